import { expect, it } from 'vitest';
import { historyOf, levelsSaid } from '../../src/core/history.ts';
import { intervention } from '../support/catalogue-builder.ts';

const one = intervention('one', {
  recognitions: ['well', 'good 2021'],
  reportedLevels: ['first 2019', 'first'],
  withdrawn: '2023-06',
});
const kinds = (day: string) => historyOf(one, day).map(({ kind, entry }) => `${kind} ${entry.date ?? ''}`);

it('what was said up to a day holds what has no date, and nothing of later', () => {
  expect(kinds('2018-01-01')).toEqual(['granted ', 'reported ']);
  expect(kinds('2021-12-31')).toEqual(['granted ', 'granted 2021', 'reported 2019', 'reported ']);
  expect(kinds('2023-06-29')).toHaveLength(4);
  expect(kinds('2023-06-30')).toEqual(['granted ', 'granted 2021', 'reported 2019', 'reported ', 'withdrawn 2023-06']);
});

it('of that, a withdrawal says no level', () => {
  expect(levelsSaid(one, '2026-01-01').map(({ kind }) => kind)).toEqual(['granted', 'granted', 'reported', 'reported']);
});
