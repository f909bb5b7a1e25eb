import type { Factor, Intervention, Profile, Term } from '../generated/schema-types.ts';
import { isMatch, type Judged } from '../gaps.ts';
import { judge } from '../judge.ts';
import { toQuery } from '../profile.ts';
import type { Progress } from './step.ts';
import { sure } from '../sure.ts';

/** More questions about the target group would tire; these divide the interventions best. */
const MOST_TRAITS = 4;

const judged = ({ catalogue, today }: Progress, profile: Profile): readonly Judged[] =>
  judge(catalogue, toQuery(catalogue, profile, today));

/** The interventions that say something about the chosen factors; those that match first, in the order of the result. */
export function relatedInterventions(progress: Progress): readonly Intervention[] {
  const all = judged(progress, progress.profile);
  const sorted = [...all.filter(isMatch), ...all.filter((candidate) => !isMatch(candidate))];
  return sorted.map(({ assessment }) => assessment.intervention);
}

/** How many interventions match what was answered so far; undefined before a factor is chosen, for then nothing can match. */
export const countMatches = (progress: Progress): number | undefined =>
  progress.profile.factors.length === 0 ? undefined : judged(progress, progress.profile).filter(isMatch).length;

const requires = ({ target }: Intervention, trait: string): boolean =>
  (target.conditions ?? []).some((condition) => condition.trait === trait);

/** A trait, and for how many matches it is a condition. */
interface CountedTrait {
  readonly trait: Term;
  readonly count: number;
}

/** The traits that are a condition of a match, those that divide the matches most evenly first. */
function countedTraits(progress: Progress): { readonly counted: readonly CountedTrait[]; readonly isDivided: boolean } {
  const matches = judged(progress, progress.profile).filter(isMatch);
  const counted = progress.catalogue.vocabulary.traits.map((trait) => ({
    trait,
    count: matches.filter(({ assessment }) => requires(assessment.intervention, trait.id)).length,
  }));
  const unevenness = ({ count }: CountedTrait): number => Math.abs(2 * count - matches.length);
  return {
    counted: counted.filter(({ count }) => count > 0).sort((a, b) => unevenness(a) - unevenness(b)),
    isDivided: counted.some(({ count }) => count > 0 && count < matches.length),
  };
}

/** What can be asked of the families: the conditions of the matches. */
export const conditionTraits = (progress: Progress): readonly Term[] =>
  countedTraits(progress)
    .counted.slice(0, MOST_TRAITS)
    .map(({ trait }) => trait);

/** Whether the matches differ on a trait. Where they do not, no answer about the families changes the list. */
export const differOnTrait = (progress: Progress): boolean => countedTraits(progress).isDivided;

/** The factors of a profile with their records. */
export const chosenFactors = ({ catalogue, profile }: Progress): readonly Factor[] =>
  profile.factors.map(({ id }) => sure(catalogue.factors.get(id)));
