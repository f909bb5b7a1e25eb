import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { FileReading } from '../../src/core/facts/file-reading.ts';
import type { Certainty } from '../../src/core/fix/fix.ts';
import { type FixedTexts, fixRounds } from '../../src/core/fix/fix-rounds.ts';
import { loadData } from '../../src/read/load.ts';
import { readFile } from '../../src/read/read-file.ts';
import type { SourceFile } from '../../src/read/source-file.ts';
import { rules } from '../../src/rules/index.ts';
import { shippedFiles } from './shipped-catalogue.ts';

/** What `--fix` and `--fix --unsafe` may write. */
export const LEVELS: Readonly<Record<'certain' | 'likely', readonly Certainty[]>> = {
  certain: ['certain'],
  likely: ['certain', 'likely'],
};

const shipped = new Map(shippedFiles().map((file) => [file.path, file]));
const readings = new Map<SourceFile, Promise<FileReading | undefined>>(
  [...shipped.values()].map((file) => [file, readFile(file)]),
);

const encoded = (path: string, text: string): SourceFile => ({ path, bytes: new TextEncoder().encode(text) });

/** What the shipped data has to say with other texts in the place of some files. */
async function check(changed: ReadonlyMap<string, string>): Promise<readonly Diagnostic[]> {
  const files = new Map([...shipped, ...[...changed].map(([path, text]) => [path, encoded(path, text)] as const)]);
  const read = (file: SourceFile) => readings.get(file) ?? readFile(file);
  return (await loadData([...files.values()], rules, '2026-11-25', read)).diagnostics;
}

/** Fixes the shipped data with other texts in the place of some files. */
export async function fixShipped(
  spoilt: ReadonlyMap<string, string>,
  wanted: readonly Certainty[],
): Promise<FixedTexts & { readonly before: readonly Diagnostic[] }> {
  const before = await check(spoilt);
  const fixed = await fixRounds(before, {
    wanted,
    read: (file) => Promise.resolve(spoilt.get(file) ?? new TextDecoder().decode(shipped.get(file)?.bytes)),
    check: (changed) => check(new Map([...spoilt, ...changed])),
  });
  return { before, ...fixed };
}
