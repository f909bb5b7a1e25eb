import { type FSWatcher, watch } from 'node:fs';

const QUIET_MILLISECONDS = 100;

/** Yields after each burst of changes in these folders: an editor that saves makes several changes at once. */
export async function* nodeWatch(folders: readonly string[]): AsyncIterable<void> {
  let wake = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      wake();
    }, QUIET_MILLISECONDS);
  };
  const watchers = folders.map((folder): FSWatcher => watch(folder, { recursive: true }, changed));
  try {
    for (;;) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      yield;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}
