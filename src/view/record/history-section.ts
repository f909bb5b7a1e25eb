import type { Intervention, Recognition, ReportedLevel, Withdrawn } from '../../core/generated/schema-types.ts';
import { type Day, lastDay } from '../../core/partial-date.ts';
import { overviewMessages } from '../../words/overview.ts';
import { type Block, type Cell, heading, item, type Item, list, strong, type Table, toned } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import { levelLetter } from '../../tell/level-letter.ts';
import { type Said, saidOf, timelinePicture } from '../timeline.ts';
import { yearCell, yearColumn, yearsOf } from '../year-table.ts';
import type { Page } from './page.ts';

function grantedItem({ lens, cite }: Page, recognition: Recognition): Item {
  const { show: words, terms, date } = lens.messages;
  const when = recognition.date === undefined ? terms.notFound : date(recognition.date);
  const standing = recognition.standing;
  const seen = standing?.seen === undefined ? '' : ` (${words.seen(date(standing.seen))})`;
  const state = standing === undefined ? '' : ` ${words.standing[standing.status]}${seen}.`;
  const note = recognition.note === undefined ? '' : ` ${lens.text(recognition.note)}`;
  return item([
    strong(`${when}: `),
    `${lens.level(recognition.level)}, ${words.historyOf.granted}.${state}${note} ${cite(recognition.source)}`,
  ]);
}

function reportedItem({ lens, cite }: Page, { level, date: when, note, source }: ReportedLevel): Item {
  const { show: words, terms, date } = lens.messages;
  return item([
    strong(`${when === undefined ? terms.notFound : date(when)}: `),
    `${lens.level(level)}, ${words.historyOf.reported}.${note === undefined ? '' : ` ${lens.text(note)}`} ${cite(source)}`,
  ]);
}

function withdrawnItem({ lens, cite }: Page, { date, source }: Withdrawn): Item {
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
export function historySection(page: Page, intervention: Intervention, asOf: Day): readonly Block[] {
  const { lens } = page;
  const { withdrawn } = intervention;
  const isKnown = ({ date }: { readonly date?: string }): boolean => date === undefined || lastDay(date) <= asOf;
  const items = [
    ...intervention.recognitions.filter(isKnown).map((recognition) => grantedItem(page, recognition)),
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
