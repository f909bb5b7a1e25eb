import { type Entry, entryOf, type Spot } from '../entry.ts';
import type { Entries } from '../records.ts';
import type { FileReading } from './file-reading.ts';
import { type Reference, referenceFinder } from './references.ts';
import { pathTo, type Visit, walk } from './walk.ts';

/** A date somewhere in the data. */
interface DateUse {
  readonly date: string;
  /** The key that it stands under. */
  readonly name: string;
  readonly spot: () => Spot;
}

/** A sentence that is the same in both languages. */
interface CopiedText {
  readonly spot: () => Spot;
}

/** What rules look for by the names of values, wherever in a record of a file it stands. */
export interface Survey {
  /** Every id, in every kind of file, that should name a record. */
  readonly references: readonly Reference[];
  readonly dates: readonly DateUse[];
  readonly copiedTexts: readonly CopiedText[];
}

type RecordsKey = keyof Entries;

const WITHOUT_REFERENCES: readonly RecordsKey[] = ['vocabulary', 'questionnaire'];
const WITH_DATES: readonly RecordsKey[] = ['sources', 'interventions', 'regularCare', 'reportClaims', 'examples'];

const DATE_KEYS: ReadonlySet<string> = new Set(['date', 'seen', 'asOf']);

/** Collects the dates in a record. */
const dateFinder =
  (entry: Entry<unknown>, found: DateUse[]): Visit =>
  (name, value, holder) => {
    // `seen` also says how much of a study was read.
    if (typeof value === 'string' && DATE_KEYS.has(name) && /^\d{4}/.test(value))
      found.push({ date: value, name, spot: () => entry.at([...pathTo(holder), name]) });
  };

/** Names and single words can be the same in both languages; sentences are not. */
const isSentence = (text: string): boolean => text.trim().split(/\s+/).length > 4;

/** Collects the texts in a record of which the English is the Dutch. */
const copiedTextFinder =
  (entry: Entry<unknown>, found: CopiedText[]): Visit =>
  (name, value, holder) => {
    if (name !== 'en' || typeof value !== 'string' || !('nl' in holder.value)) return;
    if (holder.value.nl === value && isSentence(value)) found.push({ spot: () => entry.at([...pathTo(holder), name]) });
  };

/** One walk through all records of a file, also those that do not fit their schema. */
export function surveyOf({
  file,
  kind,
  records,
  faulty,
}: Pick<FileReading, 'file' | 'kind' | 'records' | 'faulty'>): Survey {
  const references: Reference[] = [];
  const dates: DateUse[] = [];
  const copiedTexts: CopiedText[] = [];
  const look = (of: RecordsKey, entry: Entry<unknown>, isSound: boolean): void => {
    const visits: Visit[] = [];
    if (!WITHOUT_REFERENCES.includes(of)) visits.push(referenceFinder(entry, of === 'examples', references));
    // The shape of a faulty record is not known, so a date may stand anywhere.
    if (WITH_DATES.includes(of) || !isSound) visits.push(dateFinder(entry, dates));
    if (of !== 'examples' && isSound) visits.push(copiedTextFinder(entry, copiedTexts));
    walk(entry.value, (name, value, holder) => {
      for (const visit of visits) visit(name, value, holder);
    });
  };
  if (kind !== undefined) {
    for (const { path, value } of records) look(kind, entryOf(file, path, value), true);
    for (const { path, value } of faulty) look(kind, entryOf(file, path, value), false);
  }
  return { references, dates, copiedTexts };
}
