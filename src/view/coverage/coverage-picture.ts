import type { CoverageColumn, CoverageMark, CoverageRow } from '../../core/generated/schema-types.ts';
import { memoMessages } from '../../i18n/memo.ts';
import { levelLetter } from '../level-letter.ts';
import { matrixLegend } from '../memo/matrix-figure.ts';
import type { MatrixPicture, Shape } from '../picture.ts';
import type { CoveragePage } from './coverage-table.ts';
import { findingOf, markTitle } from './marks.ts';

/** One intervention is its letter; several are their number, as in the matrix of NJi. */
function shapeText({ lens, coverage }: CoveragePage, marks: readonly CoverageMark[]): string {
  const [first] = marks;
  if (coverage.by === 'intervention' && first !== undefined) return levelLetter(lens, first.level, first.relation);
  return String(new Set(marks.map(({ intervention }) => intervention)).size);
}

function shapeOf(page: CoveragePage, row: CoverageRow, column: CoverageColumn): Shape | undefined {
  const { lens, words, coverage } = page;
  const marks = row.cells.find((cell) => cell.column === column.id)?.marks ?? [];
  if (marks.length === 0) return undefined;
  const answering = marks.filter(({ answers }) => answers);
  const shown = answering.length === 0 ? marks : answering;
  const isStudied = answering.some((mark) => findingOf(mark) === 'studied');
  const ranks = shown.map(({ level }) => (level === undefined ? 0 : (lens.catalogue.levels.get(level)?.rank ?? 0)));
  return {
    sure: answering.length === 0 ? 'aside' : isStudied ? 'studied' : 'stated',
    rank: Math.max(0, ...ranks),
    text: shapeText(page, shown),
    title: marks.map((mark) => markTitle(lens, words, mark, coverage.asOf)).join(' '),
  };
}

/** The map as a picture; cells say in their titles what the table says in letters. */
export function coveragePicture(page: CoveragePage): MatrixPicture {
  const { lens, words, coverage } = page;
  const { terms } = lens.messages;
  return {
    kind: 'matrix',
    title: words.coverage.pictureTitle(coverage.rows.length),
    columns: coverage.columns.map(({ label }) => lens.text(label)),
    rows: coverage.rows.map((row) => ({
      label: lens.text(row.label),
      group: `${terms[row.kind]}: ${lens.term('groups', row.group)}`,
      cells: coverage.columns.map((column) => shapeOf(page, row, column)),
    })),
    legend: matrixLegend({ lens, words: memoMessages[lens.language] }),
  };
}
