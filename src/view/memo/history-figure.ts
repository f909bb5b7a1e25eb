import type { Match, PartialDate, Recognition, ReportedLevel } from '../../core/generated/schema-types.ts';
import { lastDay, termEnd } from '../../core/partial-date.ts';
import { type Block, type Cell, cell, strong } from '../document.ts';
import type { Moment } from '../picture.ts';
import { interventionOf, type Memo } from './memo.ts';

/** One thing that was said of the level of an intervention. */
interface Said {
  readonly name: string;
  readonly kind: 'granted' | 'reported';
  readonly entry: Recognition | ReportedLevel;
}

function saidOf(memo: Memo, { id }: Match): readonly Said[] {
  const name = memo.lens.intervention(id);
  const { recognitions = [], reportedLevels = [] } = interventionOf(memo, id) ?? {};
  return [
    ...recognitions.map((entry) => ({ name, kind: 'granted', entry }) as const),
    ...reportedLevels.map((entry) => ({ name, kind: 'reported', entry }) as const),
  ].filter(({ entry }) => entry.date === undefined || lastDay(entry.date) <= memo.selection.asOf);
}

function dateText({ lens, words }: Memo, { kind, entry }: Said): string {
  if (entry.date === undefined) return words.history.undated;
  const date = lens.messages.date(entry.date);
  return kind === 'granted' && 'dateIsLatest' in entry && entry.dateIsLatest ? words.history.latest(date) : date;
}

const endOf = (date: PartialDate | undefined): string | undefined => (date === undefined ? undefined : termEnd(date));

function momentOf(memo: Memo, said: Said): Moment {
  const { lens, words } = memo;
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
      title: `${said.name}: ${lens.level(said.entry.level)}, ${words.history[said.kind]}, ${dateText(memo, said)}. ${words.matrix.source(lens.source(said.entry.source))}`,
    },
  };
}

function row(memo: Memo, said: Said): readonly Cell[] {
  const { lens, words } = memo;
  const until = said.kind === 'granted' ? endOf(said.entry.date) : undefined;
  return [
    { line: [strong(said.name)] },
    cell(dateText(memo, said)),
    cell(lens.level(said.entry.level)),
    cell(words.history[said.kind]),
    cell(until === undefined ? words.history.noTerm : lens.messages.date(until)),
    cell(memo.cite(said.entry.source)),
  ];
}

/** How the levels came about along the years, with the end of each five-year term. */
export function historyFigure(memo: Memo): Block {
  const { words, selection } = memo;
  const rated = selection.matches
    .map((match) => ({ match, said: saidOf(memo, match) }))
    .filter(({ said }) => said.length > 0);
  const { intervention, date, level, kind, until, source } = words.history.columns;
  return {
    kind: 'figure',
    caption: words.history.caption,
    picture: {
      kind: 'timeline',
      title: words.history.title(rated.length),
      today: selection.asOf,
      todayText: memo.lens.messages.date(selection.asOf),
      undated: words.history.undated,
      legend: [
        { shape: { sure: 'studied', rank: 2, text: words.history.sample }, text: words.history.legend.granted },
        { shape: { sure: 'aside', rank: 2, text: words.history.sample }, text: words.history.legend.reported },
      ],
      rows: rated.map(({ match, said }) => ({
        label: memo.lens.intervention(match.id),
        moments: said.map((one) => momentOf(memo, one)),
      })),
    },
    twin: {
      kind: 'table',
      columns: [
        { head: intervention },
        { head: date },
        { head: level },
        { head: kind },
        { head: until },
        { head: source },
      ],
      rowHeads: 1,
      rows: rated.flatMap(({ said }) => said.map((one) => row(memo, one))),
    },
  };
}
