/** One file of the data, as it was read. */
export interface SourceFile {
  /**
   * Relative to the data directory, with `/` between the parts: `risk-factors/child.yaml`. Of a file of an overlay also the
   * name of that: `fileIn`.
   */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** When the file is so large that its bytes were not read. */
  readonly isUnread?: true;
}
