import { expect, it } from 'vitest';
import { compareFiles, fileIn, originOf, pathIn } from '../../src/core/origin.ts';

it.each([
  [undefined, 'sources.yaml', 'sources.yaml'],
  ['town', 'sources.yaml', 'town//sources.yaml'],
])('a file of %s is called by that and by its path, and both are found in it', (origin, path, file) => {
  expect(fileIn(origin, path)).toBe(file);
  expect([originOf(file), pathIn(file)]).toEqual([origin, path]);
});

it('the data stands before what is laid over it, and of each the files by their path', () => {
  const inOrder = [
    'sources.yaml',
    'vocabulary.yaml',
    'region//sources.yaml',
    'town//levels.yaml',
    'town//sources.yaml',
  ];
  expect([...inOrder].reverse().sort(compareFiles)).toEqual(inOrder);
});
