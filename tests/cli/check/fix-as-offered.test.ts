import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { applyFixes } from '../../../src/core/fix/apply-fixes.ts';
import { unifiedDiff } from '../../../src/core/fix/unified-diff.ts';
import { draws } from '../../support/draws.ts';
import { fixShipped, LEVELS } from '../../support/fix-shipped.ts';
import { type Files, MISTAKES, type Mistake } from '../../support/mistakes.ts';
import { mutate, MUTATION_KINDS, randomNumbers } from '../../support/mutations.ts';
import { shippedFiles } from '../../support/shipped-catalogue.ts';

// What a report offers as a fix, in JSON and SARIF, is what `--fix` writes: no other text, and not a first step to one.

const texts = new Map(
  shippedFiles().map(({ path, bytes }) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
);

type Spoilt = ReadonlyMap<string, string>;

/** The files that a slip leaves different; undefined where it takes one away, or what it leaves is no text. */
function spoiltBy(make: Mistake['make']): Spoilt | undefined {
  const files: Files = new Map(texts);
  make(files);
  const changed = [...files].filter(([path, content]) => content !== texts.get(path));
  const spoilt = new Map(changed.flatMap(([path, content]) => (typeof content === 'string' ? [[path, content]] : [])));
  return files.size < texts.size || spoilt.size < changed.length ? undefined : spoilt;
}

/** What its marked place becomes by the edits of a fix. */
function writtenBy({ range, fix }: Diagnostic, text: string): string | undefined {
  if (fix === undefined || fix.certainty === 'none') return undefined;
  const after = applyFixes(text, [fix.edits]).text;
  const [first, last] = [text.split('\n'), after.split('\n')];
  const line = last[range.start.line - 1] ?? '';
  const rest = (first[range.end.line - 1] ?? '').length - (range.end.column - 1);
  return range.start.line === range.end.line ? line.slice(range.start.column - 1, line.length - rest) : undefined;
}

const applied = (own: readonly Diagnostic[], text: string): string =>
  applyFixes(
    text,
    own.flatMap(({ fix }) => (fix === undefined || fix.certainty === 'none' ? [] : [fix.edits])),
  ).text;

async function assertAsOffered(spoilt: Spoilt): Promise<void> {
  for (const level of ['certain', 'likely'] as const) {
    const { before, changed, after } = await fixShipped(spoilt, LEVELS[level]);
    const offered = before.filter(({ fix }) => LEVELS[level].some((certainty) => certainty === fix?.certainty));
    const textOf = (file: string): string => spoilt.get(file) ?? texts.get(file) ?? '';
    for (const diagnostic of offered)
      if (/^(schema|catalogue)/.test(diagnostic.code) && diagnostic.suggestion !== undefined)
        expect(writtenBy(diagnostic, textOf(diagnostic.file))).toBe(diagnostic.suggestion);
    // What is wrong with a text hides what it says: another fix may follow at the same place.
    if (offered.some(({ code }) => code.startsWith('yaml/'))) continue;
    for (const [file, text] of changed) {
      const own = offered.filter((diagnostic) => diagnostic.file === file);
      const diff = (to: string): string => unifiedDiff(file, textOf(file), to);
      expect(diff(text)).toBe(diff(applied(own, textOf(file))));
    }
    for (const { suggestion, fix } of after) if (suggestion !== undefined) expect(fix?.certainty).toBe('none');
  }
}

describe('what is offered is what is written, when', () => {
  it.each(MISTAKES.flatMap(({ slip, make }) => (spoiltBy(make) === undefined ? [] : [{ slip, make }])))(
    '$slip',
    async ({ make }) => {
      await assertAsOffered(spoiltBy(make) ?? new Map());
    },
  );
});

describe('what is offered is what is written, when maintainers', () => {
  it.each(MUTATION_KINDS)('%s', async (kind) => {
    const pick = randomNumbers(MUTATION_KINDS.indexOf(kind) + 1);
    const paths = [...texts.keys()];
    for (let count = 0; count < draws(1, 10);) {
      const path = paths[pick(paths.length)] ?? '';
      const mutation = mutate(kind, texts.get(path) ?? '', pick);
      if (mutation === undefined) continue;
      count += 1;
      await assertAsOffered(new Map([[path, mutation.text]]));
    }
  });
});
