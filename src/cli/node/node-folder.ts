import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FailureError } from '../errors.ts';
import type { FolderFile } from '../files.ts';
import { realPath, statOf } from './node-target.ts';
import { fileFailure } from './system-error.ts';

function writeFile(path: string, text: string): void {
  const descriptor = openSync(path, 'wx');
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Puts a folder in the place of another, which is gone when that has worked and is back when it has not. */
function putInPlace(made: string, target: string): void {
  if (statOf(target) === undefined) {
    renameSync(made, target);
    return;
  }
  const before = `${made}-before`;
  renameSync(target, before);
  try {
    renameSync(made, target);
  } catch (error) {
    renameSync(before, target);
    throw error;
  }
  rmSync(before, { recursive: true });
}

/** Makes a folder with these files, beside its place and then in it: whoever looks finds all of them or none. */
export function writeFolder(path: string, files: readonly FolderFile[]): void {
  try {
    const target = realPath(path);
    const made = join(dirname(target), `.${basename(target)}.kiem-${randomBytes(6).toString('hex')}.tmp`);
    mkdirSync(made);
    try {
      for (const { name, text } of files) writeFile(join(made, name), text);
      putInPlace(made, target);
    } catch (error) {
      rmSync(made, { recursive: true, force: true });
      throw error;
    }
  } catch (error) {
    throw error instanceof FailureError ? error : fileFailure(path, error);
  }
}
