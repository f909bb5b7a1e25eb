import { expect, it } from 'vitest';
import { asSlug } from '../../src/core/as-slug.ts';

it.each([
  ['Één-ouder gezin', 'een-ouder-gezin'],
  ['Stress -- and debts', 'stress-and-debts'],
  ['  (early) debts!  ', 'early-debts'],
  ['—', ''],
])('%s in the form of an id', (text, slug) => {
  expect(asSlug(text)).toBe(slug);
});
