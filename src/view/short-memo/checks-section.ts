import type { Flag } from '../../core/generated/schema-types.ts';
import { conditionText } from '../../tell/condition-text.ts';
import { flagLine } from '../../tell/flag-line.ts';
import { termText } from '../../tell/term-text.ts';
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

function recognitionText({ lens, selection: { matches } }: Memo): string {
  return joined(termText(lens, matches), lens.messages.select.checkLive);
}

/** Conditions, and what sets the level of one intervention apart. */
function matchItems({ lens, selection }: Memo): readonly Item[] {
  return selection.matches.flatMap((match) => {
    const only = conditionText(lens, match.conditions);
    const lines = match.flags
      .filter((flag) => PER_MATCH.includes(flag))
      .map((flag) => flagLine(lens, selection, match, flag));
    const said = only === undefined ? lines : [only, ...lines];
    return said.length === 0
      ? []
      : [item([strong(`${lens.intervention(match.id)}. `), said.map(ended).map(capitalised).join(' ')])];
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
