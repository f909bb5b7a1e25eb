import { expect, it } from 'vitest';
import { sure } from '../../src/core/sure.ts';

it.each([0, '', false])('%j is a value', (value) => {
  expect(sure(value)).toBe(value);
});

it('what is missing is a fault of ours', () => {
  expect(() => sure(new Map([['a', 1]]).get('b'))).toThrow('a value that is always there is missing');
});
