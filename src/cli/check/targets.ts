import { dirname, join, relative, resolve, sep } from 'node:path';
import { globMatcher, isSupportedGlob } from '../../core/check/glob.ts';
import type { AppContext } from '../context.ts';
import { dataFolder } from '../store/data-source.ts';
import { FailureError, UsageError } from '../errors.ts';
import type { Session } from '../session.ts';

/** Part of a data folder. */
interface DataTarget {
  readonly kind: 'data';
  readonly root: string;
  readonly selects: (file: string) => boolean;
}

/** What to check: part of a data folder, or a profile that stands elsewhere. */
export type Target = DataTarget | { readonly kind: 'profile'; readonly path: string };

const isGlob = (path: string): boolean => /[*?[\]{}]/.test(path);
export const isYaml = (path: string): boolean => /\.ya?ml$/.test(path);
const posix = (path: string): string => path.split(sep).join('/');
const everything = (): boolean => true;

/** The data folder that a path lies in: the nearest one above it that holds a vocabulary. */
async function rootOf(context: AppContext, folder: string): Promise<string | undefined> {
  if ((await context.files.exists(join(folder, 'vocabulary.yaml'))) === 'file') return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : rootOf(context, parent);
}

const isInside = (root: string, path: string): boolean => path === root || path.startsWith(root + sep);

/** The data folder that a folder is or lies in. */
export async function knownRoot(session: Session, folder: string): Promise<string | undefined> {
  const shipped = dataFolder(session);
  return (await rootOf(session.context, folder)) ?? (isInside(shipped, folder) ? shipped : undefined);
}

function nothing(session: Session, path: string): UsageError {
  return new UsageError(session.messages.check.errors.nothingMatches(path));
}

async function folderTarget(session: Session, given: string, folder: string): Promise<Target> {
  if (!(await session.context.files.list(folder)).some(isYaml)) throw nothing(session, given);
  const root = await knownRoot(session, folder);
  if (root === undefined || root === folder) return { kind: 'data', root: folder, selects: everything };
  const prefix = `${posix(relative(root, folder))}/`;
  return { kind: 'data', root, selects: (file) => file.startsWith(prefix) };
}

async function fileTarget(session: Session, given: string, path: string): Promise<Target> {
  if (!isYaml(path) && !path.endsWith('.json')) throw nothing(session, given);
  const root = await knownRoot(session, dirname(path));
  if (root === undefined || !isYaml(path)) return { kind: 'profile', path };
  const own = posix(relative(root, path));
  return { kind: 'data', root, selects: (file) => file === own };
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
  const found = (await context.files.list(folder)).filter(
    (file) => matches(file) && (isYaml(file) || file.endsWith('.json')),
  );
  if (found.length === 0) throw nothing(session, pattern);
  return found.map((file) => join(folder, file));
}

/** The walk through a data folder skips some files; who names one must not hear that all is well. */
async function assertRead({ context, messages }: Session, given: string, target: Target): Promise<Target> {
  if (target.kind === 'profile' || (await context.files.list(target.root)).some(target.selects)) return target;
  throw new UsageError(messages.check.errors.notRead(given));
}

/** All of the data of a session. */
export async function wholeFolder(session: Session): Promise<DataTarget> {
  const root = dataFolder(session);
  const kind = await session.context.files.exists(root);
  if (kind !== 'folder') throw new FailureError(session.messages.errors.dataAbsent(root));
  return { kind: 'data', root, selects: everything };
}

/** What one word of the command line asks to check. */
export async function targetsOf(session: Session, given: string): Promise<readonly Target[]> {
  const { context, messages } = session;
  const path = resolve(context.workingDirectory, given);
  const kind = await context.files.exists(path);
  if (kind === 'folder') return [await assertRead(session, given, await folderTarget(session, given, path))];
  if (kind === 'file') return [await assertRead(session, given, await fileTarget(session, given, path))];
  if (!isGlob(given)) throw new FailureError(messages.check.errors.absent(given));
  const files = await expand(session, given);
  return Promise.all(files.map((file) => fileTarget(session, given, file)));
}

/** The target of a file that is read from standard input; it need not exist. */
export const stdinTarget = (session: Session, name: string): Promise<Target> =>
  fileTarget(session, name, resolve(session.context.workingDirectory, name));
