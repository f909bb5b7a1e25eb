import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/core/fix/apply-fixes.ts';
import type { Edit } from '../../../src/core/fix/fix.ts';

const edit = (line: number, from: number, to: number, text: string): Edit => ({
  range: { start: { line, column: from }, end: { line, column: to } },
  text,
});

describe('edits of a text', () => {
  it.each<readonly [string, string, readonly (readonly Edit[])[], string, readonly number[]]>([
    ['replace', 'a: b\n', [[edit(1, 4, 5, 'c')]], 'a: c\n', [0]],
    ['insert on both sides as one', 'a: b\n', [[edit(1, 4, 4, '['), edit(1, 5, 5, ']')]], 'a: [b]\n', [0]],
    ['are independent of their order', 'ab\ncd', [[edit(2, 1, 2, 'C')], [edit(1, 1, 2, 'A')]], 'Ab\nCd', [1, 0]],
    ['give way to the first that they meet', 'abc', [[edit(1, 1, 3, 'x')], [edit(1, 2, 4, 'y')]], 'xc', [0]],
    ['give way as a whole', 'abc', [[edit(1, 1, 2, 'x')], [edit(1, 1, 1, '['), edit(1, 4, 4, ']')]], 'xbc', [0]],
    ['of one fix may stand in any order', 'a: b\n', [[edit(1, 5, 5, ']'), edit(1, 4, 4, '[')]], 'a: [b]\n', [0]],
    ['insert before what they replace there', 'abc', [[edit(1, 1, 2, 'x'), edit(1, 1, 1, '[')]], '[xbc', [0]],
    ['hold all between them', 'abc', [[edit(1, 1, 1, '['), edit(1, 4, 4, ']')], [edit(1, 2, 3, 'y')]], '[abc]', [0]],
    ['insert at one place once', 'ab', [[edit(1, 2, 2, 'x')], [edit(1, 2, 2, 'y')]], 'axb', [0]],
    [
      'give way to none that gives way itself',
      'abcdef',
      [[edit(1, 1, 6, 'x')], [edit(1, 2, 3, 'y')], [edit(1, 4, 5, 'z')]],
      'xf',
      [0],
    ],
    ['may touch', 'abc', [[edit(1, 1, 2, 'x')], [edit(1, 2, 3, 'y')]], 'xyc', [0, 1]],
    ['reach no further than the text', 'ab', [[edit(1, 2, 9, 'x')], [edit(7, 1, 1, '!')]], 'ax!', [0, 1]],
  ])('%s', (_, text, fixes, after, applied) => {
    expect(applyFixes(text, fixes)).toEqual({ text: after, applied });
  });

  it('leave all that they do not touch', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', '🙂'), { maxLength: 40 }).map((all) => all.join(''));
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(5)), { maxLength: 8 });
    fc.assert(
      fc.property(texts, spans, (text, chosen) => {
        const positionOf = (offset: number) => {
          const before = text.slice(0, offset);
          return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
        };
        const fixes = chosen
          .map(([start, length]) => [Math.min(start, text.length), Math.min(start + length, text.length)] as const)
          .map(([start, end]): Edit => ({ range: { start: positionOf(start), end: positionOf(end) }, text: '' }));
        const { text: after, applied } = applyFixes(
          text,
          fixes.map((one) => [one]),
        );
        const removed = applied.reduce((sum, index) => {
          const [start = 0, length = 0] = chosen[index] ?? [];
          return sum + Math.min(start + length, text.length) - Math.min(start, text.length);
        }, 0);
        expect(after.length).toBe(text.length - removed);
      }),
    );
  });
});
