import { mkdir, readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { AppContext, Cache } from './context.ts';

/** Where programs of this system keep what they can make again. */
function cacheFolder(environment: AppContext['environment']): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = environment;
  if (xdg) return join(xdg, 'kiem');
  if (process.platform === 'win32' && local) return join(local, 'kiem', 'cache');
  return process.platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'kiem')
    : join(homedir(), '.cache', 'kiem');
}

/** Results of earlier runs. Whatever goes wrong here costs time and nothing else, so nothing is thrown. */
export function nodeCache(bundleFolder: string, environment: AppContext['environment']): Cache {
  const folder = cacheFolder(environment);
  return {
    // The bundler puts a hash of their content in the names of the chunks.
    build: async () => (await readdir(join(bundleFolder, 'chunks')).catch(() => [])).sort().join(),
    read: (name) => readFile(join(folder, name)).catch(() => undefined),
    write: async (name, text) => {
      const { default: writeFileAtomic } = await import('write-file-atomic');
      await mkdir(folder, { recursive: true, mode: 0o700 })
        .then(() => writeFileAtomic(join(folder, name), text, { mode: 0o600 }))
        .catch(() => undefined);
    },
  };
}
