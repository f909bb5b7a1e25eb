import { foundOn } from '../../tell/found-on.ts';
import type { Memo } from '../memo/memo.ts';
import { letteredFactors, type LetteredFactor } from '../selection-table.ts';
import { type WorkbookColumn, workbookSheet, type WorkbookSheet } from '../workbook.ts';

function columns({ lens, words, selection }: Memo): readonly WorkbookColumn<LetteredFactor>[] {
  const { heads } = words.workbook;
  const { terms } = lens.messages;
  return [
    { head: heads.factor, value: ({ letter, factor }) => `${letter} ${lens.text(factor.label)}` },
    { head: heads.priority, value: ({ factor }) => terms[factor.priority] },
    { head: heads.found, value: ({ factor }) => foundOn(lens, selection, factor.id) },
    { head: heads.basis, value: ({ factor: { basis } }) => basis && terms.basis[basis] },
    { head: heads.figure, value: ({ factor }) => factor.figure?.value },
    { head: heads.unit, value: ({ factor }) => factor.figure?.unit },
    { head: heads.year, value: ({ factor }) => factor.figure?.year },
    { head: heads.figureSource, value: ({ factor }) => factor.figure?.source },
    { head: heads.note, value: ({ factor }) => factor.note },
    { head: heads.id, value: ({ factor }) => factor.id },
  ];
}

/** What was asked: each chosen factor, what was found on it, and the figure that it rests on. */
export const factorsSheet = (memo: Memo): WorkbookSheet =>
  workbookSheet(memo.words.workbook.sheets.factors, columns(memo), letteredFactors(memo.selection));
