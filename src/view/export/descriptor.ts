import { FACTOR_KINDS, GROUPS, LEVELS, THEMES } from '../../core/vocabulary.ts';
import type { ExportTable, TypedColumn } from './table.ts';

/** A table as it was written. */
export interface WrittenTable {
  readonly table: ExportTable;
  /** Of the file, in bytes. */
  readonly bytes: number;
  /** sha256 of the file. */
  readonly hash: string;
}

export interface PackageFacts {
  readonly version: string;
  /** Of the data that the tables were made from. */
  readonly digest: string;
}

const PROFILE = 'https://datapackage.org/profiles/2.0/';

/** Columns of which the closed list is known. */
const ENUMS: Readonly<Record<string, readonly string[]>> = {
  'factors.kind': FACTOR_KINDS,
  'factors.group': GROUPS,
  'interventions.theme': THEMES,
  'recognitions.level': LEVELS,
};

function fieldOf(table: ExportTable, { name, type, about, required }: Omit<TypedColumn<never>, 'value'>) {
  const values = ENUMS[`${table.name}.${name}`];
  const constraints = { ...(required && { required }), ...(values && { enum: values }) };
  return { name, type, description: about, ...(Object.keys(constraints).length > 0 && { constraints }) };
}

const foreignKeysOf = ({ name, foreignKeys }: ExportTable) =>
  foreignKeys.map(({ fields, table, to }) => ({
    fields,
    // A table that refers to itself is not named (Table Schema, foreign keys).
    reference: { ...(table === name ? {} : { resource: table }), fields: to },
  }));

const resourceOf = ({ table, bytes, hash }: WrittenTable) => ({
  name: table.name,
  type: 'table',
  path: `${table.name}.csv`,
  description: table.about,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${hash}`,
  schema: {
    $schema: `${PROFILE}tableschema.json`,
    fields: table.columns.map((column) => fieldOf(table, column)),
    primaryKey: table.primaryKey,
    ...(table.foreignKeys.length > 0 && { foreignKeys: foreignKeysOf(table) }),
    missingValues: [''],
  },
});

/** What the tables are, for programs: a Data Package, version 2 (datapackage.org). */
export const descriptorOf = ({ version, digest }: PackageFacts, tables: readonly WrittenTable[]) => ({
  $schema: `${PROFILE}datapackage.json`,
  name: 'kiem-data',
  title: "Interventions for a child's first 1000 days, and what they work on",
  description:
    'The data of kiem. An empty cell is unknown or not found, never zero or no. A text that a spreadsheet would run as a formula has an apostrophe in front.',
  version,
  /** Of the data files that the tables were made from; the same as in every JSON of kiem. */
  digest,
  licenses: [{ name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' }],
  resources: tables.map(resourceOf),
});
