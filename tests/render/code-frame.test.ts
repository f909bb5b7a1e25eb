import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/render/check/code-frame.ts';
import { plainStyle } from '../../src/render/style.ts';

const LINES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const options = { width: 80, style: plainStyle, unicode: false, moreLines: (count: number) => `${String(count)} more` };
const frame = (from: number, to: number, column = 9) =>
  codeFrame(LINES, { start: { line: from, column: 1 }, end: { line: to, column } }, options);
/** The numbers of the lines that are shown. */
const shown = (lines: readonly string[]) => lines.flatMap((line) => /^[> ] +(\d+) \|/.exec(line)?.slice(1) ?? []);

describe('the lines around what is marked', () => {
  it.each([
    ['one before and one after', 5, ['4', '5', '6']],
    ['none before the first', 1, ['1', '2']],
    ['none after the last', 10, ['9', '10']],
  ])('are %s', (_, line, numbers) => {
    expect(shown(frame(line, line))).toEqual(numbers);
  });

  it('are the same around several', () => {
    expect(shown(frame(3, 5))).toEqual(['2', '3', '4', '5', '6']);
  });

  it('do not reach a line of which nothing is marked', () => {
    expect(shown(frame(3, 5, 1))).toEqual(['2', '3', '4', '5']);
  });

  it('leave out the middle of many', () => {
    expect(frame(2, 8)).toEqual([
      '  1 | one',
      '> 2 | two',
      '> 3 | three',
      '    | ... 4 more',
      '> 8 | eight',
      '  9 | nine',
    ]);
  });
});

describe('a line that is too long', () => {
  const around = (line: string, column: number) =>
    codeFrame([line], { start: { line: 1, column }, end: { line: 1, column: column + 3 } }, { ...options, width: 36 });

  it.each([
    ['is cut at its end', `abc ${'x'.repeat(80)}`, 1, ['> 1 | abc xxxxxxxxxxxxxxxxxxxxxxxx…', '    | ^^^']],
    [
      'is cut on both sides of what is marked',
      `${'x'.repeat(80)}abc${'y'.repeat(80)}`,
      81,
      ['> 1 | …xxxxxxxxxxabcyyyyyyyyyyyyyyy…', '    |            ^^^'],
    ],
    [
      'is cut where its codes fill the room',
      '\u202e'.repeat(80),
      1,
      ['> 1 | \\u202e\\u202e\\u202e\\u202e…', '    | ^^^^^^^^^^^^^^^^^^'],
    ],
  ])('%s', (_, line, column, drawn) => {
    expect(around(line, column)).toEqual(drawn);
  });
});
