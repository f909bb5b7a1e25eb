import { expect, it } from 'vitest';
import { factorId } from '../../src/core/ids.ts';
import { foundOn } from '../../src/tell/found-on.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { buildCatalogue, profileOf, type SmallIntervention } from '../support/catalogue-builder.ts';
import { selectionOf } from '../support/memo-world.ts';

const FACTORS = ['stress', 'worry refines=stress', 'poverty reach', 'debts reach refines=poverty'];

/** What the page says of one chosen factor, beside the interventions with these links; `low` is not recognised, `late` is for another phase. */
function found(factor: string, interventions: Readonly<Record<string, readonly string[]>>): string {
  const small = Object.entries(interventions).map(([id, links]): [string, SmallIntervention] => [
    id,
    {
      links,
      recognitions: id.startsWith('low') ? [] : ['good 2024'],
      phases: id === 'late' ? ['second-year'] : ['pregnancy'],
    },
  ]);
  const catalogue = buildCatalogue({ factors: FACTORS, interventions: Object.fromEntries(small) });
  const selection = selectionOf(catalogue, profileOf([factor], { phases: ['pregnancy'] }));
  return foundOn(lensOf(catalogue, 'en'), selection, factorId(factor));
}

it.each<readonly [string, string, Readonly<Record<string, readonly string[]>>, string]>([
  ['of one result', 'stress', { a: ['stress studied favourable'], b: ['stress studied favourable'] }, '2 better'],
  [
    'of several results',
    'stress',
    { a: ['stress studied favourable'], b: ['stress studied mixed'], c: ['stress'], d: ['stress'] },
    '4: 1 better, 1 mixed, 2 as aim',
  ],
  ['of a part', 'stress', { a: ['worry studied favourable'], b: ['stress'] }, '2: 1 in part, 1 as aim'],
  ['of aims alone', 'stress', { a: ['stress'], b: ['stress'] }, '2: only as an aim'],
  ['of an aim, beside what is for them', 'stress', { a: ['stress'], b: ['stress meant-for'] }, '1: only as an aim'],
  ['for families', 'poverty', { a: ['poverty meant-for'], b: ['debts meant-for'] }, '2 for these families'],
  ['for families that it is an aim for', 'poverty', { a: ['poverty'] }, '1 for these families'],
  ['for families, studied', 'poverty', { a: ['poverty meant-for studied favourable'] }, '1 for these families'],
  ['where nothing is', 'stress', {}, 'none in this data'],
  ['that was studied in vain', 'stress', { a: ['stress studied none'] }, '1 studied; no effect found'],
  ['that touches it', 'worry', { a: ['stress'], b: ['stress'] }, 'only indirectly: 2'],
  ['that is made for them', 'stress', { a: ['stress meant-for'] }, 'nothing works on it; 1 is for these families'],
  ['for another phase', 'stress', { late: ['stress'] }, '1, but for another phase'],
  ['without recognition', 'stress', { low: ['stress'] }, '1 without recognition: low'],
  [
    'with a name that just fits',
    'stress',
    { 'low-17-characters': ['stress'] },
    '1 without recognition: low-17-characters',
  ],
  ['with a name too long', 'stress', { 'low-18-characters-': ['stress'] }, '1 without recognition'],
  ['without recognition, twice', 'stress', { low: ['stress'], lower: ['stress'] }, '2 without recognition'],
])('what was found %s', (_, factor, interventions, said) => {
  expect(found(factor, interventions)).toBe(said);
});

it('nothing is said of a factor that was not chosen', () => {
  const catalogue = buildCatalogue({ factors: FACTORS });
  expect(foundOn(lensOf(catalogue, 'en'), selectionOf(catalogue, profileOf([])), factorId('stress'))).toBe('');
});

it('of several factors each has what was found on it', () => {
  const catalogue = buildCatalogue({
    factors: [...FACTORS, 'colic', 'noise'],
    interventions: {
      a: { links: ['stress studied favourable'], recognitions: ['good 2024'] },
      b: { links: ['poverty meant-for'], recognitions: ['good 2024'] },
      c: { links: ['colic meant-for'], recognitions: ['good 2024'] },
    },
  });
  const chosen = ['poverty', 'stress', 'noise', 'colic'];
  const selection = selectionOf(catalogue, profileOf(chosen));
  expect(chosen.map((id) => foundOn(lensOf(catalogue, 'en'), selection, factorId(id)))).toEqual([
    '1 for these families',
    '1 better',
    'none in this data',
    'nothing works on it; 1 is for these families',
  ]);
});
