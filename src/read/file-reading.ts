import type { Diagnostic } from '../core/diagnostic.ts';
import type { Path } from '../core/entry.ts';
import type { Entries } from '../core/records.ts';
import type { FileKind } from './kinds.ts';
import type { Locate } from './yaml-source.ts';

/** A record, and where it stands in its file. */
export interface PlacedValue {
  readonly path: Path;
  readonly value: unknown;
}

/** What one file says, apart from all others. */
export interface FileReading {
  readonly file: string;
  readonly kind?: keyof Entries;
  readonly locate: Locate;
  /** The records that fit their schema, each with its path in the file. */
  readonly records: readonly PlacedValue[];
  /** The records that do not. */
  readonly faulty: readonly PlacedValue[];
  /** Whether there is more in the file than the records. */
  readonly isIncomplete: boolean;
  /** The ids that the unread part seems to declare. */
  readonly unread: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The records in what a file holds. */
export const itemsOf = (value: unknown, { holds }: FileKind): readonly PlacedValue[] =>
  holds === 'list' && Array.isArray(value)
    ? value.map((item: unknown, index) => ({ path: [index], value: item }))
    : [{ path: [], value }];
