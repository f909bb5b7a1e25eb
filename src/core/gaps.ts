import { CLOSED_LISTS } from './generated/closed-lists.ts';
import type { Assessment } from './assess.ts';
import type { Catalogue } from './catalogue.ts';
import type {
  AnsweredFactor,
  Asks,
  Factor,
  FactorId,
  Failure,
  Gap,
  GapKind,
  InterventionId,
} from './generated/schema-types.ts';
import { evidenceOf } from './evidence.ts';
import type { SelectedFactor } from './profile.ts';
import { rankOf } from './rating.ts';
import { compareReasons } from './reasons.ts';

/** In the order in which they are looked for; the first that holds is the kind. */
export const GAP_KINDS: readonly GapKind[] = CLOSED_LISTS.GapKind;

/** An assessed candidate and what it fails; a match fails nothing. */
export interface Judged {
  readonly assessment: Assessment;
  readonly failed: readonly Failure[];
}

/** Whether it fails nothing. */
export const isMatch = ({ failed }: Judged): boolean => failed.length === 0;

/** All interventions in the data by what they do for one factor. */
interface Around {
  readonly answering: readonly Judged[];
  readonly noEffect: readonly Judged[];
  readonly serving: readonly Judged[];
  readonly touching: readonly Judged[];
}

function around(judged: readonly Judged[], factor: FactorId): Around {
  const found: Record<keyof Around, Judged[]> = { answering: [], noEffect: [], serving: [], touching: [] };
  for (const one of judged) {
    const { answers, noEffect, serves, touches } = one.assessment;
    if (answers.includes(factor)) found.answering.push(one);
    else if (noEffect.includes(factor)) found.noEffect.push(one);
    else if (serves.includes(factor)) found.serving.push(one);
    else if (touches.includes(factor)) found.touching.push(one);
  }
  return found;
}

/** By name, then id. */
const idsOf = (judged: readonly Judged[]): readonly InterventionId[] =>
  judged
    .map(({ assessment }) => assessment)
    .sort((a, b) => a.nameRank - b.nameRank)
    .map(({ intervention }) => intervention.id);

/** The first kind that holds, of a factor that no match answers (design, section 4). */
function gapKind({ answering, noEffect, serving, touching }: Around): GapKind {
  if (answering.length + serving.length === 0) {
    if (noEffect.length > 0) return 'no-effect-shown';
    return touching.length > 0 ? 'touched-only' : 'no-intervention';
  }
  if (answering.length === 0 && serving.some(isMatch)) return 'meant-for-only';
  const nearest = answering.length > 0 ? answering : serving;
  const inPhase = nearest.filter(({ failed }) => !failed.includes('phase'));
  if (inPhase.length === 0) return 'other-phase';
  return inPhase.every(({ failed }) => failed.includes('unrated')) ? 'unrated-only' : 'filtered-out';
}

/** Whether the question is what is meant for the families who have it, not what changes it. */
export const isReach = ({ factors }: Pick<Catalogue, 'factors'>, id: FactorId): boolean =>
  factors.get(id)?.answeredBy === 'reach';

/** What a gap asks for: something that changes it, or something for the families or the children who have it. */
export function asksOf({ answeredBy, group }: Factor): Asks {
  if (answeredBy === 'change') return 'change';
  return group === 'child' ? 'children' : 'families';
}

function answeredFactor(
  { factor, priority }: SelectedFactor,
  matches: readonly Judged[],
  { noEffect }: Around,
): AnsweredFactor | undefined {
  const by = matches.map(({ assessment }) => assessment);
  const answering = by.flatMap(({ reasons }) =>
    reasons.filter((reason) => reason.role === 'answers' && reason.factor === factor.id),
  );
  const [strongest] = [...answering].sort(compareReasons);
  if (strongest === undefined) return undefined;
  return {
    factor: factor.id,
    priority,
    by: by.map(({ intervention }) => intervention.id),
    strongest: { via: strongest.via, claim: strongest.claim },
    evidence: evidenceOf(answering),
    lowestLevelOnly: by.every(({ rating }) => rankOf(rating) <= 1),
    noEffect: idsOf(noEffect),
  };
}

const gapOf = ({ factor, priority }: SelectedFactor, found: Around): Gap => ({
  factor: factor.id,
  priority,
  kind: gapKind(found),
  asks: asksOf(factor),
  answering: idsOf(found.answering),
  noEffect: idsOf(found.noEffect),
  serving: idsOf(found.serving),
  touching: idsOf(found.touching),
});

/** Which selected factors the matches answer, and what is known of the others: each factor is in exactly one list. */
export function answersAndGaps(
  factors: readonly SelectedFactor[],
  judged: readonly Judged[],
): { readonly answered: readonly AnsweredFactor[]; readonly gaps: readonly Gap[] } {
  const answered: AnsweredFactor[] = [];
  const gaps: Gap[] = [];
  for (const selected of factors) {
    const found = around(judged, selected.factor.id);
    const answer = answeredFactor(selected, found.answering.filter(isMatch), found);
    if (answer) answered.push(answer);
    else gaps.push(gapOf(selected, found));
  }
  return { answered, gaps };
}
