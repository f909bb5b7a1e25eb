import { expect, it } from 'vitest';
import { INVISIBLE } from '../../src/core/unsafe-characters.ts';
import { firstUnsafe } from '../../src/core/unsafe-characters.ts';

/** As the rule has it, without the quick look that the reader takes first. */
const UNSAFE = new RegExp(`(?![\\t\\n\\r])\\p{Cc}|\\p{Cs}|\\r(?!\\n)|${INVISIBLE}`, 'u');

it('no character that must not be in the data passes the quick look', () => {
  const differing: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const text = `a${String.fromCodePoint(code)}b`;
    if (UNSAFE.test(text) !== (firstUnsafe(text) !== undefined)) differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});
