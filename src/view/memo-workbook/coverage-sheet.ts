import type { WorkbookSheet } from '../workbook.ts';
import { shapeText, shapesOf } from '../memo/matrix-figure.ts';
import type { Memo } from '../memo/memo.ts';

/** The matrix of the memo: a letter for the level, a capital for works-on, a star for studied, a dash for nothing. */
export function coverageSheet(memo: Memo): WorkbookSheet {
  const { words, selection } = memo;
  return {
    name: words.workbook.sheets.coverage,
    heads: [words.workbook.heads.factor, ...selection.matches.map(({ name }) => name)],
    rows: shapesOf(memo).map(({ label, cells }) => [label, ...cells.map(shapeText)]),
  };
}
