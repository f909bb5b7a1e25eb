import { expect, it } from 'vitest';
import { searchIn } from '../../../src/core/search/search-in.ts';

const found = (typed: string, ...names: readonly string[]): readonly string[] =>
  searchIn(typed, names, (name) => ({ names: [name] }));

it('what is found stands with the best hit first, and equal hits in their order', () => {
  const names = ['Bloedarmoede', 'Stille armoede', 'Schulden', 'Armoede', 'Langdurige armoede'];
  expect(found('armoede', ...names)).toEqual(['Armoede', 'Stille armoede', 'Langdurige armoede', 'Bloedarmoede']);
});

it('nothing typed is no search: all stand in their order', () => {
  expect(found('', 'b', 'a')).toEqual(['b', 'a']);
});
