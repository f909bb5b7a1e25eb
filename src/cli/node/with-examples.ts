import { join } from 'node:path';
import type { Files } from '../files.ts';

/** How an example that comes with kiem is named where a file is asked for. */
const EXAMPLE = /^example:([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Profiles first; then a record for `kiem new`, and figures. */
const PLACES = ['data/examples/NAME.yaml', 'docs/NAME.yaml', 'docs/NAME.csv'];

/** The same files, of which `example:NAME` is one too: a command with an example runs in any folder, wherever kiem is installed. */
export function withExamples(files: Files, packageRoot: string): Files {
  const placeOf = async (path: string): Promise<string> => {
    const [, name] = EXAMPLE.exec(path) ?? [];
    if (name === undefined) return path;
    for (const place of PLACES.map((each) => join(packageRoot, each.replace('NAME', name))))
      if ((await files.exists(place)) === 'file') return place;
    return path;
  };
  return {
    ...files,
    exists: async (path) => files.exists(await placeOf(path)),
    read: async (path) => files.read(await placeOf(path)),
  };
}
