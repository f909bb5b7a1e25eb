import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { codeOf, FileError } from '../errors.ts';
import { fileFailure } from './system-error.ts';

const QUIET_MILLISECONDS = 100;

/** A folder and all folders in it; none when it is gone. */
function foldersIn(root: string): readonly string[] {
  try {
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [root, ...folders.flatMap(({ name }) => foldersIn(join(root, name)))];
  } catch {
    return [];
  }
}

/** ENOSPC means here that the system follows as many folders as it can. */
function start(folder: string, changed: () => void): FSWatcher {
  try {
    // A watcher fails when its folder goes, which is a change like any other.
    return watch(folder, changed).on('error', changed);
  } catch (error) {
    throw codeOf(error) === 'ENOSPC'
      ? new FileError(folder, 'manyWatched', { cause: error })
      : fileFailure(folder, error);
  }
}

function signal(): { readonly raised: Promise<void>; readonly raise: () => void } {
  let raise = (): void => undefined;
  const raised = new Promise<void>((resolve) => {
    raise = resolve;
  });
  return { raised, raise };
}

/**
 * Yields after each burst of changes in these folders: an editor that saves makes several changes at once. Each folder
 * is watched by itself, since on Linux a recursive watch loses sight of a file that was replaced. Ends when all are gone.
 */
export async function* nodeWatch(roots: readonly string[]): AsyncIterable<void> {
  const watchers = new Map<string, FSWatcher>();
  let change = signal();
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      change.raise();
    }, QUIET_MILLISECONDS);
  };
  const follow = (): void => {
    const folders = new Set(roots.flatMap(foldersIn));
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      if (!watchers.has(folder)) watchers.set(folder, start(folder, changed));
    }
  };
  try {
    follow();
    while (watchers.size > 0) {
      await change.raised;
      // From here on, so that what changes while this change is dealt with counts as well.
      change = signal();
      follow();
      yield;
    }
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  }
}
