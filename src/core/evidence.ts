import type {
  Evidence,
  FactorId,
  Gap,
  InterventionId,
  Intervention,
  LeftOut,
  Link,
  Match,
  Reason,
  Result,
  Role,
  Selection,
} from './generated/schema-types.ts';
import { tellingReason } from './reasons.ts';
import { isKnown, isPositive, type ReasonGist, showsEffect, showsEffectInPart } from './role.ts';
import { sure } from './sure.ts';

/** How sure it is that what answers a factor does something about it; from the reasons that answer. */
export function evidenceOf(answering: readonly Reason[]): Evidence {
  if (answering.some(showsEffect)) return 'studied';
  return answering.some(showsEffectInPart) ? 'studied-in-part' : 'named';
}

/** A match together with the reason that tells most of how it answers one factor. */
export interface FactorAnswer {
  readonly match: Match;
  readonly reason: Reason;
}

/** The matches that answer a factor, in the order of the list. */
export function answersTo({ matches }: Pick<Selection, 'matches'>, factor: FactorId): readonly FactorAnswer[] {
  return matches.flatMap((match) => {
    const reason = match.answers.includes(factor) ? tellingReason(match.reasons, factor) : undefined;
    return reason === undefined ? [] : [{ match, reason }];
  });
}

/** The matches that are made for families with a factor, without working on it. */
export const servedBy = ({ matches }: Pick<Selection, 'matches'>, factor: FactorId): readonly InterventionId[] =>
  matches.flatMap(({ id, serves }) => (serves.includes(factor) ? [id] : []));

/** What an answering reason rests on: a study of the factor, of a part of it, among the families, or no result at all. */
type Ground = 'studied' | 'studied-in-part' | 'studied-among' | 'named';

/** What a reason that answers rests on. */
export function groundOf(reason: ReasonGist): Ground {
  if (showsEffect(reason)) return 'studied';
  if (showsEffectInPart(reason) && reason.relation === 'works-on') return 'studied-in-part';
  return isKnown(reason) ? 'studied-among' : 'named';
}

/** How sure a link is: a result, an aim or target group that a source names, or no answer at all. */
export type Sureness = 'studied' | 'stated' | 'aside';

/** How sure one reason is. */
export function surenessOf(reason: ReasonGist): Sureness {
  if (reason.role !== 'answers') return 'aside';
  return groundOf(reason) === 'studied' ? 'studied' : 'stated';
}

/** The most that is known of any match for a factor; undefined when none has to do with it. */
export function surenessOn(
  { answered, matches }: Pick<Selection, 'answered' | 'matches'>,
  factor: FactorId,
): Sureness | undefined {
  const answer = answered.find((candidate) => candidate.factor === factor);
  if (answer !== undefined) return answer.evidence === 'studied' ? 'studied' : 'stated';
  return matches.some(({ reasons }) => reasons.some((reason) => reason.factor === factor)) ? 'aside' : undefined;
}

/** What a study found, whatever it was about: something, nothing, or nobody saw what. */
export type StudyFinding = 'studied' | 'noEffect' | 'unknownResult';

/** What was found; undefined where nothing was studied. */
export function findingOf(reason: ReasonGist): StudyFinding | undefined {
  if (reason.claim !== 'studied') return undefined;
  if (!isKnown(reason)) return 'unknownResult';
  return isPositive(reason) ? 'studied' : 'noEffect';
}

/** What was tried in vain on a factor, by what the studies found. */
interface InVain {
  readonly result: Extract<Result, 'none' | 'negative'>;
  readonly by: readonly InterventionId[];
}

const RESULTS_IN_VAIN = ['none', 'negative'] as const;

/** The factors on which one intervention was studied in vain, by what was found. */
export function factorsInVain({
  noEffect,
  reasons,
}: Match): readonly { result: InVain['result']; ids: readonly FactorId[] }[] {
  return RESULTS_IN_VAIN.flatMap((result) => {
    const ids = noEffect.filter((factor) => sure(tellingReason(reasons, factor)).result === result);
    return ids.length === 0 ? [] : [{ result, ids }];
  });
}

/** What was found in vain, by result: the interventions, each with the factors on which it was studied. */
export function inVainByResult<M extends Match>(
  matches: readonly M[],
): readonly { result: InVain['result']; found: readonly { match: M; ids: readonly FactorId[] }[] }[] {
  return RESULTS_IN_VAIN.flatMap((result) => {
    const found = matches.flatMap((match) =>
      factorsInVain(match).flatMap((one) => (one.result === result ? [{ match, ids: one.ids }] : [])),
    );
    return found.length === 0 ? [] : [{ result, found }];
  });
}

/** The interventions that were studied in vain on a factor, matches and left out alike, in the order of the ids. */
export function triedInVain(
  { matches, near }: Pick<Selection, 'matches' | 'near'>,
  factor: FactorId,
  ids: readonly InterventionId[],
): readonly InVain[] {
  const found = new Map<string, Match | LeftOut>([...near, ...matches].map((match) => [match.id, match]));
  const resultOf = (id: InterventionId): Result | undefined =>
    tellingReason(found.get(id)?.reasons ?? [], factor)?.result;
  return RESULTS_IN_VAIN.flatMap((result) => {
    const by = ids.filter((id) => resultOf(id) === result);
    return by.length === 0 ? [] : [{ result, by }];
  });
}

/** The nearest things to a gap: what would answer it, or serve it, but for what it fails; else what has to do with it at all. */
export function nearestTo({ near }: Pick<Selection, 'near'>, gap: Gap): readonly InterventionId[] {
  const nearest = gap.answering.length > 0 ? gap.answering : gap.serving;
  const failing = new Map(near.map(({ id, failed }) => [id, failed]));
  const inPhase = nearest.filter((id) => failing.get(id)?.includes('phase') !== true);
  switch (gap.kind) {
    case 'no-intervention':
      return [];
    case 'no-effect-shown':
      return gap.noEffect;
    case 'touched-only':
      return gap.touching;
    case 'meant-for-only':
    case 'other-phase':
      return nearest;
    case 'unrated-only':
      return inPhase;
    case 'filtered-out':
      return inPhase.filter((id) => failing.get(id)?.includes('unrated') !== true);
  }
}

/** The link of an intervention that a reason rests on. */
export const linkOf = ({ links }: Intervention, reason: Pick<Reason, 'link' | 'relation'>): Link | undefined =>
  links.find(({ factor, relation }) => factor === reason.link && relation === reason.relation);

/** What was studied of an intervention: what a reason rests on, and what is beside the question. */
export function studiedLinks(
  { links }: Intervention,
  { reasons }: Pick<Match, 'reasons'>,
): { readonly here: readonly Link[]; readonly elsewhere: readonly Link[] } {
  const reached = new Set(reasons.map(({ link }) => link));
  const studied = links.filter(({ claim }) => claim === 'studied');
  return {
    here: studied.filter(({ factor }) => reached.has(factor)),
    elsewhere: studied.filter(({ factor }) => !reached.has(factor)),
  };
}

/** The reasons that answer or serve, the first of each factor. One that only touches says little beside them. */
export function mainReasons({ answers, serves, reasons }: Match, perFactor: number): readonly Reason[] {
  const of = (factors: readonly FactorId[], role: Role): readonly Reason[] =>
    factors.flatMap((factor) =>
      reasons.filter((reason) => reason.factor === factor && reason.role === role).slice(0, perFactor),
    );
  return [...of(answers, 'answers'), ...of(serves, 'serves')];
}
