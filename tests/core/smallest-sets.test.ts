import { expect, it } from 'vitest';
import { type Answering, findSets } from '../../src/core/smallest-sets.ts';

const setsOf = (size: number, ...kinds: readonly (readonly number[])[]): readonly (readonly Answering[])[] => {
  const found: (readonly Answering[])[] = [];
  const musts = Math.max(...kinds.flat()) + 1;
  findSets(
    kinds.map((answered) => ({ musts: answered })),
    musts,
    size,
    { left: 1000 },
    (set) => found.push(set),
  );
  return found;
};

it('finds the sets of a size, each once', () => {
  const found = setsOf(2, [0], [1], [1]);
  expect(found.map((set) => set.map(({ musts }) => musts))).toEqual([
    [[0], [1]],
    [[0], [1]],
  ]);
});

it('looks only at kinds that answer the narrowest must, and to the last of what it may', () => {
  const kinds = [[0, 1], [0, 2], [2], [1, 2]].map((musts) => ({ musts }));
  // All four at first; then what is left beside each of the two that answer the first must.
  const needed = kinds.length + 3 + 2;
  const isDone = (left: number): boolean => findSets(kinds, 3, 2, { left }, () => undefined);
  expect([isDone(needed), isDone(needed - 1)]).toEqual([true, false]);
});

it('finds none of a larger size where fewer are enough', () => {
  expect(setsOf(2, [0, 1])).toEqual([]);
});
