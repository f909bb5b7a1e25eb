import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ownCacheFolder } from './cache-folder.ts';
import type { AppContext, Cache } from '../context.ts';
import { isEntryName } from '../store/kept.ts';
import { isCodeName } from '../start/kept-code.ts';
import { makeFolder } from './make-folder.ts';
import { assertOwnFolder, LARGEST, readOwn } from './own-file.ts';
import { promised } from './promised.ts';

/** Of folders that were looked at once and never again nothing need be kept, nor of builds that are gone. */
const MOST_ENTRIES = 32;

function dropOldest(folder: string, isOfKind: (name: string) => boolean): void {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isOfKind(entry.name))
    .map(({ name }) => join(folder, name));
  const writtenAt = new Map(entries.map((path) => [path, lstatSync(path).mtimeMs]));
  const newestFirst = entries.sort((a, b) => (writtenAt.get(b) ?? 0) - (writtenAt.get(a) ?? 0));
  for (const path of newestFirst.slice(MOST_ENTRIES)) rmSync(path);
}

/** What the work gives, or nothing when it fails. */
const attempt = <Result>(work: () => Result | Promise<Result>): Promise<Result | undefined> =>
  promised(work).catch(() => undefined);

/** Results of earlier runs. Whatever goes wrong here costs time and nothing else, so nothing is thrown. */
export function nodeCache(bundleFolder: string, environment: AppContext['environment']): Cache {
  const here = (): string => ownCacheFolder(environment);
  return {
    // The bundler puts a hash of their content in the names of the chunks; another Node may order and match text otherwise.
    build: () => attempt(() => [process.version, ...readdirSync(join(bundleFolder, 'chunks')).sort()].join()),
    read: (name) => attempt(() => readOwn(here(), name)),
    write: async (name, content) => {
      const { replaceFile } = await import('./node-write.ts');
      await attempt(async () => {
        if (content.length > LARGEST) return;
        const folder = here();
        makeFolder(folder, 0o700);
        assertOwnFolder(folder);
        const isCode = isCodeName(name);
        // What was damaged is not believed, but V8 believes code.
        await replaceFile(join(folder, name), content, { mode: 0o600, mayBeLost: !isCode });
        dropOldest(folder, isCode ? isCodeName : isEntryName);
      });
    },
  };
}
