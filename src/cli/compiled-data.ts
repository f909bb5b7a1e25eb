import { join } from 'node:path';
import type { Records } from '../core/records.ts';
import type { AppContext } from './context.ts';

/** The shipped data as the build read and checked it, so that a run need not parse and check it again. */
export interface CompiledData {
  /** Of the files that it was made from. Other bytes, other digest: then it is not used. */
  readonly digest: string;
  readonly version: string;
  /** With the interventions in the order of their names. */
  readonly records: Records;
}

export const compiledPath = (packageRoot: string): string => join(packageRoot, 'dist', 'catalogue.json');

/** JSON in ASCII alone: a reader takes its bytes as they are, which is several times faster than decoding UTF-8. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const asAsciiText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** The records of files with this digest, if the build of this version saw exactly them. */
export async function compiledRecords(
  context: AppContext,
  digest: string,
  version: string,
): Promise<Records | undefined> {
  const path = compiledPath(context.packageRoot);
  if ((await context.files.exists(path)) !== 'file') return undefined;
  // Our own build wrote it from records that the schemas accepted; the digest says that they are these.
  const compiled = JSON.parse(asAsciiText(await context.files.read(path))) as CompiledData;
  return compiled.digest === digest && compiled.version === version ? compiled.records : undefined;
}
