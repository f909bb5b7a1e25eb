import { expect, it } from 'vitest';
import { mainFactors, mustsOf } from '../../src/core/musts.ts';
import { select } from '../../src/core/select.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';

const asked = (...chosen: readonly string[]) => {
  const { profile } = select(buildCatalogue({ factors: ['stress', 'debts'] }), profileOf(chosen), '2026-11-25');
  return [mustsOf(profile), mainFactors(profile)].map((factors) => factors.map(({ id }) => id));
};

it('the question is first of all about the musts, and about all where there are only wishes', () => {
  expect(asked('stress', 'debts wish')).toEqual([['stress'], ['stress']]);
  expect(asked('stress wish', 'debts wish')).toEqual([[], ['stress', 'debts']]);
});
