import type { Diagnostic, Place } from '../core/diagnostic.ts';
import type { Path } from '../core/entry.ts';

/** The place of a part of a file; of the nearest part around it when the path names nothing. */
export type Locate = (path: Path, part?: 'key' | 'value') => Place;

/** A file as text and as plain value, with the faults that need no knowledge of its meaning. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** Absent when the text could not be understood, or only in part. */
  readonly value?: unknown;
  readonly locate: Locate;
  readonly diagnostics: readonly Diagnostic[];
}
