import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { AppContext, Cache } from './context.ts';
import { promised } from './promised.ts';

/** Where programs of this system keep what they can make again. */
function cacheFolder(environment: AppContext['environment']): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = environment;
  if (xdg) return join(xdg, 'kiem');
  if (process.platform === 'win32' && local) return join(local, 'kiem', 'cache');
  return process.platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'kiem')
    : join(homedir(), '.cache', 'kiem');
}

/** Of folders that were looked at once and never again nothing need be kept. */
const MOST_ENTRIES = 32;

function dropOldest(folder: string): void {
  const entries = readdirSync(folder).map((name) => join(folder, name));
  const writtenAt = new Map(entries.map((path) => [path, statSync(path).mtimeMs]));
  const newestFirst = entries.sort((a, b) => (writtenAt.get(b) ?? 0) - (writtenAt.get(a) ?? 0));
  for (const path of newestFirst.slice(MOST_ENTRIES)) rmSync(path);
}

/** What the work gives, or nothing when it fails. */
const attempt = <Result>(work: () => Result | Promise<Result>): Promise<Result | undefined> =>
  promised(work).catch(() => undefined);

/** Results of earlier runs. Whatever goes wrong here costs time and nothing else, so nothing is thrown. */
export function nodeCache(bundleFolder: string, environment: AppContext['environment']): Cache {
  const folder = cacheFolder(environment);
  return {
    // The bundler puts a hash of their content in the names of the chunks.
    build: () => attempt(() => readdirSync(join(bundleFolder, 'chunks')).sort().join()),
    read: (name) => attempt(() => readFileSync(join(folder, name))),
    write: async (name, text) => {
      const { writeTo } = await import('./node-write.ts');
      await attempt(async () => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        await writeTo(join(folder, name), text, { mode: 0o600 });
        dropOldest(folder);
      });
    },
  };
}
