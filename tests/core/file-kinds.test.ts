import { expect, it } from 'vitest';
import { isNotLaidOver, kindOf, namesBeside } from '../../src/core/file-kinds.ts';

it.each([
  ['sources.yaml', 'sources', false],
  ['examples/a.yaml', 'examples', false],
  ['profiles/a.yaml', undefined, false],
  ['town//profiles/a.yaml', 'examples', false],
  ['town//levels.yaml', undefined, true],
  ['town//notes.yaml', undefined, false],
])('%s holds %s, and can only stand in the data below: %s', (file, kind, is) => {
  expect([kindOf(file)?.name, isNotLaidOver(file)]).toEqual([kind, is]);
});

it('beside a file each kind has one place to name first, and in an overlay those that can be laid over', () => {
  expect(namesBeside('sources.yaml').filter((name) => name.includes('factors'))).toHaveLength(1);
  expect(namesBeside('sources.yaml')).toContain('levels.yaml');
  expect(namesBeside('town//sources.yaml')).not.toContain('levels.yaml');
});
