import type { Gap } from '../../../core/generated/schema-types.ts';
import { type WorkbookColumn, workbookSheet, type WorkbookSheet } from '../../workbook.ts';
import { gapHead, gapNext, gapText } from '../gaps-section.ts';
import { factorLabel, type Memo } from '../memo.ts';

function columns(memo: Memo): readonly WorkbookColumn<Gap>[] {
  const { lens, words } = memo;
  const { heads } = words.workbook;
  return [
    { head: heads.factor, value: ({ factor }) => factorLabel(memo, factor) },
    { head: heads.priority, value: ({ priority }) => lens.messages.terms[priority] },
    { head: heads.kind, value: (gap) => gapHead(memo, gap) },
    { head: heads.sentence, value: (gap) => gapText(memo, gap) },
    { head: heads.nearest, value: ({ answering, touching }) => lens.interventions([...answering, ...touching]) },
    { head: heads.next, value: (gap) => gapNext(memo, gap) },
  ];
}

/** What is missing, with the nearest thing and the next step. */
export const gapsSheet = (memo: Memo): WorkbookSheet =>
  workbookSheet(memo.words.workbook.sheets.gaps, columns(memo), memo.selection.gaps);
