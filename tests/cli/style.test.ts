import { describe, expect, it } from 'vitest';
import { type ColourDepth, terminalStyle } from '../../src/cli/output/style.ts';

const DEPTHS: readonly ColourDepth[] = [1, 2, 3];

/** The numbers in the codes that stand around a text. */
const codesAround = (styled: string): readonly number[] =>
  // eslint-disable-next-line no-control-regex -- finding them is the purpose
  [...styled.matchAll(/\u001b\[([\d;]*)m/g)].flatMap(([, codes = '']) => codes.split(';').map(Number));

// Bold, underlined, the eight colours, and the end of each. Faint and grey are no part of it: on many a theme they cannot be read.
const READABLE = [1, 4, 22, 24, 39, ...Array.from({ length: 8 }, (_, colour) => 30 + colour)];

describe.each(DEPTHS)('on a terminal of colour depth %i', (depth) => {
  const { level, ...styles } = terminalStyle(true, depth);

  it.each(Object.entries(styles))('%s is in colours that every theme makes readable', (_, style) => {
    expect(codesAround(style('x')).filter((code) => !READABLE.includes(code))).toEqual([]);
  });

  it('a level brings its own paper, and gives both colours back', () => {
    const codes = codesAround(level(4, 'x'));
    expect(codes.slice(-2).toSorted()).toEqual([39, 49]);
    // 38 and 48 begin a colour beyond the sixteen.
    expect(codes.some((code) => code === 38 || code === 48)).toBe(depth > 1);
  });
});

it('a terminal without colours gets none', () => {
  const { level, ...styles } = terminalStyle(false, 3);
  expect([level(4, 'x'), ...Object.values(styles).map((style) => style('x'))].join('')).toMatch(/^x+$/);
});
