import { expect, it } from 'vitest';
import { globMatcher, isSupportedGlob } from '../../src/core/check/glob.ts';
import { processorTime } from '../support/processor-time.ts';

it.each([
  ['interventions/**', 'interventions/a.yaml', true],
  ['interventions/**', 'sources.yaml', false],
  ['**/*.yaml', 'a.yaml', true],
  ['**/*.yaml', 'a/b/c.yaml', true],
  ['*.yaml', 'a/b.yaml', false],
  ['**/b/*.yaml', 'a/b/b/c.yaml', true],
  ['a?.yaml', 'ab.yaml', true],
  ['a?.yaml', 'a.yaml', false],
  ['[a-c]x.yaml', 'bx.yaml', true],
  ['[!a-c]x.yaml', 'bx.yaml', false],
  ['*a*b', 'xaxxab', true],
  ['*a*b', 'xaxxabx', false],
  ['./a.yaml', 'a.yaml', true],
  ['a//b.yaml', 'a/b.yaml', false],
])('%s and %s: %s', (pattern, path, matches) => {
  expect(isSupportedGlob(pattern)).toBe(true);
  expect(globMatcher(pattern)(path)).toBe(matches);
});

it.each(['**/+(*a)*b', '{a,b}.yaml', '!a', 'a|b', '[a', 'a'.repeat(401)])('%s is not supported', (pattern) => {
  expect(isSupportedGlob(pattern)).toBe(false);
});

it('many stars take no more time than few', () => {
  const start = processorTime();
  expect(globMatcher(`${'**/'.repeat(60)}${'*a'.repeat(100)}b`)(`${'a/'.repeat(100)}${'a'.repeat(250)}`)).toBe(false);
  expect(processorTime() - start).toBeLessThan(5000);
});
