import { expect, it } from 'vitest';
import { lensOf } from '../../src/tell/lens.ts';
import { yearCell, yearColumn, yearsOf } from '../../src/view/year-table.ts';
import { buildCatalogue, intervention, type SmallIntervention } from '../support/catalogue-builder.ts';
import { plainText } from '../../src/view/document.ts';

function cellOf(small: SmallIntervention, year: string): readonly (string | undefined)[] {
  const catalogue = buildCatalogue({ factors: [], interventions: { one: small } });
  const { line, title, mark } = yearCell(lensOf(catalogue, 'en'), intervention('one', small), year, '2026-11-25');
  return [plainText(line), title, mark];
}

it.each<readonly [string, SmallIntervention, string, string]>([
  ['a later day', { recognitions: ['well 2017'] }, '-', 'not yet recognised'],
  ['a later day, and seen after that', { recognitions: ['well 2017', 'well seen=2020'] }, '-', 'not yet recognised'],
  ['a later day at the latest', { recognitions: ['well 2017 latest'] }, '?', 'not known if recognised'],
  ['a later day on which it was seen', { recognitions: ['well seen=2017'] }, '?', 'not known if recognised'],
  ['no day and a later one', { recognitions: ['well', 'well 2017'] }, '?', 'not known if recognised'],
  ['no recognition', {}, '-', 'no recognition'],
])('a year before the level, of %s', (_, small, sign, title) => {
  expect(cellOf(small, '2016')).toEqual([sign, title, 'none']);
});

it.each<readonly [string, SmallIntervention, string, readonly (string | undefined)[]]>([
  ['has its letter', { recognitions: ['first 2015'] }, '2016', ['F', 'first-indications', 'studied-2']],
  [
    'is that at the end of the year',
    { recognitions: ['first 2016-12-31'] },
    '2016',
    ['F', 'first-indications', 'studied-2'],
  ],
  [
    'of the last year is that on the day',
    { recognitions: ['first 2026-12'] },
    '2026',
    ['-', 'not yet recognised', 'none'],
  ],
  [
    'is marked once its term is over',
    { recognitions: ['good 2015'] },
    '2021',
    ['G!', 'good-indications, five-year term over', 'studied-3'],
  ],
  [
    'is marked while its date is not known',
    { recognitions: ['well'] },
    '2021',
    ['W?', 'well-substantiated, date not found', 'studied-1'],
  ],
  ['is gone once withdrawn', { recognitions: ['well 2015'], withdrawn: '2018' }, '2019', ['-', 'withdrawn', 'none']],
])('the level in a year %s', (_, small, year, expected) => {
  expect(cellOf(small, year)).toEqual(expected);
});

it('the years are those from the first that is known to that of the day', () => {
  const interventions = [['good 2024', 'well 2023-05'], ['well'], []].map((recognitions, index) =>
    intervention(String(index), { recognitions }),
  );
  expect(yearsOf(interventions, '2026-01-01')).toEqual(['2023', '2024', '2025', '2026']);
  expect(yearsOf(interventions.slice(1), '2026-01-01')).toEqual([]);
  expect(yearColumn('2009')).toEqual({ head: "'09", title: '2009' });
});
