import type { AppContext } from '../../src/cli/context.ts';
import { isInside } from '../../src/cli/is-inside.ts';

const known = new Map<string, Promise<Uint8Array>>();

/** Files in folders that nobody changes, read once in this process. */
export function readOnce(files: AppContext['files'], roots: readonly string[]): AppContext['files'] {
  const readNew = (path: string): Promise<Uint8Array> => {
    const reading = files.read(path);
    known.set(path, reading);
    return reading;
  };
  return {
    ...files,
    read: (path) =>
      roots.some((root) => isInside(root, path)) ? (known.get(path) ?? readNew(path)) : files.read(path),
  };
}
