import { type Entry, entryOf } from '../entry.ts';
import type { Entries } from '../records.ts';
import { type CopiedText, copiedTextFinder } from './copied-texts.ts';
import { type DateUse, dateFinder } from './dates.ts';
import type { FileReading } from './file-reading.ts';
import { type Reference, referenceFinder } from './references.ts';
import { type Visit, walk } from './walk.ts';

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
