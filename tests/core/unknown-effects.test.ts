import { expect, it } from 'vitest';
import { factorId } from '../../src/core/ids.ts';
import { select } from '../../src/core/select.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue({
  factors: [
    'stress mirror=calm',
    'calm protective mirror=stress',
    'noise mirror=quiet',
    'quiet protective mirror=noise',
    'debts',
    'poverty',
  ],
  interventions: {
    first: { links: ['stress'], recognitions: ['good 2024'] },
    second: { links: ['stress'], recognitions: ['first 2024'] },
    third: { links: ['stress'], recognitions: ['well 2024'] },
    budget: { name: 'Your budget', links: ['debts'], recognitions: ['well 2024'] },
    course: { links: ['stress'], recognitions: ['strong 2024'] },
    vain: { links: ['noise studied none'], recognitions: ['good 2024'] },
  },
});
const unknown = (chosen: readonly string[], ids: readonly string[]) =>
  select(catalogue, profileOf(chosen, { unknown: ids.map(factorId) }), '2026-11-25').unknown;

it('knowing that a factor plays a part adds its matches, or a gap; what adds most goes first, then by id', () => {
  expect(unknown(['stress'], ['poverty', 'noise', 'debts'])).toStrictEqual([
    { factor: 'debts', addedMatches: ['budget'], topThreeChanges: false },
    { factor: 'noise', addedMatches: [], topThreeChanges: false, gap: 'no-effect-shown' },
    { factor: 'poverty', addedMatches: [], topThreeChanges: false, gap: 'no-intervention' },
  ]);
});

it('the first three change when others stand there', () => {
  expect(unknown(['debts'], ['noise', 'stress'])).toMatchObject([
    { factor: 'stress', topThreeChanges: true },
    { factor: 'noise', topThreeChanges: false },
  ]);
});

it('a factor that is the mirror of a chosen one says of that what is known of it', () => {
  expect(unknown(['stress'], ['calm'])).toStrictEqual([{ factor: 'calm', addedMatches: [], topThreeChanges: false }]);
  expect(unknown(['poverty', 'noise'], ['quiet'])).toMatchObject([{ factor: 'quiet', gap: 'no-effect-shown' }]);
});
