import { expect, it } from 'vitest';
import { compareNames } from '../../src/core/compare-names.ts';

it('names stand as a Dutch reader expects, and those that are the same by id', () => {
  const inOrder = [
    { name: 'écht samen', id: 'd' },
    { name: 'Eerste stap', id: 'c' },
    { name: 'Zorg', id: 'a' },
    { name: 'Zorg', id: 'b' },
  ];
  expect([...inOrder].reverse().sort(compareNames)).toEqual(inOrder);
});
