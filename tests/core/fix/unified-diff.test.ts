import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../../src/core/fix/unified-diff.ts';
import { draws } from '../../support/draws.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Few different lines, so that many are alike; the last may have no line end. */
const texts = fc
  .tuple(fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n'), { maxLength: 30 }), fc.constantFrom('', 'end'))
  .map(([lines, end]) => lines.join('') + end);

describe('a unified diff', () => {
  it('is empty when nothing changes', () => {
    expect(unifiedDiff('x.yaml', 'a\n', 'a\n')).toBe('');
  });

  it('shows each change with three lines around it', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `${String(index)}\n`);
    const after = lines.with(4, 'four\n').toSpliced(15, 1);
    expect(unifiedDiff('d/x.yaml', lines.join(''), after.join(''))).toBe(
      '--- a/d/x.yaml\n+++ b/d/x.yaml\n@@ -2,7 +2,7 @@\n 1\n 2\n 3\n-4\n+four\n 5\n 6\n 7\n' +
        '@@ -13,7 +13,6 @@\n 12\n 13\n 14\n-15\n 16\n 17\n 18\n',
    );
  });

  it('leads from the one text to the other when git applies it', () => {
    const folder = temporaryFolder();
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        fc.pre(before !== after && after !== '' && before !== '');
        writeFileSync(join(folder, 'x.yaml'), before);
        execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
          cwd: folder,
          input: unifiedDiff('x.yaml', before, after),
          env: { ...process.env, GIT_CEILING_DIRECTORIES: folder },
        });
        expect(readFileSync(join(folder, 'x.yaml'), 'utf8')).toBe(after);
      }),
      { numRuns: draws(15, 150) },
    );
  });
});

it('of a text that was empty, or becomes it, starts before the first line', () => {
  expect(unifiedDiff('x.yaml', '', 'a\n')).toBe('--- a/x.yaml\n+++ b/x.yaml\n@@ -0,0 +1,1 @@\n+a\n');
  expect(unifiedDiff('x.yaml', 'a\n', '')).toBe('--- a/x.yaml\n+++ b/x.yaml\n@@ -1,1 +0,0 @@\n-a\n');
});
