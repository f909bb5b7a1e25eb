import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf, FileError } from '../errors.ts';

/** Also behind a link. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** A link to what is not there: no folder can be made in its place, nor below it. */
const leadsNowhere = (path: string): boolean =>
  isThere(path) && statSync(path, { throwIfNoEntry: false }) === undefined;

/** Makes a folder and those above it, and tells of each that was not there yet. What Node has for it goes on for ever where nothing can be made, as below /proc. */
export function makeFolder(path: string, mode = 0o777, made: (path: string) => unknown = () => undefined): void {
  try {
    mkdirSync(path, { mode });
    made(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && isFolder(path)) return;
    const parent = dirname(path);
    const link = [path, parent].find(leadsNowhere);
    if (link !== undefined) throw new FileError(link, 'linkToNothing', { cause: error });
    if (codeOf(error) !== 'ENOENT' || parent === path || isThere(parent)) throw error;
    makeFolder(parent, mode, made);
    makeFolder(path, mode, made);
  }
}
