import { join } from 'node:path';
import type { NamedProfile } from '../../core/diff-selection.ts';
import { FileError, UsageError } from '../errors.ts';
import { profileFormat } from './profile-format.ts';
import { profileNames } from './profile-names.ts';
import { readProfile } from './profile-source.ts';
import type { Session } from '../session.ts';

/** The files that the paths stand for: a folder is every profile in it, in the order of their names. */
export async function profileFiles(
  { context, messages }: Session,
  paths: readonly string[],
): Promise<readonly string[]> {
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError(messages.errors.profileStdinOnce);
  const found = await Promise.all(
    paths.map(async (path) => {
      if (path === '-' || (await context.files.exists(path)) !== 'folder') return [path];
      const files = (await context.files.list(path))
        .filter((file) => profileFormat(file) !== undefined)
        .map((file) => join(path, file));
      if (files.length === 0) throw new UsageError(messages.errors.noProfiles(path));
      return files;
    }),
  );
  return found.flat();
}

/** One without a title gets a name from its file: each result must say whose it is. */
async function readNamed(session: Session, path: string, name: string): Promise<NamedProfile> {
  const profile = await readProfile(session, path);
  return { name: profile.title ?? name, file: path, profile };
}

/** What was made of a profile, or why nothing could be. */
export type Prepared<T> =
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'refused'; readonly path: string; readonly error: UsageError | FileError };

type Prepare<T> = (named: NamedProfile, path: string) => T;

async function prepareOne<T>(session: Session, path: string, name: string, prepare: Prepare<T>): Promise<Prepared<T>> {
  try {
    return { kind: 'ready', value: prepare(await readNamed(session, path, name), path) };
  } catch (error) {
    if (error instanceof UsageError || error instanceof FileError) return { kind: 'refused', path, error };
    throw error;
  }
}

/** Reads profiles one at a time, each when it is asked for. */
export async function* eachProfile<T>(
  session: Session,
  files: readonly string[],
  prepare: Prepare<T>,
): AsyncGenerator<Prepared<T>> {
  const names = profileNames(files);
  for (const path of files) yield await prepareOne(session, path, names.get(path) ?? path, prepare);
}

function refusal({ context, messages }: Session, problems: readonly string[], all: number): UsageError {
  const { profilesRefused, nothingMade, stoppedThere } = messages.errors;
  const ending = context.stdout.isUsed ? stoppedThere : nothingMade;
  const head = all === 1 ? [] : [`${profilesRefused(problems.length, all)}; ${ending}`];
  return new UsageError([...head, ...problems].join('\n'));
}

/**
 * Gives what was made of each profile up to one that is not right. The others are then read too, so that all that is wrong
 * with any of them is told at once: half of a municipality's neighbours must not pass for all of them.
 */
export async function* untilRefused<T>(
  session: Session,
  files: readonly string[],
  prepare: Prepare<T>,
): AsyncGenerator<T> {
  const problems: string[] = [];
  for await (const prepared of eachProfile(session, files, prepare)) {
    if (prepared.kind === 'ready') {
      if (problems.length === 0) yield prepared.value;
    } else if (prepared.error instanceof UsageError) problems.push(prepared.error.message);
    else throw prepared.error;
  }
  if (problems.length > 0) throw refusal(session, problems, files.length);
}

/** What was made of each of these profiles; when one is not right, nothing comes of any of them. */
export async function forEachProfile<T>(
  session: Session,
  paths: readonly string[],
  prepare: Prepare<T>,
): Promise<readonly T[]> {
  const made: T[] = [];
  for await (const one of untilRefused(session, await profileFiles(session, paths), prepare)) made.push(one);
  return made;
}
