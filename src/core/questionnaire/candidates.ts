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

/** The traits on which the matches differ, those that divide them most evenly first. Asking the others changes nothing. */
export function dividingTraits(progress: Progress): readonly Term[] {
  const matches = judged(progress, progress.profile).filter(isMatch);
  const counted = progress.catalogue.vocabulary.traits.map((trait) => ({
    trait,
    count: matches.filter(({ assessment }) => requires(assessment.intervention, trait.id)).length,
  }));
  const unevenness = (count: number): number => Math.abs(2 * count - matches.length);
  return counted
    .filter(({ count }) => count > 0 && count < matches.length)
    .sort((a, b) => unevenness(a.count) - unevenness(b.count))
    .slice(0, MOST_TRAITS)
    .map(({ trait }) => trait);
}

/** The factors of a profile with their records. */
export const chosenFactors = ({ catalogue, profile }: Progress): readonly Factor[] =>
  profile.factors.map(({ id }) => sure(catalogue.factors.get(id)));
