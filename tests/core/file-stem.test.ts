import { expect, it } from 'vitest';
import { fileStem } from '../../src/core/file-stem.ts';

it.each([
  ['interventions/home-visits.yaml', 'home-visits'],
  ['sources.yaml', 'sources'],
  ['a/b/one.yaml.txt', 'one.yaml.txt'],
])('%s is called %s', (file, stem) => {
  expect(fileStem(file)).toBe(stem);
});
