import { isUtf8 } from 'node:buffer';
import { accessSync, constants, type Dirent, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { compareIds } from '../../core/compare-ids.ts';
import { codeOf, FailureError, FileError } from '../errors.ts';
import type { Files } from '../files.ts';
import { isInside } from '../is-inside.ts';
import { lookAt } from './look-at.ts';
import { makeFolder } from './make-folder.ts';
import { promised } from './promised.ts';
import { fileFailure } from './system-error.ts';

/** Larger files are no data files; the limit (see `errors.file.tooLarge`) keeps a wrong path from filling the memory. */
const SIZE_LIMIT = 16 * 1024 * 1024;

/** No data has so many files (see `errors.file.manyFiles`): a whole disk was named. */
const FILE_LIMIT = 100_000;

function read(path: string, limit: number): Uint8Array {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new FileError(path, 'isFolder');
    if (!found.isFile()) throw new FileError(path, 'irregular');
    if (found.size > limit) throw new FileError(path, 'tooLarge');
    return readFileSync(path);
  } catch (error) {
    throw error instanceof FailureError ? error : fileFailure(path, error);
  }
}

/** A folder that cannot be named in text is named in bytes. */
type Folder = string | Buffer;

const inFolder = (folder: Folder, name: Buffer): Folder =>
  typeof folder === 'string' && isUtf8(name)
    ? join(folder, name.toString())
    : Buffer.concat([Buffer.from(folder), Buffer.from(sep), name]);

function entriesOf(folder: Folder): readonly Dirent<Buffer>[] {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    throw fileFailure(folder.toString(), error);
  }
}

/** Walks real folders only; links to files are followed as long as they do not lead out of the root. Paths are from the root. */
function* walk(root: string, folder: Folder = root, below = ''): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const name = entry.name.toString();
    if (name.startsWith('.')) continue;
    const path = `${below}${name}`;
    if (entry.isDirectory()) yield* walk(root, inFolder(folder, entry.name), `${path}/`);
    else if (entry.isFile() || (entry.isSymbolicLink() && isFileInside(root, join(root, path)))) yield path;
  }
}

function isFileInside(root: string, path: string): boolean {
  try {
    return statSync(path).isFile() && isInside(root, realpathSync(path));
  } catch {
    return false;
  }
}

function list(folder: string, most: number): readonly string[] {
  // Names that are not UTF-8 may look the same.
  const found = new Set<string>();
  try {
    for (const path of walk(realpathSync(folder)))
      if (found.add(path).size > most) throw new FileError(folder, 'manyFiles');
    return [...found].sort(compareIds);
  } catch (error) {
    throw error instanceof FailureError ? error : fileFailure(folder, error);
  }
}

function exists(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    // What cannot be looked at, such as a link in a circle, may well exist.
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw fileFailure(path, error);
  }
}

function newFolder(path: string): void {
  try {
    makeFolder(path);
  } catch (error) {
    throw fileFailure(path, error);
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The real file system, relative to a working directory. Reading is synchronous inside: a command has nothing else to do
 * meanwhile, and a queue of small reads costs several times the reads themselves.
 */
export function nodeFiles(workingDirectory: string, limit: number = SIZE_LIMIT, most: number = FILE_LIMIT): Files {
  const at = (path: string): string => resolve(workingDirectory, path);
  return {
    read: (path) => promised(() => read(at(path), limit)),
    list: (folder) => promised(() => list(at(folder), most)),
    entries: async (folder) => (await import('./node-entries.ts')).entriesOf(at(folder)),
    exists: (path) => promised(() => exists(at(path))),
    look: (folder, paths) => promised(() => lookAt(paths.map((path) => join(at(folder), path)))),
    isWritable: (folder) => promised(() => isWritable(at(folder))),
    target: async (path) => (await import('./node-target.ts')).targetAt(at(path)),
    real: async (path) => (await import('./node-target.ts')).realPath(at(path)),
    write: async (path, content, { madeFrom = [], ...file } = {}) =>
      (await import('./node-write.ts')).writeTo(at(path), content, { ...file, madeFrom: madeFrom.map(at) }),
    writeFolder: async (folder, files) => (await import('./write-folder.ts')).writeFolder(at(folder), files),
    makeFolder: (path) => promised(() => newFolder(at(path))),
  };
}
