/** What stands where something is to be written. A stream (a device, a pipe, a socket, an open descriptor) is written into. */
export type TargetKind = 'absent' | 'file' | 'stream' | 'folder' | 'disk';

/** What is written: all at once, or in pieces that are made while it is written. */
export type FileContent = Uint8Array | string | AsyncIterable<string>;

/** How open a new file is, and how safe. One that exists keeps its mode. */
export interface NewFile {
  /** At most, as in chmod; the umask of the user has its say as well. */
  readonly mode?: number;
  /** The files that it was made from: it is no more open than they are. */
  readonly madeFrom?: readonly string[];
  /** It may be gone after a power failure: it takes its place without waiting for the disk. */
  readonly mayBeLost?: boolean;
}

/** A file by its name in a folder. */
export interface NamedContent {
  readonly name: string;
  readonly content: FileContent;
}

/** What stands in a folder itself; a link is no file, wherever it leads. */
export interface FolderEntry {
  readonly name: string;
  readonly isFile: boolean;
}

/** The file system, as far as the program uses it. Paths are absolute or relative to the working directory. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /**
   * Paths of all regular files below a folder, relative to it, with `/` between parts, sorted by code units. A name that is
   * not UTF-8 has U+FFFD in it, and cannot be read.
   */
  list(folder: string): Promise<readonly string[]>;
  /** All that stands in a folder itself, hidden or not, but for what a write that was killed left there. */
  entries(folder: string): Promise<readonly FolderEntry[]>;
  exists(path: string): Promise<'file' | 'folder' | undefined>;
  /**
   * How files of a folder look to the system, as a text that is another one when any of them was touched; undefined where
   * that cannot be relied on.
   */
  look(folder: string, paths: readonly string[]): Promise<string | undefined>;
  /** Whether files may be made in a folder. */
  isWritable(folder: string): Promise<boolean>;
  /** What a write would find; rejects when nothing can be written there. */
  target(path: string): Promise<TargetKind>;
  /** The path without its links, also of a file that is not there yet. */
  real(path: string): Promise<string>;
  /** Writes the whole file or nothing, nothing too when its making fails; a stream is written into, a folder or a disk is refused. */
  write(path: string, content: FileContent, file?: NewFile): Promise<void>;
  /**
   * Writes files that belong together into a folder, which is made when it is not there yet: none takes its place before all
   * are made, and when one cannot be made nothing is left of any.
   */
  writeFolder(folder: string, files: readonly NamedContent[]): Promise<void>;
  /** Makes a folder, and those that it lies in, where they are not there yet. */
  makeFolder(path: string): Promise<void>;
}
