import { basename, dirname, join, resolve, sep } from 'node:path';
import { globMatcher, isSupportedGlob } from '../../core/check/glob.ts';
import { CONFIG_FILE } from '../config-file.ts';
import type { AppContext } from '../context.ts';
import { originOf, pathIn } from '../../core/origin.ts';
import {
  type DataFolders,
  dataFolder,
  fileAt,
  foundFolders,
  onlyFolder,
  overlayFolders,
  pathOnDisk,
  VOCABULARY_FILE,
} from '../store/data-folders.ts';
import { readablePaths } from '../store/data-files.ts';
import { FailureError, FileError, UsageError } from '../errors.ts';
import { profileFormat } from '../profile/profile-format.ts';
import { isInside } from '../is-inside.ts';
import type { Session } from '../session.ts';
import { shownPath } from '../shown-path.ts';

/** Part of some data. */
export interface DataTarget {
  readonly kind: 'data';
  readonly folders: DataFolders;
  readonly selects: (file: string) => boolean;
}

/** What to check: part of a data folder, or a profile or settings, which stand elsewhere. */
export type CheckTarget = DataTarget | { readonly kind: 'profile' | 'settings'; readonly path: string };

const isGlob = (path: string): boolean => /[*?[\]{}]/.test(path);
export const isYaml = (path: string): boolean => /\.ya?ml$/.test(path);
const posix = (path: string): string => path.split(sep).join('/');
const everything = (): boolean => true;

/** Whether the settings leave a file of the data out, by its path in there. */
export type IsIgnored = (file: string) => boolean;

/** Why nothing that somebody names is checked. */
type Unread = keyof Session['messages']['check']['unread'];

/** The data folder that a path lies in: the nearest one above it that holds a vocabulary. */
async function rootOf(context: AppContext, folder: string): Promise<string | undefined> {
  if ((await context.files.exists(join(folder, VOCABULARY_FILE))) === 'file') return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : rootOf(context, parent);
}

/** The data that a path lies in: an overlay of this run with what is below it, or a data folder by itself. */
export async function knownData(session: Session, folder: string): Promise<DataFolders | undefined> {
  if (overlayFolders(session).some((root) => isInside(root, folder))) return foundFolders(session);
  const shipped = dataFolder(session);
  const root = (await rootOf(session.context, folder)) ?? (isInside(shipped, folder) ? shipped : undefined);
  return root === undefined ? undefined : onlyFolder(root);
}

/** The path by which the data of a run knows a file: links may lead to an overlay by other ways. */
export async function knownPath(session: Session, given: string): Promise<string> {
  const path = resolve(session.context.workingDirectory, given);
  const folders = await knownData(session, dirname(path));
  return folders === undefined ? path : pathOnDisk(folders, fileAt(folders, path));
}

function nothing(session: Session, path: string): UsageError {
  return new UsageError(session.messages.check.errors.nothingMatches(path));
}

function unread({ messages }: Session, given: string, why: Unread): UsageError {
  return new UsageError(messages.check.errors.notRead(given, messages.check.unread[why]));
}

async function folderTarget(session: Session, folder: string): Promise<CheckTarget> {
  const folders = await knownData(session, folder);
  if (folders === undefined || folders.root === folder)
    return { kind: 'data', folders: onlyFolder(folder), selects: everything };
  const prefix = fileAt(folders, join(folder, 'any')).slice(0, -'any'.length);
  return { kind: 'data', folders, selects: (file) => file.startsWith(prefix) };
}

/** Settings stand at the top of own data or outside all data; deeper in there nothing reads them. */
async function isSettings(session: Session, path: string): Promise<boolean> {
  if (basename(path) !== CONFIG_FILE) return false;
  const folder = dirname(path);
  const own = overlayFolders(session).find((root) => isInside(root, folder));
  return own === undefined ? (await rootOf(session.context, folder)) === undefined : own === folder;
}

/** The target of a file; undefined when nothing reads a file of that name there. */
async function fileTarget(session: Session, path: string): Promise<CheckTarget | undefined> {
  const format = profileFormat(path);
  if (format === undefined) return undefined;
  if (await isSettings(session, path)) return { kind: 'settings', path };
  const folders = await knownData(session, dirname(path));
  if (folders === undefined || format === 'json') return { kind: 'profile', path };
  if (!isYaml(path)) return undefined;
  const own = fileAt(folders, path);
  return { kind: 'data', folders, selects: (file) => file === own };
}

async function namedTarget(session: Session, given: string, path: string): Promise<CheckTarget> {
  const target = await fileTarget(session, path);
  if (target === undefined) throw unread(session, given, 'extension');
  return target;
}

/** The files that a pattern means; shells of Windows leave patterns to the program. */
async function expand(session: Session, pattern: string): Promise<readonly string[]> {
  const { context, messages } = session;
  const segments = posix(pattern).split('/');
  const glob = segments.slice(segments.findIndex(isGlob)).join('/');
  if (!isSupportedGlob(glob)) throw new UsageError(messages.check.errors.unsupportedPattern(pattern));
  const folder = resolve(context.workingDirectory, posix(pattern).slice(0, -glob.length) || '.');
  if ((await context.files.exists(folder)) !== 'folder') throw nothing(session, pattern);
  const matches = globMatcher(glob);
  return (await context.files.list(folder)).filter(matches).map((file) => join(folder, file));
}

/** The paths of which the own data that they lie in takes part: of a pattern the folders of the files that it means. */
export async function pathsBehind(session: Session, given: string): Promise<readonly string[]> {
  const { context } = session;
  const isPath = !isGlob(given) || (await context.files.exists(given)) !== undefined;
  return isPath ? [given] : [...new Set((await expand(session, given)).map((file) => dirname(file)))];
}

const isHidden = (path: string): boolean =>
  posix(path)
    .split('/')
    .some((part) => part.startsWith('.'));

const isIrregular = ({ files }: AppContext, path: string): Promise<boolean> =>
  files.read(path).then(
    () => false,
    (error: unknown) => error instanceof FileError && error.reason === 'irregular',
  );

const isEmpty = async ({ files }: AppContext, path: string): Promise<boolean> =>
  (await files.exists(path)) === 'folder' && !(await files.list(path)).some(isYaml);

/** Why nothing of a target is checked; undefined when something is, or when it is no data. */
async function whyUnread({ context }: Session, path: string, target: CheckTarget, isIgnored: IsIgnored) {
  if (target.kind !== 'data') return undefined;
  const found = (await readablePaths(context, target.folders)).filter(target.selects);
  if (found.length > 0) return found.every(isIgnored) ? 'ignored' : undefined;
  if (await isEmpty(context, path)) return 'empty';
  if (isHidden(pathIn(fileAt(target.folders, path)))) return 'hidden';
  return (await isIrregular(context, path)) ? 'irregular' : 'outside';
}

/** Where nothing is checked, nobody must hear that all is well. */
async function asRead(
  session: Session,
  given: string,
  named: readonly (readonly [path: string, target: CheckTarget])[],
  isIgnored: IsIgnored,
): Promise<readonly CheckTarget[]> {
  let first: Unread | undefined;
  for (const [path, target] of named) {
    const why = await whyUnread(session, path, target, isIgnored);
    if (why === undefined) return named.map(([, each]) => each);
    first ??= why;
  }
  throw first === undefined ? nothing(session, given) : unread(session, given, first);
}

/** All of the data of a session; where something is laid over it, all of that. */
export async function wholeFolder(session: Session): Promise<DataTarget> {
  const folders = await foundFolders(session);
  const selects = folders.overlays.length === 0 ? everything : (file: string) => originOf(file) !== undefined;
  return { kind: 'data', folders, selects };
}

/** What one word of the command line asks to check. */
export async function targetsOf(
  session: Session,
  given: string,
  isIgnored: IsIgnored = () => false,
): Promise<readonly CheckTarget[]> {
  const { context, messages } = session;
  const path = resolve(context.workingDirectory, given);
  const kind = await context.files.exists(path);
  if (kind === 'folder') return asRead(session, given, [[path, await folderTarget(session, path)]], isIgnored);
  if (kind === 'file') return asRead(session, given, [[path, await namedTarget(session, given, path)]], isIgnored);
  if (!isGlob(given)) throw new FailureError(messages.check.errors.absent(given));
  const named: (readonly [string, CheckTarget])[] = [];
  for (const file of await expand(session, given)) {
    const target = await fileTarget(session, file);
    if (target !== undefined) named.push([file, target]);
  }
  return asRead(session, given, named, isIgnored);
}

/** Refuses data of which nothing was checked, with the reason. Whoever names paths is told before anything is read. */
export async function assertSomeRead(session: Session, target: DataTarget, isIgnored: IsIgnored): Promise<void> {
  const { root, overlays } = target.folders;
  const folder = overlays[0]?.root ?? root;
  await asRead(session, shownPath(session.context.workingDirectory, folder), [[folder, target]], isIgnored);
}

/** The settings of own data that have a fault: nothing but a check takes that data. */
export const faultySettings = ({ overlays }: DataFolders): readonly CheckTarget[] =>
  overlays.flatMap(({ root, faults }) =>
    faults.length === 0 ? [] : { kind: 'settings' as const, path: join(root, CONFIG_FILE) },
  );

/** The target of a file that is read from standard input; it need not exist. */
export async function stdinTarget(session: Session, name: string, isIgnored: IsIgnored): Promise<CheckTarget> {
  const path = await knownPath(session, name);
  const target = await namedTarget(session, name, path);
  if (target.kind === 'data' && isIgnored(fileAt(target.folders, path))) throw unread(session, name, 'ignored');
  return target;
}
