import type { Intervention } from '../core/generated/schema-types.ts';
import { endOfTerm, type LevelSaid, levelsSaid } from '../core/history.ts';
import { type Day, lastDay } from '../core/partial-date.ts';
import { saidShort, whenText } from '../tell/history-line.ts';
import type { Lens } from '../tell/lens.ts';
import { memoMessages } from '../words/memo.ts';
import type { LegendEntry, Moment, TimelinePicture } from './picture.ts';

function momentOf(lens: Lens, name: string, said: LevelSaid): Moment {
  const { matrix } = memoMessages[lens.language];
  const { entry } = said;
  const level = lens.catalogue.levels.get(entry.level);
  const until = endOfTerm(said);
  return {
    ...(entry.date === undefined ? {} : { day: lastDay(entry.date) }),
    ...(until === undefined ? {} : { until: lastDay(until) }),
    shape: {
      sure: said.kind === 'granted' ? 'studied' : 'aside',
      rank: level?.rank ?? 0,
      text: level === undefined ? '?' : lens.text(level.letter).toUpperCase(),
      title: `${name}: ${saidShort(lens, said)}, ${whenText(lens, entry)}. ${matrix.source(lens.source(entry.source))}`,
    },
  };
}

/** What the letters in the picture stand for, the strongest level first. */
function levelEntries(
  { catalogue, text }: Lens,
  interventions: readonly Intervention[],
  asOf: Day,
): readonly LegendEntry[] {
  const said = new Set(interventions.flatMap((one) => levelsSaid(one, asOf).map(({ entry }) => entry.level)));
  return [...catalogue.levels.values()]
    .reverse()
    .filter(({ id }) => said.has(id))
    .map(({ rank, letter, label }) => ({
      shape: { sure: 'studied', rank, text: text(letter).toUpperCase() },
      text: text(label),
    }));
}

/** How the levels of interventions came about along the years, with the end of each five-year term. */
export function timelinePicture(lens: Lens, interventions: readonly Intervention[], asOf: Day): TimelinePicture {
  const { history: words } = memoMessages[lens.language];
  return {
    kind: 'timeline',
    title: words.title(interventions.length),
    today: asOf,
    todayText: lens.messages.date(asOf),
    undated: lens.messages.history.undated,
    legend: [
      { shape: { sure: 'studied', rank: 2, text: words.sample }, text: words.legend.granted },
      { shape: { sure: 'aside', rank: 2, text: words.sample }, text: words.legend.reported },
      ...levelEntries(lens, interventions, asOf),
    ],
    rows: interventions.map((intervention) => {
      const label = lens.intervention(intervention.id);
      return { label, moments: levelsSaid(intervention, asOf).map((said) => momentOf(lens, label, said)) };
    }),
  };
}
