import type { Match } from '../../core/generated/schema-types.ts';
import { familyArithmetic, hasFamilyCount } from '../../tell/family-arithmetic.ts';
import { familiesOrMissing } from '../../tell/family-line.ts';
import { capitalised, ended, joined } from '../../tell/sentence.ts';
import { termText } from '../../tell/term-text.ts';
import { heading, item, type Item, list, strong } from '../document.ts';
import type { Memo, MemoSection } from '../memo/memo.ts';
import { footnotesOf, notedIn, noteMark, pageRows } from '../selection-table.ts';

function recognitionItems({ lens, selection }: Memo): readonly Item[] {
  return selection.matches.length === 0
    ? []
    : [item([joined(termText(lens, selection), lens.messages.select.checkLive)])];
}

/** How many families there are, as far as the numbers of the profile say it, and what is left to find out. */
function reachItems({ lens, words, selection }: Memo): readonly Item[] {
  const { matches, families = [] } = selection;
  if (matches.length === 0) return [];
  const isCounted = ({ id }: Match): boolean => hasFamilyCount(selection, id);
  const asked = matches.every(isCounted) ? words.short.delivery : words.short.reachOfOthers;
  const uncounted = families.filter(({ least }) => least === undefined);
  return [
    item([matches.some(isCounted) ? joined(asked, familyArithmetic(lens, selection)) : words.short.reach]),
    ...uncounted.map((count) =>
      item([
        strong(`${lens.intervention(count.intervention)}. `),
        `${lens.messages.families.head}: ${familiesOrMissing(lens, count)}`,
      ]),
    ),
  ];
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
  const items = [...recognitionItems(memo), ...reachItems(memo), ...noteItems(memo)];
  return items.length === 0 ? [] : [heading(2, memo.words.summary.checks, 'checks'), list(items)];
};
