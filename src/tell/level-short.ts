import type { Match } from '../core/generated/schema-types.ts';
import { pageWords } from '../words/page-of-select.ts';
import type { Lens } from './lens.ts';

/** The level as people say it; its official words stand in the details. */
export function levelShort(
  { language }: Lens,
  { level, unratedBecause = 'never', origin }: Pick<Match, 'level' | 'unratedBecause' | 'origin'>,
): string {
  const { levels, unrated, local } = pageWords[language];
  if (level !== undefined) return levels[level.id];
  return origin !== undefined && unratedBecause === 'never' ? local : unrated[unratedBecause];
}

/** What stands out about the day from which a level holds. */
export type SinceMark = 'unknown' | 'latest' | 'notFoundAgain' | 'underReassessment';

export function sinceMarks({ recognition }: Pick<Match, 'recognition'>): readonly SinceMark[] {
  if (recognition === undefined) return [];
  const { date, dateIsLatest, standing } = recognition;
  return [
    ...(date === undefined ? (['unknown'] as const) : dateIsLatest === true ? (['latest'] as const) : []),
    ...(standing?.status === 'not-found-again' ? (['notFoundAgain'] as const) : []),
    ...(standing?.status === 'under-reassessment' ? (['underReassessment'] as const) : []),
  ];
}

/** The year from which the level holds, with a mark for what stands out. */
export function sinceText({ language }: Lens, match: Pick<Match, 'recognition'>): string {
  const { since } = pageWords[language];
  if (match.recognition === undefined) return since.none;
  const marks = sinceMarks(match);
  const year = match.recognition.date?.slice(0, 'YYYY'.length) ?? since.unknown;
  return [
    marks.includes('latest') ? since.latest(year) : year,
    marks.includes('notFoundAgain') ? since.notFoundAgain : '',
    marks.includes('underReassessment') ? since.underReassessment : '',
  ].join('');
}
