import type { Document } from './document.ts';
import type { Picture } from './picture.ts';
import type { SelectionPage } from './selection-page.ts';
import type { Squeeze } from './squeeze.ts';
import type { FlowingSheet, Sheet } from './sheet.ts';
import type { Workbook } from './workbook.ts';

export type Made<T> = () => T | Promise<T>;

/** All that a command has to say. Each format draws the part that it needs, and only that part is made. */
export interface Content {
  /** The answer on one screen, where a command has one; `document` is then what stands behind it. */
  readonly page?: Made<(squeeze: Squeeze) => SelectionPage>;
  /** Whether the document follows the page; only then is nothing on the page shortened. */
  readonly hasDetails?: boolean;
  /** For reading on a screen. */
  readonly document: Made<Document>;
  /** For reading on paper or in a file; as on the screen when absent. */
  readonly paper?: Made<Document>;
  /** One JSON document. */
  readonly json: Made<unknown>;
  /** The same as separate records, one a line; one at a time where all of them are more than anybody wants in memory. */
  readonly records: Made<readonly unknown[] | AsyncIterable<unknown>>;
  /** The same as rows and columns. */
  readonly sheet: Made<Sheet | FlowingSheet>;
  /** The paths of the fields that a record may have; absent where none are to be picked. */
  readonly fields?: Made<readonly string[]>;
  /** A list, told with some of its fields only. */
  readonly narrowed?: {
    readonly document: (sheet: Sheet) => Document;
    readonly json: (records: readonly unknown[]) => unknown;
  };
  /** Several sheets for those who work in a spreadsheet; the sheet alone when absent. */
  readonly workbook?: Made<Workbook>;
  /** The one picture that says it. */
  readonly picture?: Made<Picture>;
  /** The day that the result is of, YYYY-MM-DD; today when absent. */
  readonly day?: string;
}
