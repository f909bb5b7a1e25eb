import { accessSync, constants, lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, FileError } from '../errors.ts';
import type { TargetKind } from '../files.ts';
import { fileFailure } from './system-error.ts';

/** The number of an open descriptor that a path names. What is opened again by such a path starts where its file starts. */
export function descriptorOf(path: string): number | undefined {
  const [, stream, number] = /^\/dev\/(?:std(out|err)|fd\/(\d+))$/.exec(path.replace(/^\/proc\/self\//, '/dev/')) ?? [];
  if (stream !== undefined) return stream === 'out' ? 1 : 2;
  return number === undefined ? undefined : Number(number);
}

/** What the work gives; undefined when it finds that something is not there. */
function unlessAbsent<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export const statOf = (path: string): Stats | undefined => unlessAbsent(() => statSync(path));

function withoutLinks(path: string): string {
  const real = unlessAbsent(() => realpathSync(path));
  if (real !== undefined) return real;
  if (unlessAbsent(() => lstatSync(path))?.isSymbolicLink() === true)
    return withoutLinks(resolve(dirname(path), readlinkSync(path)));
  const parent = dirname(path);
  return parent === path ? path : join(withoutLinks(parent), basename(path));
}

/** The path without its links. A link to a file that is not there yet leads to where it will be. */
export function realPath(path: string): string {
  try {
    return withoutLinks(path);
  } catch (error) {
    throw fileFailure(path, error);
  }
}

function kindOf(found: Stats): TargetKind {
  if (found.isDirectory()) return 'folder';
  if (found.isBlockDevice()) return 'disk';
  return found.isFile() ? 'file' : 'stream';
}

/** A file is made beside its target and put in its place, so its folder must be there and let that happen. */
function assertFolder(path: string, folder: string): void {
  if (statOf(folder) === undefined) throw new FileError(path, 'noFolder');
  accessSync(folder, constants.W_OK);
}

/** The one place that says what a write to a path finds. */
export function targetAt(path: string): TargetKind {
  if (descriptorOf(path) !== undefined) return 'stream';
  try {
    const found = statOf(path);
    const target = found === undefined ? 'absent' : kindOf(found);
    if (target === 'absent' || target === 'file') assertFolder(path, dirname(realPath(path)));
    return target;
  } catch (error) {
    throw fileFailure(path, error);
  }
}
