import { expect, it } from 'vitest';
import { patchName } from '../../../src/core/fix/patch-name.ts';

it.each([
  ['data/levels.yaml', 'data/levels.yaml'],
  ['data/één.yaml', 'data/één.yaml'],
  ['my data/levels.yaml', 'my data/levels.yaml\t'],
  ['a"b\\c\td', '"a\\"b\\\\c\\td"'],
  ['a\u0007b', '"a\\007b"'],
  ['a\u202Eb', '"a\\342\\200\\256b"'],
])('%j in the head of a patch', (path, name) => {
  expect(patchName(path)).toBe(name);
});
