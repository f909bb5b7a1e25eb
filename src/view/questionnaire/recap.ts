import type { Selection } from '../../core/generated/schema-types.ts';
import type { Lens } from '../../tell/lens.ts';

/** The result in three or four lines: what fits, what is missing, how much was left out. */
export function recapLines(lens: Lens, { matches, gaps, near }: Selection): readonly string[] {
  const words = lens.messages.questionnaire.after.recap;
  const names = lens.messages.and(matches.map(({ name }) => name));
  return [
    matches.length === 0 ? words.noMatches : words.matches(names),
    ...(gaps.length === 0 ? [] : [words.gaps(lens.factors(gaps.map(({ factor }) => factor)))]),
    ...(near.length === 0 ? [] : [words.leftOut(near.length)]),
    words.above,
  ];
}
