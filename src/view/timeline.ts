import type { Intervention, PartialDate, Recognition, ReportedLevel } from '../core/generated/schema-types.ts';
import { type Day, lastDay, termEnd } from '../core/partial-date.ts';
import { memoMessages } from '../words/memo.ts';
import type { Lens } from '../tell/lens.ts';
import type { Moment, TimelinePicture } from './picture.ts';

/** One thing that was said of the level of an intervention. */
export interface Said {
  readonly name: string;
  readonly kind: 'granted' | 'reported';
  readonly entry: Recognition | ReportedLevel;
}

/** All that was said up to a day; what has no date may always have been said. */
export function saidOf(
  lens: Lens,
  { id, recognitions, reportedLevels = [] }: Intervention,
  asOf: Day,
): readonly Said[] {
  const name = lens.intervention(id);
  return [
    ...recognitions.map((entry) => ({ name, kind: 'granted', entry }) as const),
    ...reportedLevels.map((entry) => ({ name, kind: 'reported', entry }) as const),
  ].filter(({ entry }) => entry.date === undefined || lastDay(entry.date) <= asOf);
}

export const endOf = (date: PartialDate | undefined): string | undefined =>
  date === undefined ? undefined : termEnd(date);

/** The date of what was said, in words. */
export function dateText({ messages, language }: Lens, { kind, entry }: Said): string {
  const words = memoMessages[language].history;
  if (entry.date === undefined) return words.undated;
  const date = messages.date(entry.date);
  return kind === 'granted' && 'dateIsLatest' in entry && entry.dateIsLatest ? words.latest(date) : date;
}

function momentOf(lens: Lens, said: Said): Moment {
  const words = memoMessages[lens.language];
  const level = lens.catalogue.levels.get(said.entry.level);
  const isGranted = said.kind === 'granted';
  const until = isGranted ? endOf(said.entry.date) : undefined;
  return {
    ...(said.entry.date === undefined ? {} : { day: lastDay(said.entry.date) }),
    ...(until === undefined ? {} : { until }),
    shape: {
      sure: isGranted ? 'studied' : 'aside',
      rank: level?.rank ?? 0,
      text: level === undefined ? '?' : lens.text(level.letter).toUpperCase(),
      title: `${said.name}: ${lens.level(said.entry.level)}, ${words.history[said.kind]}, ${dateText(lens, said)}. ${words.matrix.source(lens.source(said.entry.source))}`,
    },
  };
}

/** How the levels of interventions came about along the years, with the end of each five-year term. */
export function timelinePicture(lens: Lens, interventions: readonly Intervention[], asOf: Day): TimelinePicture {
  const { history: words } = memoMessages[lens.language];
  return {
    kind: 'timeline',
    title: words.title(interventions.length),
    today: asOf,
    todayText: lens.messages.date(asOf),
    undated: words.undated,
    legend: [
      { shape: { sure: 'studied', rank: 2, text: words.sample }, text: words.legend.granted },
      { shape: { sure: 'aside', rank: 2, text: words.sample }, text: words.legend.reported },
    ],
    rows: interventions.map((intervention) => ({
      label: lens.intervention(intervention.id),
      moments: saidOf(lens, intervention, asOf).map((said) => momentOf(lens, said)),
    })),
  };
}
