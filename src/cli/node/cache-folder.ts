import { posix, win32 } from 'node:path';
import type { AppContext } from '../context.ts';

/** What decides on a machine where things are kept. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: AppContext['environment'];
  /** The folder of the user. */
  readonly home: string;
}

/** Where programs of this system keep what they can make again. A path that is not absolute is no such place (XDG). */
export function cacheFolder({ platform, environment, home }: Machine): string {
  const paths = platform === 'win32' ? win32 : posix;
  const { XDG_CACHE_HOME: xdg = '', LOCALAPPDATA: local = '' } = environment;
  if (paths.isAbsolute(xdg)) return paths.join(xdg, 'kiem');
  if (platform === 'win32' && paths.isAbsolute(local)) return paths.join(local, 'kiem', 'cache');
  if (!paths.isAbsolute(home)) throw new Error(`no cache in ${home}`);
  return paths.join(home, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), 'kiem');
}

/** As Node tells it, which asks the system only where the environment is silent. */
const homeOf = (environment: AppContext['environment']): string =>
  (process.platform === 'win32' ? undefined : environment['HOME']) || process.getBuiltinModule('node:os').homedir();

/** The folder on this machine, for this user. */
export const ownCacheFolder = (environment: AppContext['environment']): string =>
  cacheFolder({ platform: process.platform, environment, home: homeOf(environment) });
