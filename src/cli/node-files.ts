import { lstat, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { compareIds } from '../core/order-text.ts';
import { FailureError, PathError, type PathFault } from './errors.ts';
import type { Files } from './files.ts';

/** Larger files are no data files; the limit keeps a wrong path from filling the memory. */
const SIZE_LIMIT = 16 * 1024 * 1024;

const FAULTS: Readonly<Record<string, PathFault>> = {
  ENOENT: 'absent',
  EACCES: 'denied',
  EPERM: 'denied',
  ELOOP: 'circle',
  EISDIR: 'folder',
  ENOTDIR: 'not-folder',
  ENOSPC: 'full',
  EROFS: 'read-only',
};

/** Names the path and the cause; never a stack trace. */
function fileFailure(path: string, error: unknown): FailureError {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const fault = FAULTS[code];
  if (fault !== undefined) return new PathError(path, fault, error);
  return new FailureError(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}

async function read(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new PathError(path, 'folder');
    if (!found.isFile()) throw new PathError(path, 'special');
    if (found.size > SIZE_LIMIT) throw new PathError(path, 'large');
    return await readFile(path);
  } catch (error) {
    throw error instanceof FailureError ? error : fileFailure(path, error);
  }
}

/** Walks real folders once each; links that lead out of the root or in circles are not followed. */
async function walk(root: string, folder: string, seen: Set<string>): Promise<readonly string[]> {
  const real = await realpath(folder);
  if (seen.has(real) || !(real + sep).startsWith(root + sep)) return [];
  seen.add(real);
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(root, path, seen)));
    else if (entry.isFile()) found.push(path);
    else if (entry.isSymbolicLink() && (await isFileInside(root, path))) found.push(path);
  }
  return found;
}

async function isFileInside(root: string, path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile() && ((await realpath(path)) + sep).startsWith(root + sep);
  } catch {
    return false;
  }
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    const root = await realpath(folder);
    const paths = (await walk(root, root, new Set())).map((path) => relative(root, path).split(sep).join('/'));
    return paths.sort(compareIds);
  } catch (error) {
    throw fileFailure(folder, error);
  }
}

async function exists(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await lstat(path).then(() => stat(path));
    return found.isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

async function write(path: string, bytes: Uint8Array | string, mode = 0o644): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    await writeFileAtomic(path, typeof bytes === 'string' ? bytes : Buffer.from(bytes), { mode });
  } catch (error) {
    const failure = fileFailure(path, error);
    // The file need not be there; its folder must.
    throw failure instanceof PathError && failure.fault === 'absent'
      ? new PathError(path, 'no-folder', error)
      : failure;
  }
}

/** The real file system, relative to a working directory. */
export function nodeFiles(workingDirectory: string): Files {
  const at = (path: string): string => resolve(workingDirectory, path);
  return {
    read: (path) => read(at(path)),
    list: (folder) => list(at(folder)),
    exists: (path) => exists(at(path)),
    write: (path, bytes, mode) => write(at(path), bytes, mode),
  };
}
