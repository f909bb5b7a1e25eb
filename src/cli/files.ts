/** The file system, as far as the program uses it. Paths are absolute or relative to the working directory. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** Paths of all regular files below a folder, relative to it, with `/` between parts, sorted by code units. */
  list(folder: string): Promise<readonly string[]>;
  exists(path: string): Promise<'file' | 'folder' | undefined>;
  /** Whether files may be made in a folder. */
  isWritable(folder: string): Promise<boolean>;
  /** Writes the whole file or nothing. `mode` as in chmod. */
  write(path: string, bytes: Uint8Array | string, mode?: number): Promise<void>;
}
