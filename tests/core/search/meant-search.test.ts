import { expect, it } from 'vitest';
import { meantAmong, meantSearch } from '../../../src/core/search/meant-search.ts';

it.each([
  ['a slip', 'rokn', 'roken'],
  ['a slip in one of two words, in any order', 'Zwangr roken', 'zwanger roken'],
  ['an accent besides', 'crehce', 'creche'],
  ['what is spelled well, and not there together', 'roken creche', undefined],
  ['what is like nothing', 'xyzzy', undefined],
  ['nothing', '', undefined],
  ['eight words', 'rokn '.repeat(8), 'roken '.repeat(8).trim()],
  ['a page that was pasted', 'rokn '.repeat(9), undefined],
])('of %s the words that were meant: %s', (_, typed, meant) => {
  expect(meantSearch(typed, ['Roken tijdens de zwangerschap', 'zwanger', 'Crèche'])).toBe(meant);
});

it.each([
  ['a name', 'rokn', 'roken'],
  ['an alias', 'sigaretn', 'sigaretten'],
  ['prose', 'zwangr', 'zwanger'],
  ['what is in none of them together', 'rokn creche', undefined],
  ['nothing like it', 'xyzzy', undefined],
])('a search is mended when it then holds: %s', (_, typed, meant) => {
  const texts = { names: ['Roken'], aliases: ['sigaretten'], prose: ['zwanger'] };
  expect(meantAmong(typed, [texts, { names: ['Crèche'] }], (one) => one)).toBe(meant);
});
