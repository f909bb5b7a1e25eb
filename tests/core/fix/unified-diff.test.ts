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

const numbered = (count: number): string => Array.from({ length: count }, (_, index) => `${String(index)}\n`).join('');

const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/).filter((line) => line !== '');

/** How many lines two texts can have in common, in their order; the plain way, which is slow. */
function mostAlike(before: readonly string[], after: readonly string[]): number {
  let above = after.map(() => 0);
  for (const line of before) {
    const now: number[] = [];
    for (const [index, other] of after.entries()) {
      const [corner = 0, up = 0, left = 0] = [above[index - 1], above[index], now[index - 1]];
      now.push(line === other ? corner + 1 : Math.max(up, left));
    }
    above = now;
  }
  return above.at(-1) ?? 0;
}

/** Applies a diff to the lines that it names, and to no others. */
function patched(text: string, diff: string): string {
  const lines = [...linesOf(text)];
  for (const hunk of diff.split(/^(?=@@ )/m).slice(1)) {
    const [, oldLines = 0, start = 0, count = 0] = (/-\d+,(\d+) \+(\d+),(\d+)/.exec(hunk) ?? []).map(Number);
    const body = linesOf(hunk).slice(1);
    const side = (signs: string) =>
      body.flatMap((line, index) => {
        if (!signs.includes(line.slice(0, 1))) return [];
        return [line.slice(1, body[index + 1]?.startsWith('\\') === true ? -1 : undefined)];
      });
    const gone = lines.splice(Math.max(0, start - (count === 0 ? 0 : 1)), oldLines, ...side(' +'));
    expect([gone, side(' +').length]).toEqual([side(' -'), count]);
  }
  return lines.join('');
}

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

  it.each([
    ['one hunk where their contexts meet', 6, ['@@ -1,12 +1,12 @@']],
    ['two hunks where a line is between them', 7, ['@@ -1,5 +1,5 @@', '@@ -7,7 +7,7 @@']],
  ])('shows two changes as %s', (_, between, hunks) => {
    const text = (word: string): string => `0\n${word}\n${numbered(between)}${word}\n${numbered(3)}`;
    expect(unifiedDiff('x.yaml', text('old'), text('new')).match(/^@@.*/gm)).toEqual(hunks);
  });

  it.each([
    ['a line that comes before all others', 'a\n', 'b\na\n', '@@ -1,1 +1,2 @@\n+b\n a\n'],
    ['a line that comes after all others', 'a\n', 'a\nb\n', '@@ -1,1 +1,2 @@\n a\n+b\n'],
    ['a line that goes', 'a\nb\nc\n', 'a\nc\n', '@@ -1,3 +1,2 @@\n a\n-b\n c\n'],
    ['the first line of a text', '', 'a\n', '@@ -0,0 +1,1 @@\n+a\n'],
    ['the last line of a text that goes', 'a\n', '', '@@ -1,1 +0,0 @@\n-a\n'],
    ['a last line that gets its end', 'a\nb', 'a\nb\n', '@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n'],
    [
      'a last line without an end, which stays',
      'a\nb',
      'c\nb',
      '@@ -1,2 +1,2 @@\n-a\n+c\n b\n\\ No newline at end of file\n',
    ],
  ])('shows %s', (_, before, after, hunk) => {
    expect(unifiedDiff('x.yaml', before, after)).toBe(`--- a/x.yaml\n+++ b/x.yaml\n${hunk}`);
  });

  it('takes away and puts in no more lines than it must', () => {
    const holds = fc.property(texts, texts, (before, after) => {
      const changed = unifiedDiff('x.yaml', before, after).match(/^[-+](?!-- a\/|\+\+ b\/)/gm) ?? [];
      const [old, now] = [linesOf(before), linesOf(after)];
      expect(changed.length).toBe(old.length + now.length - 2 * mostAlike(old, now));
    });
    fc.assert(holds, { numRuns: draws(100, 1000) });
  });

  it('leads from the one text to the other', () => {
    const holds = fc.property(texts, texts, (before, after) => {
      expect(patched(before, unifiedDiff('x.yaml', before, after))).toBe(after);
    });
    fc.assert(holds, { numRuns: draws(100, 1000) });
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
