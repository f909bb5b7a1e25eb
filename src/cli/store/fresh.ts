import { relative } from 'node:path';
import { quickHash } from '../quick-hash.ts';
import type { Session } from '../session.ts';

/** A look at the files of a folder and at what was made of them. */
export interface Look {
  /** The digest of the bytes, where they looked the same when it was taken. */
  digest(): Promise<string | undefined>;
  /** Keeps that the files that looked like this have this digest. */
  keep(digest: string): Promise<void>;
}

/** Of one shipped folder there is one entry. */
const entryName = (folder: string): string => `look-${quickHash(folder)}`;

const DIGEST = 64;

/**
 * Whether shipped files are as they were, without reading them; undefined where nothing is kept, or where a look cannot tell.
 * Whoever changes data of his own gets the bytes read: see `loadCatalogue`.
 */
export async function lookAt(
  { context, version }: Session,
  folder: string,
  madeOfThem: string,
): Promise<Look | undefined> {
  const { cache, files } = context;
  const build = await cache?.build();
  if (cache === undefined || build === undefined) return undefined;
  const paths = (await files.list(folder)).filter((path) => /\.ya?ml$/.test(path));
  const seen = await files.look(folder, [...paths, relative(folder, madeOfThem)]).catch(() => undefined);
  if (seen === undefined) return undefined;
  const look = [version, quickHash(build), seen].join('\n');
  const name = entryName(folder);
  return {
    digest: async () => {
      const entry = new TextDecoder().decode(await cache.read(name));
      return entry.slice(DIGEST) === `\n${look}` ? entry.slice(0, DIGEST) : undefined;
    },
    keep: (digest) => cache.write(name, `${digest}\n${look}`),
  };
}
