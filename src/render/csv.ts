import { stringify } from 'csv-stringify/sync';
import type { Sheet, Value } from '../view/sheet.ts';
import { sanitise } from './sanitise.ts';

/** rfc4180: commas. nl: semicolons and a byte order mark, so that a Dutch Excel opens it by a double click. */
export type CsvDialect = 'rfc4180' | 'nl';

const DELIMITERS: Readonly<Record<CsvDialect, string>> = { rfc4180: ',', nl: ';' };

const safe = (value: Value): Value => (typeof value === 'string' ? sanitise(value) : value);

/** A sheet as CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front; a lone dash is no formula. */
export function renderCsv({ columns, rows }: Sheet, dialect: CsvDialect): string {
  return stringify(
    rows.map((row) => row.map(safe)),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      delimiter: DELIMITERS[dialect],
      bom: dialect === 'nl',
      record_delimiter: 'windows',
      escape_formulas: true,
      // The library quotes only the delimiter itself, CR LF; a lone line break would split the row.
      quoted_match: /[\r\n]/,
      cast: { boolean: String, string: (text) => (text === '-' ? { value: text, escape_formulas: false } : text) },
    },
  );
}
