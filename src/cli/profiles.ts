import { basename, extname, join } from 'node:path';
import type { NamedProfile } from '../core/diff-selection.ts';
import { UsageError } from './errors.ts';
import { readProfile } from './profile-source.ts';
import type { Session } from './session.ts';

const isProfileFile = (path: string): boolean => /\.(ya?ml|json)$/i.test(path);

/** The files that the paths stand for: a folder is every profile in it, in the order of their names. */
async function profileFiles({ context, messages }: Session, paths: readonly string[]): Promise<readonly string[]> {
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

/** The title of a profile, else the name of its file without its ending. */
const nameOf = (path: string, title: string | undefined): string => title ?? basename(path, extname(path));

/** Reads profiles from files and folders. All that is wrong with any of them is told at once. */
export async function readProfiles(session: Session, paths: readonly string[]): Promise<readonly NamedProfile[]> {
  const files = await profileFiles(session, paths);
  const problems: string[] = [];
  const profiles: NamedProfile[] = [];
  for (const path of files) {
    try {
      const profile = await readProfile(session, path);
      profiles.push({ name: nameOf(path, profile.title), profile });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new UsageError(problems.join('\n      '));
  return profiles;
}

/** Carries out something for each profile; all refusals are told at once, each with the name of its profile. */
export function forEachProfile<T>(profiles: readonly NamedProfile[], make: (named: NamedProfile) => T): readonly T[] {
  const problems: string[] = [];
  const made: T[] = [];
  for (const named of profiles) {
    try {
      made.push(make(named));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(`${named.name}: ${error.message}`);
    }
  }
  if (problems.length > 0) throw new UsageError(problems.join('\n      '));
  return made;
}
