import type { Catalogue } from './catalogue.ts';
import type { Intervention, Level, RatingAtDate, Recognition, UnratedBecause } from './generated/schema-types.ts';
import { type Day, isPastTerm, lastDay } from './partial-date.ts';
import { present } from './present.ts';

/** What the recognition committees said of an intervention, as known on a day. */
export type Rating =
  | { readonly kind: 'rated'; readonly recognition: Recognition; readonly level: Level }
  | { readonly kind: 'unrated'; readonly because: UnratedBecause };

/**
 * The recognition in effect on a day: the greatest date up to it, the last in the file among equals;
 * an undated one only when no recognition of the record is dated (design, section 4).
 */
export function recognitionAt(intervention: Intervention, day: Day): Recognition | undefined {
  const { recognitions } = intervention;
  if (recognitions.every(({ date }) => date === undefined)) return recognitions.at(-1);
  let latest: Recognition | undefined;
  let latestDay = '';
  for (const recognition of recognitions) {
    const granted = recognition.date === undefined ? undefined : lastDay(recognition.date);
    if (granted === undefined || granted > day || granted < latestDay) continue;
    latest = recognition;
    latestDay = granted;
  }
  return latest;
}

/** The rating of an intervention as known on a day. */
export function ratingAt(catalogue: Catalogue, intervention: Intervention, day: Day): Rating {
  if (intervention.withdrawn && lastDay(intervention.withdrawn.date) <= day)
    return { kind: 'unrated', because: 'withdrawn' };
  const recognition = recognitionAt(intervention, day);
  const level = recognition && catalogue.levels.get(recognition.level);
  if (recognition && level) return { kind: 'rated', recognition, level };
  return { kind: 'unrated', because: intervention.recognitions.length === 0 ? 'never' : 'not-yet' };
}

/** 1 to 4, or 0 without a rating. Only ever compared, never added. */
export const rankOf = (rating: Rating): number => (rating.kind === 'rated' ? rating.level.rank : 0);

/** The rating on a day as outputs tell it. */
export function ratingAtDate(catalogue: Catalogue, intervention: Intervention, day: Day): RatingAtDate {
  const rating = ratingAt(catalogue, intervention, day);
  if (rating.kind === 'unrated') return { unratedBecause: rating.because };
  const { date, source } = rating.recognition;
  const pastTerm = date !== undefined && isPastTerm(date, day) ? (true as const) : undefined;
  return { level: rating.level.id, ...present({ date }), source, ...present({ pastTerm }) };
}
