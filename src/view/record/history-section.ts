import type { Intervention, Recognition, ReportedLevel, Withdrawn } from '../../core/generated/schema-types.ts';
import { type Day, lastDay } from '../../core/partial-date.ts';
import { overviewMessages } from '../../words/overview.ts';
import { type Block, type Cell, heading, item, type Item, list, strong, type Table, toned } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import { levelLetter } from '../../tell/level-letter.ts';
import { type Said, saidOf, timelinePicture } from '../timeline.ts';
import { capitalised } from '../../tell/sentence.ts';
import { yearCell, yearColumn, yearsOf } from '../year-table.ts';
import type { CitedPage } from '../cited-page.ts';
import { standingText } from '../../tell/standing-text.ts';

type Dated = Pick<Recognition, 'date' | 'seen' | 'dateIsLatest'>;

/** Its date; without one the day on which it was seen. */
function whenText({ messages: { show: words, terms, date: day } }: Lens, { date, seen, dateIsLatest }: Dated): string {
  if (date !== undefined) return dateIsLatest === true ? words.atTheLatest(day(date)) : day(date);
  return seen === undefined ? terms.notFound : words.listedOn(day(seen));
}

function grantedItem({ lens, cite }: CitedPage, recognition: Recognition, asOf: Day): Item {
  const said = [
    `${lens.level(recognition.level)}, ${lens.messages.show.historyOf.granted}.`,
    standingText(lens, recognition, asOf),
    recognition.note === undefined ? undefined : lens.text(recognition.note),
    cite(recognition.source),
  ];
  return item([strong(`${capitalised(whenText(lens, recognition))}: `), said.flatMap((part) => part ?? []).join(' ')]);
}

function reportedItem({ lens, cite }: CitedPage, reported: ReportedLevel): Item {
  const { level, note, source } = reported;
  const remark = note === undefined ? '' : ` ${lens.text(note)}`;
  return item([
    strong(`${capitalised(whenText(lens, reported))}: `),
    `${lens.level(level)}, ${lens.messages.show.historyOf.reported}.${remark} ${cite(source)}`,
  ]);
}

function withdrawnItem({ lens, cite }: CitedPage, { date, source }: Withdrawn): Item {
  return item([
    strong(`${lens.messages.date(date)}: `),
    `${overviewMessages[lens.language].timeline.withdrawn} ${cite(source)}`,
  ]);
}

function reportedCell(lens: Lens, { reportedLevels = [] }: Intervention, year: string): Cell {
  const found = reportedLevels.filter(({ date }) => date?.startsWith(year) === true);
  if (found.length === 0) return { line: [''] };
  return {
    line: [found.map(({ level }) => levelLetter(lens, level, 'works-on')).join('')],
    title: found.map(({ level }) => lens.level(level)).join(', '),
  };
}

/** A year a column, from the first thing that was said to the day: drawn in letters, so that it reads anywhere. */
function yearTable(lens: Lens, intervention: Intervention, asOf: Day): Table | undefined {
  const words = overviewMessages[lens.language].timeline;
  const years = yearsOf(lens, [intervention], asOf);
  if (years.length === 0) return undefined;
  const reported = years.map((year) => reportedCell(lens, intervention, year));
  const hasReported = reported.some(({ title }) => title !== undefined);
  return {
    kind: 'table',
    columns: [{ head: words.year }, ...years.map(yearColumn)],
    rowHeads: 1,
    rows: [
      [{ line: [words.level] }, ...years.map((year) => yearCell(lens, intervention, year, asOf))],
      ...(hasReported ? [[{ line: [words.reported] }, ...reported]] : []),
    ],
  };
}

/** The letters of the time line with their levels. */
function legend(lens: Lens, said: readonly Said[]): string {
  const used = new Set(said.map(({ entry }) => entry.level));
  const levels = [...lens.catalogue.levels.values()].reverse().filter(({ id }) => used.has(id));
  const letters = levels.map(({ letter, label }) => `${lens.text(letter).toUpperCase()} = ${lens.text(label)}`);
  return `${letters.join('; ')}. ${overviewMessages[lens.language].timeline.legend}`;
}

/** How the level came about, up to a day: a time line, then each recognition and what other sources said. */
export function historySection(page: CitedPage, intervention: Intervention, asOf: Day): readonly Block[] {
  const { lens } = page;
  const { withdrawn } = intervention;
  const isKnown = ({ date }: { readonly date?: string }): boolean => date === undefined || lastDay(date) <= asOf;
  const items = [
    ...intervention.recognitions.filter(isKnown).map((recognition) => grantedItem(page, recognition, asOf)),
    ...(intervention.reportedLevels ?? []).filter(isKnown).map((reported) => reportedItem(page, reported)),
    ...(withdrawn !== undefined && isKnown(withdrawn) ? [withdrawnItem(page, withdrawn)] : []),
  ];
  if (items.length === 0) return [];
  const twin = yearTable(lens, intervention, asOf);
  const { caption } = overviewMessages[lens.language].timeline;
  const picture = timelinePicture(lens, [intervention], asOf);
  return [
    heading(2, lens.messages.show.history),
    ...(twin === undefined
      ? []
      : ([
          { kind: 'figure', caption, picture, twin },
          toned('muted', legend(lens, saidOf(lens, intervention, asOf))),
        ] as const)),
    list(items),
  ];
}
