import { join } from 'node:path';
import type { Records } from '../../core/records.ts';
import { compiledRecords, compiledText } from './compiled-data.ts';
import { fingerprint } from '../fingerprint.ts';
import { keptOf } from './kept.ts';
import type { Session } from '../session.ts';
import { mayTake } from '../shortcuts.ts';

/** Most bytes of data that are kept between runs: some 7,000 interventions. */
const MOST_KEPT = 64 * 1024 * 1024;

/** Where the build puts the shipped data, checked and compiled. */
export const shippedPath = (packageRoot: string): string => join(packageRoot, 'dist', 'records.jsonl');

/** The shipped data as the build compiled it, if it has this digest. */
export async function shippedRecords({ context, version }: Session, digest: string): Promise<Records | undefined> {
  if (!mayTake('shipped', context.environment)) return undefined;
  const path = shippedPath(context.packageRoot);
  if ((await context.files.exists(path)) !== 'file') return undefined;
  return compiledRecords(await context.files.read(path), { digest, program: version });
}

/** The records of a folder with this digest, if they were checked before: by the build, or by an earlier run. */
export async function knownRecords(session: Session, folder: string, digest: string): Promise<Records | undefined> {
  const shipped = await shippedRecords(session, digest);
  if (shipped !== undefined) return shipped;
  const kept = await keptOf(session.context, 'data', folder);
  const bytes = await kept?.read();
  return kept && bytes && compiledRecords(bytes, { digest, program: fingerprint(kept.build) });
}

/** Keeps checked records for the next run. `size` is that of their files, in bytes. */
export async function keepRecords(
  { context }: Session,
  folder: string,
  { digest, size }: { readonly digest: string; readonly size: number },
  records: Records,
): Promise<void> {
  const kept = size > MOST_KEPT ? undefined : await keptOf(context, 'data', folder);
  await kept?.write(compiledText({ digest, program: fingerprint(kept.build) }, records));
}
