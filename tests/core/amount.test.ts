import { expect, it } from 'vitest';
import { readAmount, readYear } from '../../src/core/amount.ts';

it.each([
  ['12', { value: 12 }],
  ['12,4 %', { value: 12.4, unit: '%' }],
  ['%', 'no-number'],
  ['1.234', 'two-ways'],
])('%s is read as an amount', (text, amount) => {
  expect(readAmount(text)).toStrictEqual(amount);
});

it.each([
  ['1998', 1998],
  ['2024', 2024],
  ['2100', 2100],
  ['2101', undefined],
  ['1899', undefined],
  ['19985', undefined],
])('%s is a year from 1900 to 2100, or none', (text, year) => {
  expect(readYear(text)).toBe(year);
});
