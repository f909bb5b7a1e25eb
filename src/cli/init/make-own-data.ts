import { basename, join, sep } from 'node:path';
import { kindOf } from '../../core/file-kinds.ts';
import { fileIn } from '../../core/origin.ts';
import { CONFIG_FILE } from '../config-file.ts';
import { UsageError } from '../errors.ts';
import type { Session } from '../session.ts';
import { SCHEMA_NAMES } from './editor-files.ts';
import type { SkeletonFile } from './skeleton-file.ts';
import { skeletonFiles } from './skeleton.ts';

/** What the folder is called, as far as a name may hold it. */
function nameFor(folder: string): string {
  const name = basename(folder)
    .replace(/[^\p{L}\p{N} .,'’&()-]+/gu, ' ')
    .trim()
    .slice(0, 40)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu, '');
  return name === '' ? 'own data' : name;
}

async function schemaFiles({ context }: Session): Promise<readonly SkeletonFile[]> {
  const read = async (name: string): Promise<SkeletonFile> => {
    const file = `${name}.schema.json`;
    const bytes = await context.files.read(join(context.packageRoot, 'schemas', file));
    return { path: `.schemas/${file}`, text: new TextDecoder().decode(bytes) };
  };
  return Promise.all(SCHEMA_NAMES.map(read));
}

/** What can stand in a folder for which own data was meant all along. */
const IS_WELCOME = /^(?:readme|changelog|licen[cs]e|copying)(?:\.[a-z]+)?$/i;

const isData = (path: string): boolean => path === CONFIG_FILE || kindOf(fileIn('own', path)) !== undefined;

/** The paths in a folder; hidden ones do not count. */
async function pathsIn({ files }: Session['context'], folder: string): Promise<readonly string[]> {
  return (await files.exists(folder)) === 'folder' ? files.list(folder) : [];
}

interface SkeletonPlan {
  readonly missing: readonly SkeletonFile[];
  /** What is left as it is. */
  readonly kept: readonly string[];
}

async function planFor({ context, settings, version }: Session, folder: string): Promise<SkeletonPlan> {
  const all = skeletonFiles({ language: settings.language, name: nameFor(folder), version });
  const taken = await Promise.all(all.map(({ path }) => context.files.exists(join(folder, path))));
  const kept = all.filter((_, index) => taken[index] !== undefined).map(({ path }) => path);
  return { missing: all.filter((_, index) => taken[index] === undefined), kept };
}

/** All of them or none, so that nothing half is left where the disk is full. */
const writeAll = ({ files }: Session['context'], folder: string, all: readonly SkeletonFile[]): Promise<void> =>
  files.writeFolder(
    folder,
    all.map(({ path, text }) => ({ name: path, content: text })),
  );

/** How it went: data was begun beside what was kept, or it was there and got its schemas renewed. */
export type OwnDataOutcome =
  { readonly kind: 'begun'; readonly kept: readonly string[] } | { readonly kind: 'renewed' };

/** Where own data begins, and whether among files of something else. */
interface NewFolder {
  readonly folder: string;
  /** The folder as people read it. */
  readonly shown: string;
  readonly isForced: boolean;
}

/** Begins own data in a folder, or renews the schemas of what was begun. What stands there stays. */
export async function makeOwnData(session: Session, { folder, shown, isForced }: NewFolder): Promise<OwnDataOutcome> {
  const { context, messages } = session;
  if (folder.split(sep).includes('node_modules')) throw new UsageError(messages.create.installed(shown));
  const paths = await pathsIn(context, folder);
  const schemas = await schemaFiles(session);
  if (paths.some(isData)) {
    await writeAll(context, folder, schemas);
    return { kind: 'renewed' };
  }
  const { missing, kept } = await planFor(session, folder);
  const foreign = paths.find((path) => !IS_WELCOME.test(path) && !kept.includes(path));
  if (foreign !== undefined && !isForced) throw new UsageError(messages.init.holdsOther(shown, foreign));
  // The data is written last, so that a run that was interrupted earlier can start over.
  await writeAll(context, folder, [...schemas, ...missing.toReversed()]);
  return { kind: 'begun', kept };
}
