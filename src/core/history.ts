import type { Intervention, PartialDate, Recognition, ReportedLevel, Withdrawn } from './generated/schema-types.ts';
import { type Day, lastDay, termEnd } from './partial-date.ts';

/** One thing that was said of the level of an intervention. */
export type LevelSaid =
  | { readonly kind: 'granted'; readonly entry: Recognition }
  | { readonly kind: 'reported'; readonly entry: ReportedLevel };

export type HistoryEntry = LevelSaid | { readonly kind: 'withdrawn'; readonly entry: Withdrawn };

const isLevel = (said: HistoryEntry): said is LevelSaid => said.kind !== 'withdrawn';

/** All that was said up to a day: by the committees, by others, and that it was taken back. What has no date may always have been said. */
export function historyOf(
  { recognitions, reportedLevels = [], withdrawn }: Intervention,
  day: Day,
): readonly HistoryEntry[] {
  const all: readonly HistoryEntry[] = [
    ...recognitions.map((entry) => ({ kind: 'granted', entry }) as const),
    ...reportedLevels.map((entry) => ({ kind: 'reported', entry }) as const),
    ...(withdrawn === undefined ? [] : [{ kind: 'withdrawn', entry: withdrawn } as const]),
  ];
  return all.filter(({ entry }) => entry.date === undefined || lastDay(entry.date) <= day);
}

/** The levels in it. */
export const levelsSaid = (intervention: Intervention, day: Day): readonly LevelSaid[] =>
  historyOf(intervention, day).filter(isLevel);

/** When the term of a recognition ends, five years on; undefined for what has no date or no term. */
export const endOfTerm = ({ kind, entry }: LevelSaid): PartialDate | undefined =>
  kind === 'granted' && entry.date !== undefined ? termEnd(entry.date) : undefined;
