import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { Certainty } from '../../src/core/fix/fix.ts';
import { type FixedTexts, fixRounds } from '../../src/core/fix/fix-rounds.ts';
import type { SourceFile } from '../../src/read/source-file.ts';
import { rules } from '../../src/rules/index.ts';
import { checkerOf } from './check-files.ts';
import { shippedFiles } from './shipped-catalogue.ts';

/** What `--fix` and `--fix --unsafe` may write. */
export const LEVELS: Readonly<Record<'certain' | 'likely', readonly Certainty[]>> = {
  certain: ['certain'],
  likely: ['certain', 'likely'],
};

const shipped = new Map(shippedFiles().map((file) => [file.path, file]));
const checkFiles = checkerOf(rules);

const changedFiles = new Map<string, SourceFile>();

/** One file for the same text: it is fixed at both levels, and twice. */
function fileOf(path: string, text: string): SourceFile {
  const key = `${path}\n${text}`;
  const file = changedFiles.get(key) ?? { path, bytes: new TextEncoder().encode(text) };
  changedFiles.set(key, file);
  return file;
}

/** What the shipped data has to say with other texts in the place of some files. */
function check(changed: ReadonlyMap<string, string>): Promise<readonly Diagnostic[]> {
  const files = new Map([...shipped, ...[...changed].map(([path, text]) => [path, fileOf(path, text)] as const)]);
  return checkFiles([...files.values()]);
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
