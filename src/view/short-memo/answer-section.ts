import type { Selection } from '../../core/generated/schema-types.ts';
import { answerText } from '../../tell/answer-text.ts';
import { chosenText } from '../../tell/figure-text.ts';
import type { Lens } from '../../tell/lens.ts';
import { legendText, offeredNote, sinceNote } from '../../tell/page-notes.ts';
import { joined } from '../../tell/sentence.ts';
import type { MemoSection } from '../memo/memo.ts';
import { type Block, heading, paragraph, toned } from '../document.ts';
import { cellStyleOf, effectsIn, letteredFactors, localNote, pageRows, tableOf } from '../selection-table.ts';

/** The table of the page, whole, with what its letters, words and marks stand for. */
function tableOnPaper(lens: Lens, selection: Selection): readonly Block[] {
  const rows = pageRows(lens, selection);
  if (rows.length === 0)
    return [paragraph(`${selection.profile.factors.map((factor) => chosenText(lens, factor)).join('; ')}.`)];
  const letters = letteredFactors(selection).map(({ letter, factor }) => `${letter} = ${chosenText(lens, factor)}`);
  const legend = legendText(lens, effectsIn(selection, rows), cellStyleOf(selection));
  const matches = rows.map(({ match }) => match);
  const remarks = [offeredNote(lens, selection, matches), localNote(lens, selection, rows)];
  return [
    paragraph(`${letters.join('; ')}.`),
    tableOf(lens, selection, rows),
    toned('muted', joined(legend, sinceNote(lens, [{ matches, asOf: selection.asOf }]))),
    ...remarks.flatMap((remark) => (remark === undefined ? [] : [paragraph(remark)])),
  ];
}

/** The answer in three sentences, and the interventions with their levels. Their notes stand with what to verify. */
export const answerSection: MemoSection = ({ lens, words, selection }) => [
  heading(2, words.short.sections.answer, 'answer'),
  paragraph(answerText(lens, selection)),
  ...tableOnPaper(lens, selection),
];
