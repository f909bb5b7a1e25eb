export type Value = string | number | boolean | undefined;

/** One column of a flat table. Names are English and stay the same whatever the language. */
export interface SheetColumn<Row> {
  readonly name: string;
  /** What stands in it; the documentation of the formats is made from this. */
  readonly about: string;
  readonly value: (row: Row) => Value;
}

/** Rows and columns for a spreadsheet or a data frame: no words around it, one fact a cell. */
export interface Sheet {
  readonly columns: readonly Pick<SheetColumn<never>, 'name' | 'about'>[];
  readonly rows: readonly (readonly Value[])[];
}

/** A sheet that is made while it is written: the rows come in pieces, each when the one before it is gone. */
export interface FlowingSheet extends Pick<Sheet, 'columns'> {
  readonly pieces: AsyncIterable<Sheet['rows']>;
}

/** Several ids in one cell; no id holds a bar. */
export const joined = (ids: readonly string[]): string => ids.join('|');

export function sheetOf<Row>(columns: readonly SheetColumn<Row>[], rows: readonly Row[]): Sheet {
  return { columns, rows: rows.map((row) => columns.map(({ value }) => value(row))) };
}
