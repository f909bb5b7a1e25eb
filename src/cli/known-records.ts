import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Records } from '../core/records.ts';
import { compiledRecords, compiledText } from './compiled-data.ts';
import type { AppContext } from './context.ts';
import type { Session } from './session.ts';

/** Longest text that is kept between runs, in characters: some 8,000 interventions. */
const LONGEST_KEPT = 64 * 1024 * 1024;

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Where the build puts the shipped data, checked and compiled. */
export const shippedPath = (packageRoot: string): string => join(packageRoot, 'dist', 'catalogue.json');

async function shippedRecords({ context, version }: Session, digest: string): Promise<Records | undefined> {
  const path = shippedPath(context.packageRoot);
  if ((await context.files.exists(path)) !== 'file') return undefined;
  return compiledRecords(await context.files.read(path), { digest, program: version });
}

/** One entry a folder, for one build of the program; undefined when nothing is kept between runs. */
async function entryOf({ cache }: AppContext, folder: string) {
  const build = await cache?.build();
  if (cache === undefined || build === undefined) return undefined;
  return { cache, name: `data-${fingerprint(folder).slice(0, 16)}.json`, program: fingerprint(build) };
}

/** The records of a folder with this digest, if they were checked before: by the build, or by an earlier run. */
export async function knownRecords(session: Session, folder: string, digest: string): Promise<Records | undefined> {
  const shipped = await shippedRecords(session, digest);
  if (shipped !== undefined) return shipped;
  const entry = await entryOf(session.context, folder);
  const bytes = await entry?.cache.read(entry.name);
  return entry && bytes && compiledRecords(bytes, { digest, program: entry.program });
}

/** Keeps checked records for the next run. */
export async function keepRecords(
  { context }: Session,
  folder: string,
  digest: string,
  records: Records,
): Promise<void> {
  const entry = await entryOf(context, folder);
  if (entry === undefined) return;
  const text = compiledText({ digest, program: entry.program }, records);
  if (text.length <= LONGEST_KEPT) await entry.cache.write(entry.name, text);
}
