import { expect, it } from 'vitest';
import { interventionId } from '../../src/core/ids.ts';
import { matchesByGroup } from '../../src/core/match-groups.ts';
import { select } from '../../src/core/select.ts';
import { sure } from '../../src/core/sure.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue({
  factors: ['stress'],
  interventions: {
    aims: { links: ['stress'], recognitions: ['well 2024'] },
    works: { links: ['stress studied favourable'], recognitions: ['good 2024'] },
  },
});

it.each([
  [
    'evidence',
    [
      ['studied', ['works']],
      ['recognised', ['aims']],
    ],
  ],
  ['breadth', [[undefined, ['works', 'aims']]]],
] as const)('in the order of %s, matches stand under %j', (order, groups) => {
  const selection = select(catalogue, profileOf(['stress'], { order }), '2026-11-25');
  expect(matchesByGroup(selection).map(({ group, matches }) => [group, matches.map(({ id }) => id)])).toEqual(groups);
});

it('a match of own data says whose it is, and one of the data says nothing', () => {
  const own = sure(catalogue.interventions.get(interventionId('aims')));
  const { matches } = select({ ...catalogue, origins: new Map([[own, 'ours']]) }, profileOf(['stress']), '2026-11-25');
  expect(matches.map(({ id, origin }) => [id, origin])).toEqual([
    ['works', undefined],
    ['aims', 'ours'],
  ]);
});
