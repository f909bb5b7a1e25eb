import { inFull } from '../../core/in-full.ts';
import type { Day } from '../../core/partial-date.ts';
import { ratingAtDate } from '../../core/rating.ts';
import { withAsOfNote } from '../as-of-note.ts';
import type { Content } from '../content.ts';
import type { Lens } from '../../tell/lens.ts';
import { type SheetColumn, sheetOf, type Value } from '../sheet.ts';
import { toldRecord } from '../told-record.ts';
import { type FoundRecord, recordDocument, recordSummary } from './index.ts';

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

/** The record as outputs tell it: of an intervention also its rating on the day. */
const told = (lens: Lens, { kind, record }: FoundRecord, day: Day): object =>
  toldRecord(lens, record, kind === 'intervention' ? { rating: ratingAtDate(lens.catalogue, record, day) } : {});

/** What was asked of a record. */
export interface RecordQuestion {
  readonly day: Day;
  /** The same, when the user named one. */
  readonly asked?: Day | undefined;
  /** Whether the screen shows all of it; paper always does. */
  readonly details?: boolean | undefined;
}

/** One record in every format. */
export function recordContent(lens: Lens, found: FoundRecord, { day, asked, details }: RecordQuestion): Content {
  const record = told(lens, found, day);
  return {
    day,
    document: () => withAsOfNote((details === true ? recordDocument : recordSummary)(lens, found, day), lens, asked),
    paper: () => withAsOfNote(recordDocument(lens, found, day), lens, asked),
    json: () => ({ schemaVersion: 2, kind: found.kind, asOf: day, record: inFull(lens.catalogue, record) }),
    records: () => [inFull(lens.catalogue, record)],
    sheet: () => sheetOf(FIELD_COLUMNS, leavesOf(record, '')),
  };
}
