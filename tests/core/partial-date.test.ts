import { expect, it } from 'vitest';
import { isDateForm, isDay, isPastTerm, isRealDate, lastDay, termEnd } from '../../src/core/partial-date.ts';

it.each([
  ['2024', '2024-12-31'],
  ['2024-02', '2024-02-29'],
  ['2023-02', '2023-02-28'],
  ['2023-09', '2023-09-30'],
  ['2023-09-05', '2023-09-05'],
])('%s counts as %s, its last day', (date, day) => {
  expect(lastDay(date)).toBe(day);
});

it.each([
  ['2023', true],
  ['2023-02', true],
  ['2023-02-28', true],
  ['2023-02-29', false],
  ['2024-02-29', true],
])('%s exists: %s', (date, exists) => {
  expect(isRealDate(date)).toBe(exists);
});

it.each([
  ['2026-11-27', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-00-01', false],
  ['2026-11-00', false],
  ['0000-00-00', false],
  ['2026-11', false],
  ['2026-11-27 ', false],
  ['a026-11-27', false],
])('%j is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

it.each([
  ['2026', true],
  ['2026-11', true],
  ['2026-11-30', true],
  ['2026-11-31', true],
  ['2026-11-32', false],
  ['12026', false],
  ['2026-13', false],
])('%j is written as a date: %s', (text, is) => {
  expect(isDateForm(text)).toBe(is);
});

it.each([
  ['2020', '2025'],
  ['2020-06', '2025-06'],
  ['2020-06-15', '2025-06-15'],
  ['2020-02-29', '2025-02-28'],
])('a recognition of %s lasts until %s', (date, end) => {
  expect(termEnd(date)).toBe(end);
});

it('the last day of the term is not past it, the next day is', () => {
  expect(isPastTerm('2020-06-15', '2025-06-15')).toBe(false);
  expect(isPastTerm('2020-06-15', '2025-06-16')).toBe(true);
});
