import type { Entry, Path } from '../core/entry.ts';
import type { RuleContext } from '../core/rule.ts';
import { namedValues } from './walk.ts';

/** A date somewhere in the data. */
export interface DateUse {
  readonly date: string;
  readonly entry: Entry<unknown>;
  readonly path: Path;
}

const DATE_KEYS: ReadonlySet<string> = new Set(['date', 'seen', 'asOf']);
const WITH_DATES = ['sources', 'interventions', 'regularCare', 'reportClaims', 'examples'] as const;

function* datesOf(entry: Entry<unknown>): Iterable<DateUse> {
  for (const { key, value, path } of namedValues(entry.value)) {
    // `seen` also says how much of a study was read.
    if (DATE_KEYS.has(key) && typeof value === 'string' && /^\d{4}/.test(value)) yield { date: value, entry, path };
  }
}

/** Every date in every kind of file, also in records that do not fit their schema. */
export function* datesIn({ entries, faulty }: Pick<RuleContext, 'entries' | 'faulty'>): Iterable<DateUse> {
  for (const kind of WITH_DATES) for (const entry of entries[kind]) yield* datesOf(entry);
  for (const { entry } of faulty) yield* datesOf(entry);
}
