import type { Day } from '../../core/partial-date.ts';
import type { Content } from '../content.ts';
import type { Lens } from '../lens.ts';
import { type SheetColumn, sheetOf, type Value } from '../sheet.ts';
import { type FoundRecord, recordDocument } from './index.ts';

interface Leaf {
  readonly path: string;
  readonly value: Value;
}

export const FIELD_COLUMNS: readonly SheetColumn<Leaf>[] = [
  { name: 'field', about: 'path of the field in the record, such as links.0.factor', value: ({ path }) => path },
  { name: 'value', about: 'its value as it stands in the data', value: ({ value }) => value },
];

/** Every text, number and boolean of a record with its path. */
function leavesOf(value: unknown, path: string): readonly Leaf[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [{ path, value }] : [];
}

/** One record in every format. */
export function recordContent(lens: Lens, found: FoundRecord, day: Day): Content {
  const { kind, record } = found;
  return {
    document: () => recordDocument(lens, found, day),
    json: () => ({ schemaVersion: 1, kind, record }),
    records: () => [record],
    sheet: () => sheetOf(FIELD_COLUMNS, leavesOf(record, '')),
  };
}
