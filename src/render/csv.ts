import { stringify } from 'csv-stringify/sync';
import type { FlowingSheet, Sheet, Value } from '../view/sheet.ts';
import { sanitise } from './sanitise.ts';
import { withoutCommands } from './terminal-text.ts';

/** rfc4180: commas. nl: semicolons and a byte order mark, so that a Dutch Excel opens it by a double click. */
export type CsvDialect = 'rfc4180' | 'nl';

const DELIMITERS: Readonly<Record<CsvDialect, string>> = { rfc4180: ',', nl: ';' };

const safe = (value: Value): Value => (typeof value === 'string' ? sanitise(value) : value);

/** Where the log of a job would obey a line, its cell shows a sign as a code, as in JSON: a file and a pipe get the same. */
const rowsText = (rows: Sheet['rows'], dialect: CsvDialect): string =>
  withoutCommands(
    stringify(
      rows.map((row) => row.map(safe)),
      {
        delimiter: DELIMITERS[dialect],
        record_delimiter: 'windows',
        escape_formulas: true,
        // The library quotes only the delimiter itself, CR LF; a lone line break would split the row.
        quoted_match: /[\r\n]/,
        // An empty cell by itself would be a blank line, which readers drop.
        quoted_empty: rows[0]?.length === 1,
        cast: { boolean: String, string: (text) => (text === '-' ? { value: text, escape_formulas: false } : text) },
      },
    ),
  );

const headText = ({ columns }: Pick<Sheet, 'columns'>, dialect: CsvDialect): string =>
  `${dialect === 'nl' ? '\uFEFF' : ''}${rowsText([columns.map(({ name }) => name)], dialect)}`;

/** A sheet as CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front; a lone dash is no formula. */
export const renderCsv = (sheet: Sheet, dialect: CsvDialect): string =>
  headText(sheet, dialect) + rowsText(sheet.rows, dialect);

/** The same of a sheet whose rows come in pieces: each is a piece of its own, after the heads. */
export async function* csvPieces(sheet: FlowingSheet, dialect: CsvDialect): AsyncGenerator<string> {
  yield headText(sheet, dialect);
  for await (const rows of sheet.pieces) yield rowsText(rows, dialect);
}
