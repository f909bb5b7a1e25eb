import type { Flag, Match } from '../core/generated/schema-types.ts';
import type { Rating } from '../core/rating.ts';
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
type SinceMark = 'unknown' | 'latest' | 'notFoundAgain' | 'underReassessment';

const MARKED = [
  ['unknown', 'recognition-undated'],
  ['notFoundAgain', 'not-found-again'],
  ['underReassessment', 'under-reassessment'],
] as const satisfies readonly (readonly [SinceMark, Flag])[];

export const sinceMarks = ({ recognition, flags }: Pick<Match, 'recognition' | 'flags'>): readonly SinceMark[] => [
  ...(recognition?.dateIsLatest === true ? (['latest'] as const) : []),
  ...MARKED.flatMap(([mark, flag]) => (flags.includes(flag) ? [mark] : [])),
];

/** The year from which the level holds, with a mark for what stands out. */
export function sinceText({ language }: Lens, match: Pick<Match, 'recognition' | 'flags'>): string {
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

/** The day of a recognition as precise as its source, or else the day on which it was seen; empty without one. */
export function sinceDay({ messages: { show, terms } }: Lens, rating: Rating): string {
  if (rating.kind === 'unrated') return '';
  const { date, seen } = rating.recognition;
  return date ?? (seen === undefined ? terms.notFound : show.seen(seen));
}
