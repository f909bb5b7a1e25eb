import type { Selection, SourceRef } from '../../core/generated/schema-types.ts';
import type { Lens } from '../../tell/lens.ts';
import type { Workbook } from '../workbook.ts';
import { openMemo } from '../memo/memo.ts';
import { answerSheet } from './answer-sheet.ts';
import { coverageSheet } from './coverage-sheet.ts';
import { factorsSheet } from './factors-sheet.ts';
import { gapsSheet } from './gaps-sheet.ts';
import { matchesSheet } from './matches-sheet.ts';
import { reasonsSheet } from './reasons-sheet.ts';
import { sourcesSheet } from './sources-sheet.ts';

/** A selection for a spreadsheet: the answer, what was asked, all about what was found, why, what is missing, the matrix and the sources. */
export function memoWorkbook(lens: Lens, selection: Selection): Workbook {
  // No numbers here: each sheet is read by itself, so a source goes by its name.
  const memo = { ...openMemo(lens, selection), cite: (reference: SourceRef) => `(${lens.source(reference)})` };
  return [answerSheet, factorsSheet, matchesSheet, reasonsSheet, gapsSheet, coverageSheet, sourcesSheet].map((sheet) =>
    sheet(memo),
  );
}
