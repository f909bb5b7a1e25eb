import type { Diagnostic } from '../diagnostic.ts';
import type { FactorId } from '../generated/schema-types.ts';
import type { FileReading } from './file-reading.ts';
import type { Places } from './likely-places.ts';
import type { Mentions } from './mentions.ts';

/** What a rule finds in a file by itself. */
export interface OwnFinding {
  readonly diagnostic: Diagnostic;
  /** It holds only when all of these exist: one that does not is a slip, and may be the one that is missed. */
  readonly given?: readonly FactorId[];
}

/**
 * What one file contributes to the check of all: a pure function of its name and bytes, the schemas and the rules. Plain
 * data, so that it can be kept.
 */
export interface FileFacts extends Pick<FileReading, 'file' | 'kind' | 'isIncomplete' | 'unread' | 'diagnostics'> {
  readonly findings: readonly OwnFinding[];
  /** Of each record that fits its schema what `RecordFacts` has of its kind. */
  readonly records: FileReading['records'];
  readonly mentions: Mentions;
  readonly places: Places;
}
