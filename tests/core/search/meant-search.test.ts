import { expect, it } from 'vitest';
import { meantSearch } from '../../../src/core/search/meant-search.ts';

it.each([
  ['a slip', 'rokn', 'roken'],
  ['a slip in one of two words, in any order', 'Zwangr roken', 'zwanger roken'],
  ['an accent besides', 'crehce', 'creche'],
  ['what is spelled well, and not there together', 'roken creche', undefined],
  ['what is like nothing', 'xyzzy', undefined],
  ['nothing', '', undefined],
  ['a page that was pasted', 'rokn '.repeat(9), undefined],
])('of %s the words that were meant: %s', (_, typed, meant) => {
  expect(meantSearch(typed, ['Roken tijdens de zwangerschap', 'zwanger', 'Crèche'])).toBe(meant);
});
