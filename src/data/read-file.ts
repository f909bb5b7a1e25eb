import { type FileReading, itemsOf } from './file-reading.ts';
import { kindOf } from './kinds.ts';
import { readFlawless } from './read-flawless.ts';
import type { SourceFile } from './source-file.ts';

/** What a file says that is right in itself; undefined at the first doubt. */
function readRight(source: SourceFile): FileReading | undefined {
  const { path: file } = source;
  const kind = kindOf(file);
  if (kind === undefined) return undefined;
  const flawless = readFlawless(source);
  if (flawless === undefined || !kind.validate(flawless.value)) return undefined;
  const { value, locate } = flawless;
  const right = { faulty: [], isIncomplete: false, unread: [], diagnostics: [] };
  return { file, kind: kind.name, locate, records: itemsOf(value, kind), ...right };
}

/**
 * Reads and checks one file by itself; undefined for a file that is no data, such as a README. What it takes to
 * explain a fault is loaded only for a file that has one.
 */
export async function readFile(source: SourceFile): Promise<FileReading | undefined> {
  if (!/\.ya?ml$/.test(source.path)) return undefined;
  const right = readRight(source);
  if (right !== undefined) return right;
  const { explainFile } = await import('./explain-file.ts');
  return explainFile(source);
}
