import { effectOn } from '../../core/effect-on.ts';
import { cellText } from '../../tell/cell.ts';
import { levelShort, sinceText } from '../../tell/level-short.ts';
import { pageWords } from '../../words/page-of-select.ts';
import { levelMark } from '../level-mark.ts';
import { letteredFactors, type PageRow, pageRows } from '../selection-table.ts';
import { type WorkbookColumn, workbookSheet, type WorkbookSheet } from '../workbook.ts';
import type { Memo } from '../memo/memo.ts';

/** A spreadsheet has room for a column for every factor, under its name. */
const factorColumns = ({ lens, selection }: Memo): readonly WorkbookColumn<PageRow>[] =>
  letteredFactors(selection).map(({ letter, factor }) => ({
    head: `${letter} ${lens.text(factor.label)} (${lens.messages.terms[factor.priority]})`,
    value: ({ match }) => cellText(lens, effectOn(match, factor.id), 'words'),
  }));

/** The table of the page: which interventions, how sure, since when, and what was found per factor. */
export function answerSheet(memo: Memo): WorkbookSheet {
  const { lens, words, selection } = memo;
  const { heads } = pageWords[lens.language];
  return workbookSheet<PageRow>(
    words.workbook.sheets.answer,
    [
      { head: heads.intervention, value: ({ match }) => match.name },
      { head: words.workbook.heads.group, value: ({ section }) => section },
      { head: heads.level, value: ({ match }) => levelShort(lens, match), mark: ({ match }) => levelMark(match.level) },
      { head: heads.since, value: ({ match }) => sinceText(lens, match, selection.asOf) },
      ...factorColumns(memo),
      { head: words.workbook.heads.note, value: ({ footnote }) => footnote?.parts.join('; ') },
    ],
    pageRows(lens, selection),
  );
}
