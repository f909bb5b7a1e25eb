import type { Match, PartialDate } from '../core/generated/schema-types.ts';
import type { Day } from '../core/partial-date.ts';
import { datedBefore, type Rating } from '../core/rating.ts';
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
type SinceMark = 'unknown' | 'again' | 'latest' | 'notFoundAgain' | 'underReassessment';

type Since = Pick<Match, 'id' | 'level' | 'recognition' | 'flags'>;

const yearOf = (date: PartialDate): string => date.slice(0, 'YYYY'.length);

/** The year of an earlier recognition at this level, where the day of the one in effect is not known. */
function yearBefore({ catalogue }: Lens, { id, level }: Since, asOf: Day): string | undefined {
  const intervention = catalogue.interventions.get(id);
  const before = intervention && datedBefore(intervention, asOf);
  return before?.date === undefined || before.level !== level?.id ? undefined : yearOf(before.date);
}

export function sinceMarks(lens: Lens, match: Since, asOf: Day): readonly SinceMark[] {
  const { recognition, flags } = match;
  const undated = yearBefore(lens, match, asOf) === undefined ? 'unknown' : 'again';
  return [
    ...(recognition?.dateIsLatest === true ? (['latest'] as const) : []),
    ...(flags.includes('recognition-undated') ? ([undated] as const) : []),
    ...(flags.includes('not-found-again') ? (['notFoundAgain'] as const) : []),
    ...(flags.includes('under-reassessment') ? (['underReassessment'] as const) : []),
  ];
}

/** The year from which the level holds, with a mark for what stands out. */
export function sinceText(lens: Lens, match: Since, asOf: Day): string {
  const { since } = pageWords[lens.language];
  if (match.recognition === undefined) return since.none;
  const marks = sinceMarks(lens, match, asOf);
  const { date } = match.recognition;
  const year = date === undefined ? (yearBefore(lens, match, asOf) ?? '') : yearOf(date);
  return [
    marks.includes('latest') ? since.latest : '',
    year,
    ...(['unknown', 'again', 'notFoundAgain', 'underReassessment'] as const).map((mark) =>
      marks.includes(mark) ? since[mark] : '',
    ),
  ].join('');
}

/** The same in words, for who reads without the marks; empty where nothing is recognised. */
export function sinceMeaning(lens: Lens, match: Since, asOf: Day): string {
  const { sinceNotes } = pageWords[lens.language];
  if (match.recognition === undefined) return '';
  const { date } = match.recognition;
  const year = date === undefined ? yearBefore(lens, match, asOf) : yearOf(date);
  return [year ?? [], sinceMarks(lens, match, asOf).map((mark) => sinceNotes[mark])].flat().join(', ');
}

/** The day of a recognition as precise as its source, or else the day on which it was seen; empty without one. */
export function sinceDay({ messages: { show, terms } }: Lens, rating: Rating): string {
  if (rating.kind === 'unrated') return '';
  const { date, seen } = rating.recognition;
  return date ?? (seen === undefined ? terms.notFound : show.seen(seen));
}
