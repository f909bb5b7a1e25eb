import type { Gap } from '../../core/generated/schema-types.ts';
import { type WorkbookColumn, workbookSheet, type WorkbookSheet } from '../workbook.ts';
import { nearestTo } from '../../core/evidence.ts';
import { gapLabel, gapNext, gapText } from '../../tell/gap-text.ts';
import { factorLabel, type Memo } from '../memo/memo.ts';

function columns(memo: Memo): readonly WorkbookColumn<Gap>[] {
  const { lens, words, selection } = memo;
  const { heads } = words.workbook;
  return [
    { head: heads.factor, value: ({ factor }) => factorLabel(memo, factor) },
    { head: heads.priority, value: ({ priority }) => lens.messages.terms[priority] },
    { head: heads.kind, value: ({ kind }) => gapLabel(lens, kind) },
    { head: heads.sentence, value: (gap) => gapText(lens, selection, gap) },
    { head: heads.nearest, value: (gap) => lens.interventions(nearestTo(selection, gap)) },
    { head: heads.next, value: (gap) => gapNext(lens, gap) },
  ];
}

/** What is missing, with the nearest thing and the next step; below it that this is not all that there is. */
export const gapsSheet = (memo: Memo): WorkbookSheet => ({
  ...workbookSheet(memo.words.workbook.sheets.gaps, columns(memo), memo.selection.gaps),
  below: [memo.lens.messages.absence],
});
