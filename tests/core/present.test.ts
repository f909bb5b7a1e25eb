import { expect, it } from 'vitest';
import { pick, present } from '../../src/core/present.ts';

it('what is undefined is not there', () => {
  expect(Object.keys(present({ a: 1, b: undefined, c: null }))).toEqual(['a', 'c']);
});

it('of an object only the keys that it has are picked', () => {
  const whole: { readonly a: number; readonly b?: number; readonly c: number } = { a: 1, c: 0 };
  expect(Object.keys(pick(whole, ['b', 'c']))).toEqual(['c']);
});
