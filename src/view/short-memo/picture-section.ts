import { pageWords } from '../../words/page-of-select.ts';
import type { Intervention } from '../../core/generated/schema-types.ts';
import { overviewMessages } from '../../words/overview.ts';
import { levelLetters } from '../../tell/level-letter.ts';
import { type Cell, heading, strong, type Table } from '../document.ts';
import { timelinePicture } from '../timeline.ts';
import { yearCell, yearColumn, yearsOf } from '../year-table.ts';
import { interventionOf, type Memo, type MemoSection } from '../memo/memo.ts';

/** More columns than these do not fit on a page; what was granted before them still shows in the first. */
const YEARS_SHOWN = 14;

/** Shaded by level, with its letter: where a format draws no picture, this is the picture. */
function yearTable({ lens, selection, cite }: Memo, interventions: readonly Intervention[]): Table {
  const { asOf, matches } = selection;
  const years = yearsOf(interventions, asOf).slice(-YEARS_SHOWN);
  const label = ({ id }: Intervention): Cell => {
    const source = matches.find((match) => match.id === id)?.recognition?.source;
    return { line: [strong(lens.intervention(id)), ...(source === undefined ? [] : [` ${cite(source)}`])] };
  };
  return {
    kind: 'table',
    columns: [
      { head: pageWords[lens.language].heads.intervention, grow: 3 },
      ...years.map((year) => ({ ...yearColumn(year), align: 'center' as const })),
    ],
    rowHeads: 1,
    rows: interventions.map((one) => [label(one), ...years.map((year) => yearCell(lens, one, year, asOf))]),
  };
}

/** How the levels came about along the years; nothing when no source dates any of them. */
export const pictureSection: MemoSection = (memo) => {
  const { lens, selection } = memo;
  const rated = selection.matches
    .filter(({ level }) => level !== undefined)
    .flatMap(({ id }) => interventionOf(memo, id) ?? []);
  const twin = yearTable(memo, rated);
  if (twin.columns.length === 1) return [];
  const used = selection.matches.flatMap(({ level }) => level?.id ?? []);
  const { timeline } = overviewMessages[lens.language];
  return [
    heading(2, lens.messages.history.title, 'history'),
    {
      kind: 'figure',
      caption: timeline.caption,
      picture: timelinePicture(lens, rated, selection.asOf),
      twin,
      legend: `${levelLetters(lens, used)}. ${timeline.legend}`,
    },
  ];
};
