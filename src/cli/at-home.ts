import { join } from 'node:path';
import type { AppContext } from './context.ts';

/** A path that was typed where no shell stands between: `~/` at its start is the folder of the user. */
export function atHome(path: string, { HOME, USERPROFILE }: AppContext['environment']): string {
  const home = HOME ?? USERPROFILE;
  return home !== undefined && /^~[/\\]/.test(path) ? join(home, path.slice(2)) : path;
}
