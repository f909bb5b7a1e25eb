import type { Entry, Path } from '../core/entry.ts';
import type { RuleContext } from '../core/rule.ts';
import { pathTo, walk } from './walk.ts';

/** A date somewhere in the data. */
export interface DateUse {
  readonly date: string;
  readonly entry: Entry<unknown>;
  readonly path: Path;
}

const DATE_KEYS: ReadonlySet<string> = new Set(['date', 'seen', 'asOf']);
const WITH_DATES = ['sources', 'interventions', 'regularCare', 'reportClaims', 'examples'] as const;

function datesOf(entry: Entry<unknown>): readonly DateUse[] {
  const found: DateUse[] = [];
  walk(entry.value, (name, value, holder) => {
    // `seen` also says how much of a study was read.
    if (typeof value === 'string' && DATE_KEYS.has(name) && /^\d{4}/.test(value))
      found.push({ date: value, entry, path: [...pathTo(holder), name] });
  });
  return found;
}

/** Every date in every kind of file, also in records that do not fit their schema. */
export function* datesIn({ entries, faulty }: Pick<RuleContext, 'entries' | 'faulty'>): Iterable<DateUse> {
  for (const kind of WITH_DATES) for (const entry of entries[kind]) yield* datesOf(entry);
  for (const { entry } of faulty) yield* datesOf(entry);
}
