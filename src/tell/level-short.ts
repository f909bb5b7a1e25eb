import type { Match, PartialDate, Recognition } from '../core/generated/schema-types.ts';
import type { Day } from '../core/partial-date.ts';
import { datedBefore } from '../core/rating.ts';
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

/** What stands out about the day from which a level holds, in the order in which it is explained. */
const SINCE_MARKS = ['latest', 'unknown', 'again', 'notFoundAgain', 'underReassessment'] as const;
type SinceMark = (typeof SINCE_MARKS)[number];

type Since = Pick<Match, 'id' | 'level' | 'recognition' | 'flags'>;

const yearOf = (date: PartialDate): string => date.slice(0, 'YYYY'.length);

/** An earlier recognition at this level, where the day of the one in effect is not known. */
function sameBefore({ catalogue }: Lens, { id, level }: Since, asOf: Day): Recognition | undefined {
  const intervention = catalogue.interventions.get(id);
  const before = intervention && datedBefore(intervention, asOf);
  return before?.level === level?.id ? before : undefined;
}

/** The year from which a level holds, as far as it is known, and what stands out about it. */
function sinceOf(lens: Lens, match: Since, asOf: Day) {
  const { recognition, flags } = match;
  const { date, dateIsLatest } = (recognition?.date === undefined ? sameBefore(lens, match, asOf) : recognition) ?? {};
  const year = date && yearOf(date);
  const isUndated = flags.includes('recognition-undated');
  const stands: Readonly<Record<SinceMark, boolean>> = {
    latest: dateIsLatest === true,
    unknown: isUndated && year === undefined,
    again: isUndated && year !== undefined,
    notFoundAgain: flags.includes('not-found-again'),
    underReassessment: flags.includes('under-reassessment'),
  };
  return { year, marks: SINCE_MARKS.filter((mark) => stands[mark]) };
}

/** Levels as they are told together, of one day. */
export interface SinceOnDay {
  readonly matches: readonly Since[];
  readonly asOf: Day;
}

/** What stands out about the years of these; where one sign has two notes, the one that holds for both. */
export function sinceMarks(lens: Lens, told: readonly SinceOnDay[]): readonly SinceMark[] {
  const found = new Set(
    told.flatMap(({ matches, asOf }) => matches.flatMap((match) => sinceOf(lens, match, asOf).marks)),
  );
  if (found.has('again')) found.delete('unknown');
  return SINCE_MARKS.filter((mark) => found.has(mark));
}

/** The year from which the level holds, with a mark for what stands out. */
export function sinceText(lens: Lens, match: Since, asOf: Day): string {
  const { since } = pageWords[lens.language];
  if (match.recognition === undefined) return since.none;
  const { year = '', marks } = sinceOf(lens, match, asOf);
  const [before, behind] = [marks.filter((mark) => mark === 'latest'), marks.filter((mark) => mark !== 'latest')];
  return [...before.map((mark) => since[mark]), year, ...behind.map((mark) => since[mark])].join('');
}

/** The same in words, for those who read without the marks; empty where nothing is recognised. */
export function sinceMeaning(lens: Lens, match: Since, asOf: Day): string {
  const { sinceNotes } = pageWords[lens.language];
  const { year, marks } = sinceOf(lens, match, asOf);
  return [year ?? [], marks.map((mark) => sinceNotes[mark])].flat().join(', ');
}

/** The day of a recognition as precise as its source, or else the day on which it was seen; empty without one. */
export function sinceDay(
  { messages: { show, terms } }: Lens,
  recognition: Pick<Recognition, 'date' | 'seen' | 'dateIsLatest'> | undefined,
): string {
  if (recognition === undefined) return '';
  const { date, seen, dateIsLatest } = recognition;
  if (date !== undefined) return dateIsLatest === true ? show.latest(date) : date;
  return seen === undefined ? terms.notFound : show.seen(seen);
}
