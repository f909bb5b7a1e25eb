/** What can be wrong with the shape of a record. */
export const SCHEMA_CODES = [
  'schema/unknown-key',
  'schema/required',
  'schema/missing-translation',
  'schema/missing-source',
  'schema/value',
  'schema/type',
  'schema/pattern',
  'schema/too-short',
  'schema/too-long',
  'schema/too-few',
  'schema/too-many',
  'schema/duplicate-item',
  'schema/out-of-range',
  'schema/not-here',
] as const;

export type SchemaCode = (typeof SCHEMA_CODES)[number];
