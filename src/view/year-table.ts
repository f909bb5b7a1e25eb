import type { Intervention, UnratedBecause } from '../core/generated/schema-types.ts';
import { levelsSaid } from '../core/history.ts';
import { type Day, lastDay } from '../core/partial-date.ts';
import { ratingAtDate } from '../core/rating.ts';
import type { Lens } from '../tell/lens.ts';
import { levelLetter } from '../tell/level-letter.ts';
import { pageWords } from '../words/page-of-select.ts';
import type { Cell, Column } from './document.ts';
import { shapeMark } from './level-mark.ts';

/** The years from the first thing that was said of any of these to the day; none when nothing has a date. */
export function yearsOf(interventions: readonly Intervention[], asOf: Day): readonly string[] {
  const dates = interventions.flatMap((one) => levelsSaid(one, asOf).flatMap(({ entry }) => entry.date ?? []));
  if (dates.length === 0) return [];
  const first = Math.min(...dates.map((date) => Number(date.slice(0, 4))));
  const last = Number(asOf.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

export const yearColumn = (year: string): Column => ({ head: `'${year.slice(2)}`, title: year });

/** Why there is no level: a sign of its own where it is not known whether there was one. */
const unratedCell = ({ language }: Lens, because: UnratedBecause): Cell => ({
  line: [because === 'not-known' ? '?' : '-'],
  title: pageWords[language].unrated[because],
  mark: 'none',
});

/** The sign behind a letter, and what it says out loud. */
function signOf({ language, messages }: Lens, isDated: boolean, isOver: boolean): readonly [string, string?] {
  if (!isDated) return [pageWords[language].since.unknown, messages.history.undated];
  return isOver ? ['!', messages.level.termOver] : [''];
}

/** The level at the end of a year, or on the day: its letter, with whether its term was over by then, or that its date is not known. */
export function yearCell(lens: Lens, intervention: Intervention, year: string, asOf: Day): Cell {
  const day = lastDay(year) < asOf ? lastDay(year) : asOf;
  const { level, date, pastTerm, unratedBecause = 'never' } = ratingAtDate(lens.catalogue, intervention, day);
  if (level === undefined) return unratedCell(lens, unratedBecause);
  const [sign, remark] = signOf(lens, date !== undefined, pastTerm === true);
  return {
    line: [`${levelLetter(lens, level.id, 'works-on')}${sign}`],
    title: [lens.text(level.label), remark].filter((part) => part !== undefined).join(', '),
    mark: shapeMark({ sure: 'studied', rank: level.rank }),
  };
}
