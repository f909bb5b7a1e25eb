import type { Catalogue } from './catalogue.ts';
import { compareIds } from './compare-ids.ts';
import type {
  Intervention,
  Level,
  PartialDate,
  RankedLevel,
  RatingAtDate,
  Recognition,
  ReportedLevel,
  Standing,
  UnratedBecause,
} from './generated/schema-types.ts';
import { type Day, isPastTerm, lastDay } from './partial-date.ts';
import { present } from './present.ts';

/** What the recognition committees said of an intervention, as known on a day. */
export type Rating =
  | { readonly kind: 'rated'; readonly recognition: Recognition; readonly level: Level }
  | { readonly kind: 'unrated'; readonly because: UnratedBecause };

interface Dated {
  readonly date?: PartialDate;
  readonly seen?: PartialDate;
}

/** From when it counts: its date, or else the day on which it was seen; undefined when neither is known. */
function knownFrom({ date, seen }: Dated): Day | undefined {
  const from = date ?? seen;
  return from === undefined ? undefined : lastDay(from);
}

/**
 * The recognition with the greatest day up to this one, the last in the file among equals (design, section 4). One without
 * a day of its own counts only when none has any.
 */
function latestUpTo<Known extends Dated>(recognitions: readonly Known[], day: Day): Known | undefined {
  let latest: Known | undefined;
  let latestDay = '';
  let isUndated = true;
  for (const recognition of recognitions) {
    const from = knownFrom(recognition);
    isUndated &&= from === undefined;
    if (from === undefined || from > day || from < latestDay) continue;
    latest = recognition;
    latestDay = from;
  }
  return isUndated ? recognitions.at(-1) : latest;
}

/** The recognition in effect on a day. */
export function recognitionInEffect<Known extends Dated>(
  { recognitions, withdrawn }: Pick<Intervention, 'withdrawn'> & { readonly recognitions: readonly Known[] },
  day: Day,
): Known | undefined {
  if (withdrawn !== undefined && lastDay(withdrawn.date) <= day) return undefined;
  return latestUpTo(recognitions, day);
}

/** The latest recognition with a date before the one in effect on a day, when that one has none. */
export function datedBefore(intervention: Intervention, day: Day): Recognition | undefined {
  const current = recognitionInEffect(intervention, day);
  if (current === undefined || current.date !== undefined) return undefined;
  return latestUpTo(
    intervention.recognitions.filter(({ date }) => date !== undefined),
    day,
  );
}

/**
 * Why none counts yet: the earliest (one without a day is) has a day that is still to come, or a day on which it is only
 * known to have been there, so that it may have been granted long before.
 */
function whyNoneYet(recognitions: readonly Recognition[]): UnratedBecause {
  const [earliest] = [...recognitions].sort((a, b) => compareIds(knownFrom(a) ?? '', knownFrom(b) ?? ''));
  if (earliest === undefined) return 'never';
  return earliest.date === undefined || earliest.dateIsLatest === true ? 'not-known' : 'not-yet';
}

/** The rating of an intervention as known on a day. */
export function ratingAt(catalogue: Catalogue, intervention: Intervention, day: Day): Rating {
  const { withdrawn, recognitions } = intervention;
  const recognition = recognitionInEffect(intervention, day);
  const level = recognition && catalogue.levels.get(recognition.level);
  if (recognition && level) return { kind: 'rated', recognition, level };
  if (withdrawn !== undefined && lastDay(withdrawn.date) <= day) return { kind: 'unrated', because: 'withdrawn' };
  return { kind: 'unrated', because: whyNoneYet(recognitions) };
}

/** 1 to 4, or 0 without a rating. Only ever compared, never added. */
export const rankOf = (rating: Rating): number => (rating.kind === 'rated' ? rating.level.rank : 0);

/** How a recognition stood when the database was last seen, as far as that was known on a day. */
export function standingAt({ standing }: Recognition, day: Day): Standing | undefined {
  return standing?.seen === undefined || lastDay(standing.seen) <= day ? standing : undefined;
}

/** A level that another source names, with the recognition from which it differs. */
interface DifferingLevel {
  readonly reported: ReportedLevel;
  readonly recognition: Recognition;
}

/** The reported levels known on a day that differ from the one in effect on their own day; on this day when none was. */
export function differingLevels(intervention: Intervention, day: Day): readonly DifferingLevel[] {
  return (intervention.reportedLevels ?? []).flatMap((reported) => {
    const from = knownFrom(reported);
    if (from === undefined || from > day) return [];
    const recognition = recognitionInEffect(intervention, from) ?? recognitionInEffect(intervention, day);
    return recognition === undefined || recognition.level === reported.level ? [] : [{ reported, recognition }];
  });
}

/** A level as outputs tell it. */
export const rankedLevel = ({ id, rank, label }: Level): RankedLevel => ({ id, rank, label });

/** The rating on a day as outputs tell it. */
export function ratingAtDate(catalogue: Catalogue, intervention: Intervention, day: Day): RatingAtDate {
  const rating = ratingAt(catalogue, intervention, day);
  if (rating.kind === 'unrated') return { unratedBecause: rating.because };
  const { date, seen, source, dateIsLatest } = rating.recognition;
  const when = present({ date, seen, dateIsLatest: dateIsLatest === true ? (true as const) : undefined });
  const pastTerm = date !== undefined && isPastTerm(date, day) ? (true as const) : undefined;
  return { level: rankedLevel(rating.level), ...when, source, ...present({ pastTerm }) };
}
