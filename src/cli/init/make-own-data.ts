import { basename, dirname, join, sep } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Session } from '../session.ts';
import { SCHEMA_NAMES } from './editor-files.ts';
import { skeletonFiles } from './skeleton.ts';
import type { SkeletonFile } from './skeleton-file.ts';

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

/** What of the skeleton is not there yet; nothing once there is data, of which the examples may have been taken out. */
async function missingFiles({ context, settings, version }: Session, folder: string): Promise<readonly SkeletonFile[]> {
  const { files } = context;
  const isThere = (await files.exists(folder)) === 'folder';
  if (isThere && (await files.list(folder)).some((path) => path.endsWith('.yaml'))) return [];
  const all = skeletonFiles({ language: settings.language, name: nameFor(folder), version });
  const taken = await Promise.all(all.map(({ path }) => files.exists(join(folder, path))));
  return all.filter((_, index) => taken[index] === undefined);
}

async function writeAll({ files }: Session['context'], folder: string, all: readonly SkeletonFile[]): Promise<void> {
  for (const { path, text } of all) {
    const target = join(folder, path);
    await files.makeFolder(dirname(target));
    await files.write(target, text);
  }
}

/** Begins own data in a folder, or renews the schemas of what was begun; whether it was begun now. What stands there stays. */
export async function makeOwnData(session: Session, folder: string, shown: string): Promise<'begun' | 'renewed'> {
  if (folder.split(sep).includes('node_modules')) throw new UsageError(session.messages.create.installed(shown));
  const [schemas, missing] = [await schemaFiles(session), await missingFiles(session, folder)];
  // The data is written last, so that a run that was interrupted earlier can start over.
  await writeAll(session.context, folder, [...schemas, ...missing.toReversed()]);
  return missing.length === 0 ? 'renewed' : 'begun';
}
