import type { Selection } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

/** The answer in three sentences: how much fits, how sure it is, and what has no answer. */
export function answerText(lens: Lens, { profile, matches, answered, gaps }: Selection): string {
  const { answer: words } = lens.messages;
  const studied = matches.filter(({ group }) => group === 'studied').map(({ id }) => id);
  const sure = studied.length === 0 ? words.studiedNone : words.studied(lens.interventions(studied));
  return [
    words.found(matches.length, answered.length, profile.factors.length),
    ...(matches.length === 0 ? [] : [sure]),
    gaps.length === 0 ? words.noGaps : words.gaps(lens.factors(gaps.map(({ factor }) => factor))),
  ].join(' ');
}
