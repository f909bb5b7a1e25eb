import { effectOn } from '../../core/effect-on.ts';
import { cellText } from '../../tell/cell.ts';
import { groupName } from '../../tell/group-name.ts';
import { levelShort, sinceText } from '../../tell/level-short.ts';
import { pageHeading } from '../../tell/page-heading.ts';
import { offeredNote } from '../../tell/offered-note.ts';
import { mergedNote } from '../../tell/merged-text.ts';
import { legendText, sinceNote } from '../../tell/page-notes.ts';
import { termText } from '../../tell/term-text.ts';
import { pageWords } from '../../words/page-of-select.ts';
import { levelMark } from '../level-mark.ts';
import { effectsIn, letteredFactors, localNote, type PageRow, pageRows } from '../selection-table.ts';
import { type WorkbookColumn, workbookSheet, type WorkbookSheet } from '../workbook.ts';
import type { Memo } from '../memo/memo.ts';

/** A spreadsheet has room for a column for every factor, under its name. */
const factorColumns = ({ lens, selection }: Memo): readonly WorkbookColumn<PageRow>[] =>
  letteredFactors(selection).map(({ letter, factor }) => ({
    head: `${letter} ${lens.text(factor.label)} (${lens.messages.terms[factor.priority]})`,
    value: ({ match }) => cellText(lens, effectOn(match, factor.id), 'words'),
  }));

/** What the words and signs of the table stand for, and what holds for its levels; a sentence a line. */
function legendOf({ lens, selection }: Memo, rows: readonly PageRow[]): readonly string[] {
  const matches = rows.map(({ match }) => match);
  const lines = [
    ...legendText(lens, effectsIn(selection, rows), 'words').split(/(?<=\.) /),
    sinceNote(lens, [{ matches, asOf: selection.asOf }]),
    termText(lens, selection),
    mergedNote(lens, selection),
    offeredNote(lens, selection, matches),
    localNote(lens, selection, rows),
    lens.messages.select.notAdvice,
  ];
  return lines.flatMap((line) => (line === undefined || line === '' ? [] : [line]));
}

/** The table of the page: which interventions, how sure, since when, and what was found per factor. */
export function answerSheet(memo: Memo): WorkbookSheet {
  const { lens, words, selection } = memo;
  const { heads } = pageWords[lens.language];
  const rows = pageRows(lens, selection);
  const table = workbookSheet<PageRow>(
    words.workbook.sheets.answer,
    [
      { head: heads.intervention, value: ({ match }) => match.name },
      {
        head: words.workbook.heads.group,
        value: ({ match, section }) => section ?? groupName(lens, selection, match.group),
      },
      { head: heads.level, value: ({ match }) => levelShort(lens, match), mark: ({ match }) => levelMark(match.level) },
      { head: heads.since, value: ({ match }) => sinceText(lens, match, selection.asOf) },
      ...factorColumns(memo),
      { head: words.workbook.heads.note, value: ({ footnote }) => footnote?.parts.join('; ') },
    ],
    rows,
  );
  return {
    ...table,
    above: [words.title(selection.profile.title), pageHeading(lens, selection)],
    below: legendOf(memo, rows),
  };
}
