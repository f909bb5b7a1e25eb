import type { FileReading } from '../core/facts/file-reading.ts';
import { itemsOf } from './items-of.ts';
import { kindOf } from '../core/file-kinds.ts';
import { readFlawless } from './read-flawless.ts';
import { validatorOf } from './schema/validator-of.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Reads and checks one file by itself; undefined for a file that is no data, such as a README. What it takes to
 * explain a fault is loaded only for a file that has one.
 */
export async function readFile(source: SourceFile): Promise<FileReading | undefined> {
  const { path: file } = source;
  if (!/\.ya?ml$/.test(file)) return undefined;
  const kind = kindOf(file);
  const flawless = kind && readFlawless(source);
  if (kind && flawless && (await validatorOf(kind))(flawless.value)) {
    const records = itemsOf(flawless.value, kind);
    const right = { faulty: [], isIncomplete: false, unread: [], diagnostics: [] };
    const { locate, text } = flawless;
    return { file, kind: kind.name, locate, text: () => text, records, ...right };
  }
  const { explainFile } = await import('./explain-file.ts');
  return explainFile(source, flawless);
}
