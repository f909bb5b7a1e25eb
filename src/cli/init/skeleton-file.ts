/** A file of own data, by its path in the folder. */
export interface SkeletonFile {
  readonly path: string;
  readonly text: string;
}
