import { type Entry, entryOf } from '../entry.ts';
import type { Entries } from '../records.ts';
import type { PlacedValue } from './file-reading.ts';

/** Some records of one file. */
export interface RecordsOfFile {
  readonly file: string;
  readonly kind?: keyof Entries;
  readonly records: readonly PlacedValue[];
}

type ByKind = { readonly [Kind in keyof Entries]: readonly Entry<unknown>[] };

/** The records of some files by kind, in the order of the files. */
export function byKind(files: readonly RecordsOfFile[]): ByKind {
  const found: { [Kind in keyof Entries]: Entry<unknown>[] } = {
    sources: [],
    vocabulary: [],
    levels: [],
    factors: [],
    interventions: [],
    activeElements: [],
    explanations: [],
    caveats: [],
    regularCare: [],
    reportClaims: [],
    questionnaire: [],
    examples: [],
  };
  for (const { file, kind, records } of files) {
    if (kind === undefined) continue;
    for (const { path, value } of records) found[kind].push(entryOf(file, path, value));
  }
  return found;
}

/** Each value has passed the validator of its kind, which is made from the schema that its type is made from. */
export const entriesOf = (files: readonly RecordsOfFile[]): Entries => byKind(files) as Entries;
