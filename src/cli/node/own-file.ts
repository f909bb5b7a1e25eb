import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** Larger entries are neither read nor written. */
export const LARGEST = 256 * 1024 * 1024;

/** A file of this user that is open. */
interface OwnFile {
  readonly size: number;
  /** Fills the buffer from a place on, or as much of it as there is. */
  readonly read: (at: number, into: Buffer) => Buffer;
  readonly readAll: () => Buffer<ArrayBuffer>;
  readonly close: () => void;
}

/** Whether nobody else can have written it. On Windows the folder is in the user's own part of the disk. */
function isOwn({ uid, mode }: Stats): boolean {
  const user = process.getuid?.();
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}

/** Throws where others could have put something. */
export function assertOwnFolder(folder: string): void {
  const found = lstatSync(folder);
  if (!found.isDirectory() || !isOwn(found)) throw new Error(`${folder} is not only ours`);
}

/** A file of this user in a folder that is the user's alone; undefined when somebody else had a hand in it. */
export function openOwn(folder: string, name: string): OwnFile | undefined {
  assertOwnFolder(folder);
  // Not through a link, which leads elsewhere; without waiting for whoever writes into a pipe. Windows has neither flag.
  const file = openSync(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  const close = (): void => closeSync(file);
  const found = fstatSync(file);
  if (found.isFile() && isOwn(found) && found.size <= LARGEST)
    return {
      size: found.size,
      read: (at, into) => into.subarray(0, readSync(file, into, 0, into.length, at)),
      readAll: () => readFileSync(file),
      close,
    };
  close();
  return undefined;
}

/** What such a file holds. */
export function readOwn(folder: string, name: string): Buffer<ArrayBuffer> | undefined {
  const file = openOwn(folder, name);
  try {
    return file?.readAll();
  } finally {
    file?.close();
  }
}
