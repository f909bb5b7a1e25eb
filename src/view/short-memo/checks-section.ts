import { capitalised, ended, joined } from '../../tell/sentence.ts';
import { termText } from '../../tell/term-text.ts';
import { heading, item, type Item, list, strong } from '../document.ts';
import type { Memo, MemoSection } from '../memo/memo.ts';
import { footnotesOf, notedIn, noteMark, pageRows } from '../selection-table.ts';

function recognitionItems({ lens, selection: { matches } }: Memo): readonly Item[] {
  return matches.length === 0 ? [] : [item([joined(termText(lens, matches), lens.messages.select.checkLive)])];
}

/** What goes with the marks in the table: for whom it is, and for what the level was granted. */
function noteItems({ lens, selection }: Memo): readonly Item[] {
  const rows = pageRows(lens, selection);
  return footnotesOf(rows).map((note, index) =>
    item([
      strong(`${noteMark(index + 1)} ${lens.interventions(notedIn(rows, note))}. `),
      capitalised(ended(note.parts.join('; '))),
    ]),
  );
}

/** What to verify before deciding: the recognitions, how many families there are, and what goes with each intervention. */
export const checksSection: MemoSection = (memo) => {
  const { words } = memo;
  return [
    heading(2, words.summary.checks, 'checks'),
    list([...recognitionItems(memo), item([words.short.reach]), ...noteItems(memo)]),
  ];
};
