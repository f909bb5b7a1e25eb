import { dirname, join, resolve } from 'node:path';
import { CONFIG_FILE } from '../config-file.ts';
import { isInside } from '../is-inside.ts';
import { shownPath } from '../shown-path.ts';
import type { Session } from '../session.ts';
import { dataFolders, overlayFolders, VOCABULARY_FILE } from './data-folders.ts';

/**
 * A key that says `name` is written with these letters, or with an escape; in UTF-16, which is a fault, with a zero between
 * them. Most settings are without, and not read here.
 */
const MAY_NAME = /n\0?a\0?m\0?e|\\/;

const isThere = async ({ context: { files } }: Session, path: string): Promise<boolean> =>
  (await files.exists(path)) === 'file';

/** Where the terms stand the data is whole, and lies over nothing. */
const isWhole = (session: Session, folder: string): Promise<boolean> => isThere(session, join(folder, VOCABULARY_FILE));

/**
 * Whether the settings in a folder give its data a name: then it is data of somebody's own. Settings with a fault may give
 * one: the data is not left out for that, and the fault is told where the name is asked for.
 */
async function isNamed(session: Session, folder: string): Promise<boolean> {
  const path = join(folder, CONFIG_FILE);
  if (!(await isThere(session, path))) return false;
  const bytes = await session.context.files.read(path);
  if (!MAY_NAME.test(new TextDecoder().decode(bytes))) return false;
  const { loadConfig } = await import('../../read/load-config.ts');
  const { config } = loadConfig({ path, bytes });
  return config === undefined || config.name !== undefined;
}

/**
 * The same session in a folder of own data: that is laid over the data when the line and the environment name none.
 * What `--data` names is checked as it is, whatever stands in the working directory.
 */
export async function withOwnFolder(session: Session): Promise<Session> {
  const { settings, context } = session;
  const isSaid = settings.overlays.length > 0 || settings.dataFolder !== undefined;
  const folder = context.workingDirectory;
  if (isSaid || !(await isNamed(session, folder)) || (await isWhole(session, folder))) return session;
  return { ...session, settings: { ...settings, overlays: ['.'], isInOwnFolder: true } };
}

/** The own data that a path lies in: the nearest folder above it that is named, unless whole data is nearer. */
async function ownFolderOf(session: Session, folder: string): Promise<string | undefined> {
  if (await isWhole(session, folder)) return undefined;
  if (await isNamed(session, folder)) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : ownFolderOf(session, parent);
}

/** The same session with the own data laid over it that some paths lie in: by itself it would lack what it refers to. */
export async function withOwnDataOf(session: Session, paths: readonly string[]): Promise<Session> {
  const { context, settings } = session;
  const known = [...overlayFolders(session)];
  const found: string[] = [];
  for (const path of paths.map((given) => resolve(context.workingDirectory, given))) {
    if (known.some((root) => isInside(root, path))) continue;
    const isFolder = (await context.files.exists(path)) === 'folder';
    const own = await ownFolderOf(session, isFolder ? path : dirname(path));
    if (own === undefined) continue;
    known.push(own);
    found.push(shownPath(context.workingDirectory, own));
  }
  return { ...session, settings: { ...settings, overlays: [...settings.overlays, ...found] } };
}

/** What takes part without having been asked for, by its name; undefined when nothing does. */
export async function takesPart(session: Session): Promise<string | undefined> {
  if (session.settings.isInOwnFolder !== true) return undefined;
  const [own] = (await dataFolders(session)).overlays;
  return own?.origin;
}
