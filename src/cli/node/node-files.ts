import { accessSync, constants, type Dirent, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { compareIds } from '../../core/compare-ids.ts';
import { codeOf, FailureError, FileError } from '../errors.ts';
import type { Files } from '../files.ts';
import { lookAt } from './look-at.ts';
import { makeFolder } from './make-folder.ts';
import { promised } from './promised.ts';
import { fileFailure } from './system-error.ts';

/** Larger files are no data files; the limit (see `errors.file.tooLarge`) keeps a wrong path from filling the memory. */
const SIZE_LIMIT = 16 * 1024 * 1024;

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

/** What a folder holds; nothing when it was seen before or lies elsewhere. */
function entriesOf(root: string, folder: string, seen: Set<string>): readonly Dirent[] {
  try {
    const real = realpathSync(folder);
    if (seen.has(real) || !(real + sep).startsWith(root + sep)) return [];
    seen.add(real);
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw fileFailure(folder, error);
  }
}

/** Walks real folders once each; links that lead out of the root or in circles are not followed. Paths are from the root. */
function walk(root: string, below: string, seen: Set<string>): readonly string[] {
  const folder = join(root, below);
  const found: string[] = [];
  for (const entry of entriesOf(root, folder, seen)) {
    if (entry.name.startsWith('.')) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...walk(root, path, seen));
    else if (entry.isFile() || (entry.isSymbolicLink() && isFileInside(root, join(root, path)))) found.push(path);
  }
  return found;
}

function isFileInside(root: string, path: string): boolean {
  try {
    return statSync(path).isFile() && (realpathSync(path) + sep).startsWith(root + sep);
  } catch {
    return false;
  }
}

function list(folder: string): readonly string[] {
  try {
    return [...walk(realpathSync(folder), '', new Set())].sort(compareIds);
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
export function nodeFiles(workingDirectory: string, limit: number = SIZE_LIMIT): Files {
  const at = (path: string): string => resolve(workingDirectory, path);
  return {
    read: (path) => promised(() => read(at(path), limit)),
    list: (folder) => promised(() => list(at(folder))),
    entries: async (folder) => (await import('./node-entries.ts')).entriesOf(at(folder)),
    exists: (path) => promised(() => exists(at(path))),
    look: (folder, paths) => promised(() => lookAt(paths.map((path) => join(at(folder), path)))),
    isWritable: (folder) => promised(() => isWritable(at(folder))),
    target: async (path) => (await import('./node-target.ts')).targetAt(at(path)),
    real: async (path) => (await import('./node-target.ts')).realPath(at(path)),
    write: async (path, content, { madeFrom = [], ...file } = {}) =>
      (await import('./node-write.ts')).writeTo(at(path), content, { ...file, madeFrom: madeFrom.map(at) }),
    makeFolder: (path) => promised(() => newFolder(at(path))),
  };
}
