import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/render/text-width.ts';

const LETTERS = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));

describe('the width of a text', () => {
  it('is for every letter and sign, alone and after another, what the tables of widths say', () => {
    const differing = LETTERS.filter((letter) => textWidth(letter) !== stringWidth(letter));
    const afterAnother = LETTERS.filter((letter) => textWidth(`a${letter}`) !== stringWidth(`a${letter}`));
    expect([differing, afterAnother]).toEqual([[], []]);
  });

  it.each([
    ['letters with accents, dashes, signs', 'Eén × één – ‘½’ ≤ 3 ‡ … ²', 25],
    ['a coloured text', '\u001b[38;5;34m\u001b[1m───\u001b[22m\u001b[39m', 3],
    ['a link', '\u001b]8;;https://example.org\u0007hier\u001b]8;;\u0007', 4],
    ['a family', '👨‍👩‍👧', 2],
    ['a digit that is a key', '1\uFE0F\u20E3', 2],
    ['a sign that is drawn as a picture', '©\uFE0F', 2],
    ['wide letters', '家族', 4],
    ['a mark on a letter', 'e\u0301', 1],
    ['nothing', '', 0],
  ])('of %s is that on the screen', (_, text, width) => {
    expect(textWidth(text)).toBe(width);
    expect(stringWidth(text)).toBe(width);
  });
});
