import type { Intervention } from '../../core/generated/schema-types.ts';
import { historyOf, levelsSaid, type HistoryEntry } from '../../core/history.ts';
import type { Day } from '../../core/partial-date.ts';
import { keptSigns } from '../../words/kept.ts';
import { overviewMessages } from '../../words/overview.ts';
import { type Block, type Cell, heading, item, type Item, list, strong, type Table, toned } from '../document.ts';
import { historyLine, whenText } from '../../tell/history-line.ts';
import type { Lens } from '../../tell/lens.ts';
import { levelLetter, levelLetters } from '../../tell/level-letter.ts';
import { timelinePicture } from '../timeline.ts';
import { capitalised } from '../../tell/sentence.ts';
import { yearCell, yearColumn, yearsOf } from '../year-table.ts';
import type { CitedPage } from '../cited-page.ts';

function historyItem({ lens, cite }: CitedPage, said: HistoryEntry, asOf: Day): Item {
  return item([strong(`${capitalised(whenText(lens, said.entry))}: `), historyLine(lens, said, asOf, cite)]);
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
  const years = yearsOf([intervention], asOf);
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

/** How the level came about, up to a day: a time line, then each recognition and what other sources said. */
export function historySection(page: CitedPage, intervention: Intervention, asOf: Day): readonly Block[] {
  const { lens } = page;
  const items = historyOf(intervention, asOf).map((said) => historyItem(page, said, asOf));
  if (items.length === 0) return [];
  const twin = yearTable(lens, intervention, asOf);
  const used = levelsSaid(intervention, asOf).map(({ entry }) => entry.level);
  const { caption, legend } = overviewMessages[lens.language].timeline;
  const picture = timelinePicture(lens, [intervention], asOf);
  return [
    heading(2, lens.messages.history.title),
    ...(twin === undefined
      ? []
      : ([
          { kind: 'figure', caption, picture, twin },
          toned('muted', keptSigns(`${levelLetters(lens, used)}. ${legend}`)),
        ] as const)),
    list(items),
  ];
}
