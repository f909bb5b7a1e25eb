import { expect, it } from 'vitest';
import { compare } from '../../src/core/compare.ts';
import { interventionId } from '../../src/core/ids.ts';
import { sure } from '../../src/core/sure.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue({
  factors: ['noise', 'smoking', 'stress', 'debts'],
  interventions: {
    visits: { links: ['stress', 'smoking plausible', 'stress meant-for'], recognitions: ['good 2024'] },
    group: { links: ['stress studied none', 'debts'] },
    course: { links: ['noise'] },
  },
});
const [VISITS, GROUP] = ['visits', 'group'].map((id) => sure(catalogue.interventions.get(interventionId(id))));

it('interventions stand beside each other as they were named, each with its rating on the day', () => {
  const { asOf, interventions } = compare(catalogue, [sure(VISITS), sure(GROUP)], '2026-11-25');
  expect(asOf).toBe('2026-11-25');
  expect(interventions.map(({ record, rating }) => [record.id, rating.level?.id])).toEqual([
    ['visits', 'good-indications'],
    ['group', undefined],
  ]);
  const before = compare(catalogue, [sure(VISITS)], '2023-01-01').interventions[0];
  expect(before?.rating.level).toBeUndefined();
});

it('the factors that most of them are linked to come first, and those of none are left out', () => {
  expect(compare(catalogue, [sure(GROUP), sure(VISITS)], '2026-11-25').factors).toEqual([
    { factor: 'stress', interventions: ['group', 'visits'] },
    { factor: 'smoking', interventions: ['visits'] },
    { factor: 'debts', interventions: ['group'] },
  ]);
});

it('one of own data says whose it is', () => {
  const origins = new Map([[sure(GROUP), 'ours']]);
  const { interventions } = compare({ ...catalogue, origins }, [sure(VISITS), sure(GROUP)], '2026-11-25');
  expect(interventions.map((one) => ('origin' in one ? one.origin : undefined))).toEqual([undefined, 'ours']);
});
