import type { Selection, SourceRef } from '../../core/generated/schema-types.ts';
import type { Lens } from '../../tell/lens.ts';
import type { Workbook } from '../workbook.ts';
import { openMemo } from './memo.ts';
import { answerSheet } from './sheets/answer-sheet.ts';
import { coverageSheet } from './sheets/coverage-sheet.ts';
import { gapsSheet } from './sheets/gaps-sheet.ts';
import { matchesSheet } from './sheets/matches-sheet.ts';
import { reasonsSheet } from './sheets/reasons-sheet.ts';
import { sourcesSheet } from './sheets/sources-sheet.ts';

/** A selection for a spreadsheet: the answer, all about what was found, why, what is missing, the matrix and the sources. */
export function memoWorkbook(lens: Lens, selection: Selection, command: string): Workbook {
  // No numbers here: each sheet is read by itself, so a source goes by its name.
  const memo = { ...openMemo(lens, selection, command), cite: (reference: SourceRef) => `(${lens.source(reference)})` };
  return [answerSheet, matchesSheet, reasonsSheet, gapsSheet, coverageSheet, sourcesSheet].map((sheet) => sheet(memo));
}
