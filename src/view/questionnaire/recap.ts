import type { Match, Selection } from '../../core/generated/schema-types.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Lens } from '../../tell/lens.ts';
import { levelShort } from '../../tell/level-short.ts';
import { capitalised } from '../../tell/sentence.ts';

/** The interventions of one level, the highest first. */
function levelLines(lens: Lens, matches: readonly Match[]): readonly string[] {
  const highestFirst = [...matches].sort((a, b) => (b.level?.rank ?? 0) - (a.level?.rank ?? 0));
  const byLevel = groupBy(highestFirst, (match) => levelShort(lens, match));
  return [...byLevel].map(([level, own]) =>
    lens.messages.questionnaire.after.recap.level(capitalised(level), lens.messages.and(own.map(({ name }) => name))),
  );
}

/** The answer in a few lines, for a screen that is too low for its page: what fits at which level, and what stays open. */
export function recapLines(lens: Lens, { matches, gaps }: Selection): readonly string[] {
  const words = lens.messages.questionnaire.after.recap;
  return [
    words.above,
    ...(matches.length === 0 ? [words.noMatches] : levelLines(lens, matches)),
    ...(gaps.length === 0 ? [] : [words.gaps(lens.factors(gaps.map(({ factor }) => factor)))]),
  ];
}
