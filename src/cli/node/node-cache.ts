import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import type { AppContext, Cache } from '../context.ts';
import { isEntryName } from '../store/kept.ts';
import { promised } from './promised.ts';

/** Larger entries are neither read nor written. */
const LARGEST = 256 * 1024 * 1024;

/** Whether nobody else can have written it. On Windows the folder is in the user's own part of the disk. */
function isOwn({ uid, mode }: Stats): boolean {
  const user = process.getuid?.();
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}

function assertOwnFolder(folder: string): void {
  const found = lstatSync(folder);
  if (!found.isDirectory() || !isOwn(found)) throw new Error(`${folder} is not only ours`);
}

function readOwn(folder: string, name: string): Uint8Array | undefined {
  assertOwnFolder(folder);
  // Not through a link, which leads elsewhere; without waiting for who writes into a pipe. Windows has neither flag.
  const file = openSync(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const found = fstatSync(file);
    return found.isFile() && isOwn(found) && found.size <= LARGEST ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
}

/** Of folders that were looked at once and never again nothing need be kept. */
const MOST_ENTRIES = 32;

function dropOldest(folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isEntryName(entry.name))
    .map(({ name }) => join(folder, name));
  const writtenAt = new Map(entries.map((path) => [path, lstatSync(path).mtimeMs]));
  const newestFirst = entries.sort((a, b) => (writtenAt.get(b) ?? 0) - (writtenAt.get(a) ?? 0));
  for (const path of newestFirst.slice(MOST_ENTRIES)) rmSync(path);
}

/** What the work gives, or nothing when it fails. */
const attempt = <Result>(work: () => Result | Promise<Result>): Promise<Result | undefined> =>
  promised(work).catch(() => undefined);

/** As Node tells it, which asks the system only where the environment is silent. */
const homeOf = (environment: AppContext['environment']): string =>
  (process.platform === 'win32' ? undefined : environment['HOME']) || process.getBuiltinModule('node:os').homedir();

/** Results of earlier runs. Whatever goes wrong here costs time and nothing else, so nothing is thrown. */
export function nodeCache(bundleFolder: string, environment: AppContext['environment']): Cache {
  const here = (): string => cacheFolder({ platform: process.platform, environment, home: homeOf(environment) });
  return {
    // The bundler puts a hash of their content in the names of the chunks.
    build: () => attempt(() => readdirSync(join(bundleFolder, 'chunks')).sort().join()),
    read: (name) => attempt(() => readOwn(here(), name)),
    write: async (name, text) => {
      const { writeTo } = await import('./node-write.ts');
      await attempt(async () => {
        if (text.length > LARGEST) return;
        const folder = here();
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        assertOwnFolder(folder);
        await writeTo(join(folder, name), text, { mode: 0o600 });
        dropOldest(folder);
      });
    },
  };
}
