/** One file of the data, as it was read. */
export interface SourceFile {
  /**
   * Relative to the data directory, with `/` between the parts: `risk-factors/child.yaml`. Of a file of an overlay also the
   * name of that: `fileIn`.
   */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Why its bytes were not read: there are too many, or its name is no text by which it can be found. */
  readonly unread?: 'tooLarge' | 'badName';
}
