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
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { AppContext, Cache } from './context.ts';
import { isEntryName } from './kept.ts';
import { promised } from './promised.ts';

/** Where programs of this system keep what they can make again. A path that is not absolute is no such place (XDG). */
function cacheFolder({ XDG_CACHE_HOME: xdg = '', LOCALAPPDATA: local = '' }: AppContext['environment']): string {
  if (isAbsolute(xdg)) return join(xdg, 'kiem');
  if (process.platform === 'win32' && isAbsolute(local)) return join(local, 'kiem', 'cache');
  const parts = process.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'];
  const folder = join(homedir(), ...parts, 'kiem');
  if (!isAbsolute(folder)) throw new Error(`no cache in ${folder}`);
  return folder;
}

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

/** Results of earlier runs. Whatever goes wrong here costs time and nothing else, so nothing is thrown. */
export function nodeCache(bundleFolder: string, environment: AppContext['environment']): Cache {
  return {
    // The bundler puts a hash of their content in the names of the chunks.
    build: () => attempt(() => readdirSync(join(bundleFolder, 'chunks')).sort().join()),
    read: (name) => attempt(() => readOwn(cacheFolder(environment), name)),
    write: async (name, text) => {
      const { writeTo } = await import('./node-write.ts');
      await attempt(async () => {
        if (text.length > LARGEST) return;
        const folder = cacheFolder(environment);
        mkdirSync(folder, { recursive: true, mode: 0o700 });
    assertOwnFolder(folder);
        await writeTo(join(folder, name), text, { mode: 0o600 });
        dropOldest(folder);
      });
    },
  };
}
