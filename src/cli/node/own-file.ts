import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** Larger entries are neither read nor written. */
export const LARGEST = 256 * 1024 * 1024;

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

/** What a file of this user holds, in a folder that is the user's alone; undefined when somebody else had a hand in it. */
export function readOwn(folder: string, name: string): Buffer<ArrayBuffer> | undefined {
  assertOwnFolder(folder);
  // Not through a link, which leads elsewhere; without waiting for who writes into a pipe. Windows has neither flag.
  const file = openSync(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const found = fstatSync(file);
    return found.isFile() && isOwn(found) && found.size <= LARGEST ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
}
