import { extname } from 'node:path';

export type ProfileFormat = 'yaml' | 'json';

const FORMATS: ReadonlyMap<string, ProfileFormat> = new Map([
  ['.yaml', 'yaml'],
  ['.yml', 'yaml'],
  ['.json', 'json'],
]);

/** The endings of the files that hold a profile. */
export const PROFILE_ENDINGS: readonly string[] = [...FORMATS.keys()];

/** How a profile in a file of this name is written; undefined for a name that no profile has. */
export const profileFormat = (path: string): ProfileFormat | undefined => FORMATS.get(extname(path).toLowerCase());
