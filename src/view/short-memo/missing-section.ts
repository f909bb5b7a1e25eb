import type { Gap } from '../../core/generated/schema-types.ts';
import { groupBy } from '../../core/group-by.ts';
import { gapNext, gapText } from '../../tell/gap-text.ts';
import { joined } from '../../tell/sentence.ts';
import { heading, item, type Item, list, paragraph, strong } from '../document.ts';
import { factorLabel, type Memo, type MemoSection } from '../memo/memo.ts';

/** Factors of which the same must be said stand together. */
function gapItems(memo: Memo): readonly Item[] {
  const { lens, selection } = memo;
  const byText = groupBy(selection.gaps, (gap) => gapText(lens, selection, gap));
  return [...byText].map(([text, gaps]) =>
    item([strong(`${gaps.map(({ factor }) => factorLabel(memo, factor)).join('; ')}. `), text]),
  );
}

const nextSteps = ({ lens, selection }: Memo): string =>
  [...new Set(selection.gaps.map((gap: Gap) => gapNext(lens, gap)))].join(' ');

/** Each factor without an answer with what comes nearest, and what to do. A gap is an answer. */
export const missingSection: MemoSection = (memo) => {
  const { lens, words, selection } = memo;
  const head = heading(2, words.short.sections.missing, 'missing');
  if (selection.gaps.length === 0) return [head, paragraph(lens.messages.select.noGaps[lens.voice])];
  return [
    head,
    list(gapItems(memo)),
    paragraph(strong(`${lens.messages.select.next}: `), joined(nextSteps(memo), lens.messages.absence)),
  ];
};
