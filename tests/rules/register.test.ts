import { expect, it } from 'vitest';
import { WHY_NOT } from '../../src/core/fix/fix.ts';
import { namedBy, nearBy, registerOf } from '../../src/rules/register.ts';

const spot = () => ({ file: 'a.yaml', path: [] });
const register = registerOf(
  new Map(['parental-stress', 'poverty', 'trial-2023'].map((id) => [id, spot])),
  () =>
    new Map([
      ['stress-van-ouders', 'parental-stress'],
      ['geldzorgen', 'poverty'],
      ['onderzoek-2023', 'trial-2023'],
      // Two records are called this.
      ['zorgen-thuis', undefined],
    ]),
);

it.each([
  ['Parental Stress', 'parental-stress'],
  ['Stress van ouders', 'parental-stress'],
  ['GELDZORGEN', 'poverty'],
  ['zorgen thuis', undefined],
  ['noise', undefined],
])('%s names %s', (text, id) => {
  expect(namedBy(text, register)).toEqual(id && { text: id, trust: 'certain' });
});

it.each([
  ['parental-stres', { suggestion: { text: 'parental-stress', trust: 'likely' } }],
  ['trial-2024', { suggestion: { text: 'trial-2023', trust: { why: WHY_NOT.digits } } }],
  ['Stres van ouders', { suggestion: { text: 'parental-stress', trust: 'likely' }, like: 'stress van ouders' }],
  ['onderzoek 2024', { suggestion: { text: 'trial-2023', trust: { why: WHY_NOT.digits } }, like: 'onderzoek 2023' }],
  ['zorgen-thui', undefined],
  ['zorgen thui', undefined],
  ['noise', undefined],
])('%s comes near to %j', (text, meant) => {
  expect(nearBy(text, register)).toEqual(meant);
});

it('without names only ids come near', () => {
  const { declared } = register;
  expect(nearBy('geldzorg', registerOf(declared))).toBeUndefined();
  expect(nearBy('povert', registerOf(declared))).toEqual({ suggestion: { text: 'poverty', trust: 'likely' } });
});
