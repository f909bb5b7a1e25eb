import type { Entry, Spot } from '../entry.ts';
import { pathTo, type Visit } from './walk.ts';

/** A date somewhere in the data. */
export interface DateUse {
  readonly date: string;
  /** The key that it stands under. */
  readonly name: string;
  readonly spot: () => Spot;
}

const DATE_KEYS: ReadonlySet<string> = new Set(['date', 'seen', 'asOf']);

/** Collects the dates in a record. */
export const dateFinder =
  (entry: Entry<unknown>, found: DateUse[]): Visit =>
  (name, value, holder) => {
    // `seen` also says how much of a study was read.
    if (typeof value === 'string' && DATE_KEYS.has(name) && /^\d{4}/.test(value))
      found.push({ date: value, name, spot: () => entry.at([...pathTo(holder), name]) });
  };
