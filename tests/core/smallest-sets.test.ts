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

// What the search looks at is counted, for that is what ends it at a limit.
it.each<readonly [string, number, readonly (readonly number[])[], number, number]>([
  ['where the widest together answer too few', 2, [[0], [1], [2], [3]], 4, 0],
  ['where only one of them is wide', 2, [[0, 1, 2], [3], [4], [5]], 4, 0],
  [
    'where a must that is answered already would make one wide enough',
    2,
    [[0, 1], [0, 1], [1, 2], [0, 1, 3], [4]],
    5 + 4,
    0,
  ],
  ['where as many of the widest as may be left are too few', 3, [[0, 1, 2], [0, 1, 2], [3], [4], [5]], 5 + 4 + 3, 0],
  [
    'where the must that the fewest answer comes first',
    2,
    [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2, 3],
    ],
    4 + 3 + 2 + 2,
    3,
  ],
])('the search looks at no more than it must, %s', (_, size, kinds, work, sets) => {
  const budget = { left: 1000 };
  let count = 0;
  const musts = Math.max(...kinds.flat()) + 1;
  findSets(
    kinds.map((answered) => ({ musts: answered })),
    musts,
    size,
    budget,
    () => (count += 1),
  );
  expect([1000 - budget.left, count]).toEqual([work, sets]);
});
