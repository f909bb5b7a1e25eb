import type { AnsweredFactor, Failure, FactorId, Gap, GapKind, InterventionId } from './generated/schema-types.ts';
import type { Assessment } from './assess.ts';
import { compareIds } from './order-text.ts';
import type { SelectedFactor } from './profile.ts';
import { rankOf } from './rating.ts';
import { compareReasons } from './reasons.ts';

/** An assessed candidate and what it fails; a match fails nothing. */
export interface Judged {
  readonly assessment: Assessment;
  readonly failed: readonly Failure[];
}

const idsOf = (judged: readonly Judged[]): readonly InterventionId[] =>
  judged.map(({ assessment }) => assessment.intervention.id).sort(compareIds);

/** The first kind that holds (design, section 4). */
function gapKind(answering: readonly Judged[], touching: readonly Judged[]): GapKind {
  if (answering.length === 0) return touching.length === 0 ? 'no-intervention' : 'touched-only';
  const rated = answering.filter(({ failed }) => !failed.includes('unrated'));
  if (rated.length === 0) return 'unrated-only';
  return rated.every(({ failed }) => failed.includes('phase')) ? 'other-phase' : 'filtered-out';
}

function answeredFactor({ factor, priority }: SelectedFactor, by: readonly Assessment[]): AnsweredFactor | undefined {
  const reasons = by.flatMap((match) =>
    match.reasons.filter((reason) => reason.answers && reason.factor === factor.id),
  );
  const [strongest] = reasons.sort(compareReasons);
  if (strongest === undefined) return undefined;
  return {
    factor: factor.id,
    priority,
    by: by.map(({ intervention }) => intervention.id),
    strongest: { via: strongest.via, claim: strongest.claim },
    lowestLevelOnly: by.every(({ rating }) => rankOf(rating) <= 1),
  };
}

/** Which selected factors the matches answer, and what is known of the others: each factor is in exactly one list. */
export function answersAndGaps(
  factors: readonly SelectedFactor[],
  judged: readonly Judged[],
): { readonly answered: readonly AnsweredFactor[]; readonly gaps: readonly Gap[] } {
  const answered: AnsweredFactor[] = [];
  const gaps: Gap[] = [];
  for (const selected of factors) {
    const id: FactorId = selected.factor.id;
    const answering = judged.filter(({ assessment }) => assessment.answers.includes(id));
    const matches = answering.filter(({ failed }) => failed.length === 0).map(({ assessment }) => assessment);
    const answer = answeredFactor(selected, matches);
    if (answer) {
      answered.push(answer);
      continue;
    }
    const touching = judged.filter(({ assessment }) => assessment.touches.includes(id));
    const kind = gapKind(answering, touching);
    gaps.push({
      factor: id,
      priority: selected.priority,
      kind,
      answering: idsOf(answering),
      touching: idsOf(touching),
    });
  }
  return { answered, gaps };
}
