import { expect, it } from 'vitest';
import { codePointName, withoutUnsafe } from '../../src/core/unsafe-characters.ts';

it('what may act where it is shown is taken out, and named as character tables write it', () => {
  expect(withoutUnsafe('a\u202Eb\u0007c')).toBe('abc');
  expect(['\u202E', '\u0007'].map(codePointName)).toEqual(['U+202E', 'U+0007']);
});
