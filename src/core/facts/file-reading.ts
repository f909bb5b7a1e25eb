import type { Diagnostic, Place } from '../diagnostic.ts';
import type { Path } from '../entry.ts';
import type { Entries } from '../records.ts';

/** The place of a part of a file; of the nearest part around it when the path names nothing. */
export type Locate = (path: Path, part?: 'key' | 'value') => Place;

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
  /** Asked for by a fix that moves text; empty when the bytes are no text. */
  readonly text: () => string;
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
