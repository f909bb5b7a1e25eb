import type { Catalogue } from '../../core/catalogue.ts';
import type { SourceRef, Text } from '../../core/generated/schema-types.ts';
import { joined, type Sheet, type SheetColumn, sheetOf } from '../sheet.ts';

/** A column of which programs know what it holds. */
export interface TypedColumn<Row> extends SheetColumn<Row> {
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** Whether no cell of it is ever empty. */
  readonly required?: true;
}

/** Columns of which the values stand in columns of another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: TableName;
  readonly to: readonly string[];
}

export type TableName =
  'factors' | 'interventions' | 'links' | 'recognitions' | 'studies' | 'outcomes' | 'sources' | 'care';

/** A table of the exported data. */
export interface ExportTable {
  readonly name: TableName;
  readonly about: string;
  readonly columns: readonly Omit<TypedColumn<never>, 'value'>[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly sheet: (catalogue: Catalogue) => Sheet;
}

interface TableOf<Row> extends Omit<ExportTable, 'columns' | 'sheet'> {
  readonly columns: readonly TypedColumn<Row>[];
  readonly rows: (catalogue: Catalogue) => readonly Row[];
}

/** A table, whatever its rows are made of. */
export const tableOf = <Row>({ rows, ...table }: TableOf<Row>): ExportTable => ({
  ...table,
  sheet: (catalogue) => sheetOf(table.columns, rows(catalogue)),
});

const ORIGIN = { name: 'origin', about: 'of own data (--overlay): what that is called', type: 'string' } as const;

/** A table with a row for each record of a kind. */
export function recordTable<Row extends object>(table: TableOf<Row>): ExportTable {
  const withOrigin = (catalogue: Catalogue): TableOf<Row> => ({
    ...table,
    columns: [...table.columns, { ...ORIGIN, value: (row) => catalogue.origins.get(row) }],
  });
  return {
    ...tableOf(table),
    columns: [...table.columns, ORIGIN],
    sheet: (catalogue) => tableOf(withOrigin(catalogue)).sheet(catalogue),
  };
}

type ValueOf<Row, T> = (row: Row) => T | undefined;

export const string = <Row>(name: string, about: string, value: ValueOf<Row, string>): TypedColumn<Row> => ({
  name,
  about,
  type: 'string',
  value,
});

export const integer = <Row>(name: string, about: string, value: ValueOf<Row, number>): TypedColumn<Row> => ({
  name,
  about,
  type: 'integer',
  value,
});

export const number = <Row>(name: string, about: string, value: ValueOf<Row, number>): TypedColumn<Row> => ({
  ...integer(name, about, value),
  type: 'number',
});

export const boolean = <Row>(name: string, about: string, value: (row: Row) => boolean): TypedColumn<Row> => ({
  name,
  about,
  type: 'boolean',
  required: true,
  value,
});

/** Several ids in one cell. */
export const ids = <Row>(name: string, about: string, value: ValueOf<Row, readonly string[]>): TypedColumn<Row> =>
  string(name, `${about}, separated by bars`, (row) => joined(value(row) ?? []));

/** The same text in both languages. */
export const text = <Row>(name: string, about: string, value: ValueOf<Row, Text>): readonly TypedColumn<Row>[] => [
  string(`${name}_nl`, `${about}, in Dutch`, (row) => value(row)?.nl),
  string(`${name}_en`, `${about}, in English`, (row) => value(row)?.en),
];

/** Where a row comes from. */
export const source = <Row>(value: (row: Row) => SourceRef): readonly TypedColumn<Row>[] => [
  required(string('source', 'id of its source', (row: Row) => value(row).id)),
  string('source_at', 'section or page in that source', (row) => value(row).at),
];

export const required = <Row>(column: TypedColumn<Row>): TypedColumn<Row> => ({ ...column, required: true });

export const to = (field: string, table: TableName): ForeignKey => ({ fields: [field], table, to: ['id'] });
