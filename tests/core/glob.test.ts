import { expect, it } from 'vitest';
import { globMatcher, isSupportedGlob } from '../../src/core/check/glob.ts';
import { processorTime } from '../support/processor-time.ts';

it.each([
  ['interventions/**', 'interventions/a.yaml', true],
  ['interventions/**', 'interventions', true],
  ['interventions/**', 'sources.yaml', false],
  ['interventions/a', 'interventions', false],
  ['**/*.yaml', 'a.yaml', true],
  ['**/*.yaml', 'a/b/c.yaml', true],
  ['*.yaml', 'a/b.yaml', false],
  ['**/b/*.yaml', 'a/b/b/c.yaml', true],
  ['a?.yaml', 'ab.yaml', true],
  ['a?.yaml', 'a.yaml', false],
  ['[a-c]x.yaml', 'bx.yaml', true],
  ['[a-c]x.yaml', 'ax.yaml', true],
  ['[a-c]x.yaml', 'cx.yaml', true],
  ['[a-c]x.yaml', 'dx.yaml', false],
  ['[b-c]x.yaml', 'ax.yaml', false],
  ['[a-c_]x.yaml', '_x.yaml', true],
  ['[!a-c]x.yaml', 'bx.yaml', false],
  ['[!a-c]x.yaml', '!x.yaml', true],
  ['*a*b', 'xaxxab', true],
  ['*a*b', 'xaxxabx', false],
  ['./a.yaml', 'a.yaml', true],
  ['././a.yaml', 'a.yaml', true],
  ['a./b.yaml', 'a./b.yaml', true],
  ['a//b.yaml', 'a/b.yaml', false],
])('%s and %s: %s', (pattern, path, matches) => {
  expect(isSupportedGlob(pattern)).toBe(true);
  expect(globMatcher(pattern)(path)).toBe(matches);
});

it.each(['**/+(*a)*b', '{a,b}.yaml', '!a', 'a|b', '[a', 'a'.repeat(401)])('%s is not supported', (pattern) => {
  expect(isSupportedGlob(pattern)).toBe(false);
});

it('a pattern of 400 signs is supported', () => {
  expect(isSupportedGlob('a'.repeat(400))).toBe(true);
});

it('many stars take no more time than few', () => {
  const start = processorTime();
  expect(globMatcher(`${'**/'.repeat(60)}${'*a'.repeat(100)}b`)(`${'a/'.repeat(100)}${'a'.repeat(250)}`)).toBe(false);
  expect(processorTime() - start).toBeLessThan(5000);
});
