import { quickHash } from '../quick-hash.ts';
import { mayTake } from '../shortcuts.ts';
import type { Session } from '../session.ts';
import { type DataFolders, dataFolder } from './data-folders.ts';

/** A look at the shipped files. */
export interface Look {
  /** What was kept of files that looked the same. */
  kept(): Promise<string | undefined>;
  /** Keeps what was made of the files that looked like this. */
  keep(made: string): Promise<void>;
}

/** What came along with the program, as nobody names it or lays anything over it. */
const isShipped = (session: Session, { root, overlays }: DataFolders): boolean =>
  session.settings.dataFolder === undefined && overlays.length === 0 && root === dataFolder(session);

/**
 * The content of an entry that was stored twice; undefined when it is empty or the two halves differ. Comparing halves is
 * almost free, while a checksum would cost more time than the cache saves.
 */
function onceOf(entry: Buffer): Buffer | undefined {
  const half = entry.subarray(0, entry.length / 2);
  return half.length > 0 && half.equals(entry.subarray(half.length)) ? half : undefined;
}

/** How the files look now, and for which build; undefined where a look cannot tell. */
async function sightOf({ context, version }: Session, folder: string, others: readonly string[]) {
  const build = await context.cache?.build();
  if (build === undefined) return undefined;
  const paths = (await context.files.list(folder)).filter((path) => /\.ya?ml$/.test(path));
  const seen = await context.files.look(folder, [...paths, ...others]).catch(() => undefined);
  return seen && JSON.stringify([version, quickHash(build), seen]);
}

/**
 * A look at the files of the shipped data, and at others by their paths from there: as long as they are as they were, they
 * need not be read. Undefined for data that is not shipped, for whoever changes that gets the bytes read; and where nothing is
 * kept, or a look cannot tell.
 */
export async function lookAt(
  session: Session,
  what: 'check' | 'data',
  folders: DataFolders,
  others: readonly string[] = [],
): Promise<Look | undefined> {
  const { cache, environment } = session.context;
  const mayLook = mayTake('look', environment) && isShipped(session, folders);
  const sight = mayLook ? await sightOf(session, folders.root, others) : undefined;
  if (cache === undefined || sight === undefined) return undefined;
  // Of one shipped folder there is one entry.
  const name = `look-${what}-${quickHash(folders.root)}`;
  const head = `${sight}\n`;
  return {
    kept: async () => {
      const { buffer, byteOffset, length } = (await cache.read(name)) ?? new Uint8Array();
      const text = onceOf(Buffer.from(buffer, byteOffset, length))?.toString();
      return text?.startsWith(head) === true ? text.slice(head.length) : undefined;
    },
    keep: (made) => cache.write(name, `${head}${made}`.repeat(2)),
  };
}
