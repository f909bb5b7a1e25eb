import { expect, it } from 'vitest';
import type { Care, CareLink, CareReach, Phase } from '../../src/core/generated/schema-types.ts';
import { careId, factorId, sourceId } from '../../src/core/ids.ts';
import { careFor, factorCare } from '../../src/core/regular-care.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';

const both = (text: string) => ({ nl: text, en: text });
const stress = factorId('stress');

const care = (id: string, link: CareLink, reach: CareReach, phases: readonly Phase[], factor = stress): Care => ({
  id: careId(id),
  name: both(id),
  what: both(id),
  who: [both(id)],
  phases,
  reach,
  footing: 'law',
  basis: both(id),
  variesLocally: false,
  confidence: 'high',
  factors: [{ factor: factorId('debts'), link: 'named' }, ...(factor === stress ? [{ factor, link }] : [])],
  source: { id: sourceId('report') },
});

const all = [
  care('e', 'general', 'on-indication', ['pregnancy']),
  care('d', 'general', 'everyone', ['pregnancy', 'first-year']),
  care('c', 'named', 'on-indication', ['pregnancy']),
  care('b', 'named', 'everyone', ['first-year', 'second-year']),
  care('a', 'named', 'everyone', ['pregnancy']),
  care('other', 'named', 'everyone', ['pregnancy'], factorId('debts')),
];
const catalogue = {
  ...buildCatalogue({ factors: ['stress', 'debts'] }),
  regularCare: new Map(all.map((one) => [one.id, one])),
};

it.each<[readonly Phase[], readonly string[]]>([
  [[], ['a', 'b', 'c', 'd', 'e']],
  [['first-year'], ['b', 'd']],
  [['preconception'], []],
])('in %j it is what bears on the factor: named before general, for everyone before on indication', (phases, ids) => {
  expect(careFor(catalogue, stress, phases).map(({ id }) => id)).toEqual(ids);
  expect(factorCare(catalogue, stress, phases)).toEqual({ factor: 'stress', care: ids });
});
