import type { Value } from './sheet.ts';

/** One sheet of a workbook: heads in the language of the reader, one fact a cell. */
export interface WorkbookSheet {
  readonly name: string;
  readonly heads: readonly string[];
  /** A full date as YYYY-MM-DD becomes a real date. */
  readonly rows: readonly (readonly Value[])[];
  /** Lines over the table, the first as its title: what it is, and of which day. */
  readonly above?: readonly string[];
  /** Lines under the table: what its words and signs stand for. */
  readonly below?: readonly string[];
  /** Per cell the name of its colour, as in a document; absent where no cell has one. */
  readonly marks?: readonly (readonly (string | undefined)[])[];
}

/** Several sheets in one file, for those who work in a spreadsheet. */
export type Workbook = readonly WorkbookSheet[];

/** A column: what stands above it, and what it shows of a row. */
export interface WorkbookColumn<Row> {
  readonly head: string;
  readonly value: (row: Row) => Value;
  readonly mark?: (row: Row) => string;
}

export const workbookSheet = <Row>(
  name: string,
  columns: readonly WorkbookColumn<Row>[],
  rows: readonly Row[],
): WorkbookSheet => ({
  name,
  heads: columns.map(({ head }) => head),
  rows: rows.map((row) => columns.map(({ value }) => value(row))),
  ...(columns.some(({ mark }) => mark !== undefined) && {
    marks: rows.map((row) => columns.map(({ mark }) => mark?.(row))),
  }),
});
