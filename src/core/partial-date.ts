import type { PartialDate } from './generated/schema-types.ts';

/** A whole day, YYYY-MM-DD. Days compare as strings. */
export type Day = string;

/** A recognition lasts five years (NJi and RIVM; see levels.yaml). */
const TERM_IN_YEARS = 5;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const WHOLE_DAY = 'YYYY-MM-DD'.length;

/** A date that is less precise than a day counts as its last day (design, section 4). */
export function lastDay(date: PartialDate): Day {
  if (date.length === WHOLE_DAY) return date;
  const [year, month] = date.split('-').map(Number);
  return month === undefined ? `${date}-12-31` : `${date}-${String(daysInMonth(Number(year), month))}`;
}

/** Whether a text is written as a date: YYYY, YYYY-MM or YYYY-MM-DD, as the schema has it. */
export const isDateForm = (text: string): boolean => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);

/** Whether a date, written as one, exists: 2023-02-30 does not. */
export function isRealDate(date: PartialDate): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return month === undefined || day === undefined || day <= daysInMonth(Number(year), month);
}

/** Whether a text is a day that exists. */
export const isDay = (text: string): text is Day => text.length === WHOLE_DAY && isDateForm(text) && isRealDate(text);

/** Whether `day` is past the same day five years after `date`. */
export function isPastTerm(date: PartialDate, day: Day): boolean {
  const granted = lastDay(date);
  return day > String(Number(granted.slice(0, 4)) + TERM_IN_YEARS) + granted.slice(4);
}

/** The same date five years on, as precise as the date itself. */
export function termEnd(date: PartialDate): PartialDate {
  const year = String(Number(date.slice(0, 4)) + TERM_IN_YEARS);
  const end = year + date.slice(4);
  return isRealDate(end) ? end : `${year}-02-28`;
}
