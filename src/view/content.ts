import type { Document } from './document.ts';
import type { Sheet } from './sheet.ts';

type Made<T> = () => T | Promise<T>;

/** All that a command has to say. Each format draws the part that it needs, and only that part is made. */
export interface Content {
  /** For reading on a screen. */
  readonly document: Made<Document>;
  /** For reading on paper or in a file; as on the screen when absent. */
  readonly paper?: Made<Document>;
  /** One JSON document. */
  readonly json: Made<unknown>;
  /** The same as separate records, one a line. */
  readonly records: Made<readonly unknown[]>;
  /** The same as rows and columns. */
  readonly sheet: Made<Sheet>;
}
