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

it('finds none of a larger size where fewer are enough', () => {
  expect(setsOf(2, [0, 1])).toEqual([]);
});
