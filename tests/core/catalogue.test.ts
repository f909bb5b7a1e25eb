import { expect, it } from 'vitest';
import { linkCatalogue, linkOrdered } from '../../src/core/catalogue.ts';
import { buildCatalogue, factor, intervention } from '../support/catalogue-builder.ts';

const small = buildCatalogue({ factors: [] });
const none = {
  sources: [],
  vocabulary: small.vocabulary,
  levels: [],
  factors: [],
  interventions: [],
  activeElements: [],
  explanations: [],
  caveats: [],
  regularCare: [],
  reportClaims: [],
  questionnaire: [],
};

it('a record of own data has the name of that data, and one of the same id of another kind has not', () => {
  const [stress, noise, course] = [factor('stress'), factor('noise'), intervention('stress')];
  const records = { ...none, factors: [stress, noise], interventions: [course] };
  const { origins } = linkCatalogue({ ...records, origins: { factors: [['stress', 'ours']] } }, '0');
  expect([stress, noise, course].map((record) => origins.get(record))).toEqual(['ours', undefined, undefined]);
  expect(linkCatalogue(records, '0').origins.size).toBe(0);
});

it('without own data no list is looked at that a run does not need', () => {
  const records = {
    ...none,
    get reportClaims(): never {
      throw new Error('looked at');
    },
  };
  expect(linkOrdered(records, '0').factors.size).toBe(0);
});
