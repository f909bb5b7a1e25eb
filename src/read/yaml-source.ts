import type { Diagnostic } from '../core/diagnostic.ts';
import type { Locate } from '../core/facts/file-reading.ts';

/** A file as text and as plain value, with the faults that need no knowledge of its meaning. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** Absent when the text could not be understood, or only in part. */
  readonly value?: unknown;
  readonly locate: Locate;
  readonly diagnostics: readonly Diagnostic[];
}
