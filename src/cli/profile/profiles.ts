import { basename, extname, join } from 'node:path';
import type { NamedProfile } from '../../core/diff-selection.ts';
import { UsageError } from '../errors.ts';
import { readProfile } from './profile-source.ts';
import type { Session } from '../session.ts';

const isProfileFile = (path: string): boolean => /\.(ya?ml|json)$/i.test(path);

/** The files that the paths stand for: a folder is every profile in it, in the order of their names. */
export async function profileFiles(
  { context, messages }: Session,
  paths: readonly string[],
): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      if (path === '-' || (await context.files.exists(path)) !== 'folder') return [path];
      const files = (await context.files.list(path)).filter(isProfileFile).map((file) => join(path, file));
      if (files.length === 0) throw new UsageError(messages.errors.noProfiles(path));
      return files;
    }),
  );
  return found.flat();
}

/** One without a title gets the name of its file without its ending: each result must say whose it is. */
async function readNamed(session: Session, path: string): Promise<NamedProfile> {
  const profile = await readProfile(session, path);
  return { name: profile.title ?? basename(path, extname(path)), profile };
}

/**
 * Reads the profiles of files and folders and carries out something for each. All that is wrong with any of them is told at
 * once, and then nothing comes of the others: half of a municipality's neighbours must not pass for all of them.
 */
export async function forEachProfile<T>(
  session: Session,
  paths: readonly string[],
  make: (named: NamedProfile, path: string) => T,
): Promise<readonly T[]> {
  const files = await profileFiles(session, paths);
  const problems: string[] = [];
  const made: T[] = [];
  for (const path of files) {
    try {
      made.push(make(await readNamed(session, path), path));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length === 0) return made;
  const head = files.length === 1 ? [] : [session.messages.errors.profilesRefused(problems.length, files.length)];
  throw new UsageError([...head, ...problems].join('\n'));
}
