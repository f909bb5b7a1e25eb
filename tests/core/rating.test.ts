import { expect, it } from 'vitest';
import { datedBefore, differingLevels, ratingAt, ratingAtDate } from '../../src/core/rating.ts';
import { buildCatalogue, intervention, type SmallIntervention } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue({ factors: ['stress'] });
const one = (small: SmallIntervention) => intervention('one', small);

it.each([
  ['not yet', '2020-06-29', { recognitions: ['good 2020-06-30'] }, 'not-yet'],
  ['since its day', '2020-06-30', { recognitions: ['good 2020-06-30'] }, 'rated'],
  ['until it was withdrawn', '2020-06-29', { recognitions: ['good 2015'], withdrawn: '2020-06-30' }, 'rated'],
  ['not from that day on', '2020-06-30', { recognitions: ['good 2015'], withdrawn: '2020-06-30' }, 'withdrawn'],
  ['never', '2020-06-30', {}, 'never'],
])('rated %s: on %s, of %j, %s', (_, day, small, expected) => {
  const rating = ratingAt(catalogue, one(small), day);
  expect(rating.kind === 'rated' ? rating.kind : rating.because).toBe(expected);
});

it('what is not rated says why, and what is past its term says so', () => {
  expect(ratingAtDate(catalogue, one({}), '2026-01-01')).toEqual({ unratedBecause: 'never' });
  expect(ratingAtDate(catalogue, one({ recognitions: ['good 2010'] }), '2026-01-01')).toMatchObject({
    level: { id: 'good-indications', rank: 3 },
    date: '2010',
    pastTerm: true,
  });
});

it.each<readonly [string, readonly string[], string | undefined]>([
  ['the latest with a date, of one that has none', ['first 2012', 'good 2018', 'well seen=2024'], '2018'],
  ['none of one that has a date itself', ['first 2012', 'good 2018'], undefined],
  ['none where none had a date', ['first seen=2012', 'good seen=2018'], undefined],
  ['none where nothing was recognised', [], undefined],
])('the dated recognition before is %s', (_, recognitions, date) => {
  expect(datedBefore(one({ recognitions }), '2026-01-01')?.date).toBe(date);
});

it('a level that another source names differs from what was in effect on its day, and counts from that day on', () => {
  const told = one({ recognitions: ['first 2015', 'good 2022'], reportedLevels: ['good 2019-05-01'] });
  const found = (day: string) => differingLevels(told, day).map(({ reported, recognition }) => [reported, recognition]);
  expect(found('2019-04-30')).toEqual([]);
  expect(found('2019-05-01')).toEqual([[told.reportedLevels?.[0], told.recognitions[0]]]);
});
