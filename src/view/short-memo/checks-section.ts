import type { Flag } from '../../core/generated/schema-types.ts';
import { flagLine } from '../../tell/flag-line.ts';
import { capitalised, ended, joined } from '../../tell/sentence.ts';
import { heading, item, type Item, list, strong } from '../document.ts';
import type { Memo, MemoSection } from '../memo/memo.ts';

/** What the reader of one intervention must know; the terms are told of all together. */
const PER_MATCH: readonly Flag[] = [
  'level-for-other-outcome',
  'under-reassessment',
  'not-found-again',
  'levels-differ',
  'condition-conflict',
];

function recognitionText({ words, selection: { matches } }: Memo): string {
  const flagged = (flag: Flag): number => matches.filter(({ flags }) => flags.includes(flag)).length;
  return joined(
    words.summary.uncertain(flagged('recognition-expired'), flagged('recognition-undated'), matches.length),
    words.checkLive,
  );
}

/** Conditions, and what sets the level of one intervention apart. */
function matchItems({ lens, words, selection }: Memo): readonly Item[] {
  return selection.matches.flatMap((match) => {
    const conditions = match.conditions.map(lens.trait);
    const lines = match.flags
      .filter((flag) => PER_MATCH.includes(flag))
      .map((flag) => flagLine(lens, selection, match, flag));
    const only = conditions.length === 0 ? [] : [words.short.onlyFor(lens.messages.and(conditions))];
    return [...only, ...lines].length === 0
      ? []
      : [item([strong(`${lens.intervention(match.id)}. `), [...only, ...lines].map(ended).map(capitalised).join(' ')])];
  });
}

/** What to verify before deciding: the recognitions, and whom each is for. */
export const checksSection: MemoSection = (memo) => {
  const { words, selection } = memo;
  return [
    heading(2, words.summary.checks, 'checks'),
    list([
      ...(selection.matches.length === 0 ? [] : [item([recognitionText(memo)])]),
      ...matchItems(memo),
      item([words.short.reach]),
    ]),
  ];
};
