import { offerDiffers } from '../../core/coverage.ts';
import type { CoverageColumn, CoverageRow } from '../../core/generated/schema-types.ts';
import { marksText } from '../../tell/coverage-mark.ts';
import { pageWords } from '../../words/page-of-select.ts';
import { type Cell, cell, type Column, strong, type Table } from '../document.ts';
import { levelMark, shapeMark } from '../level-mark.ts';
import { cellShape } from './cell-shape.ts';
import { type CoveragePage, marksAt } from './coverage-page.ts';

/** numbers: short heads with a key beside the table, for a screen. names: in full, for paper. */
export type Heads = 'numbers' | 'names';

/** The colour of a column that is a level. */
function markOf({ lens: { catalogue }, coverage }: CoveragePage, { id }: CoverageColumn): Pick<Column, 'mark'> {
  if (coverage.by !== 'level') return {};
  return { mark: levelMark([...catalogue.levels.values()].find((level) => level.id === id)) };
}

/** The head of a column; a short one where a long name would make the column wide. */
export function headOf(page: CoveragePage, column: CoverageColumn, index: number, style: Heads): Column {
  const { lens, words, coverage } = page;
  const title = lens.text(column.label);
  if (style === 'names') return { head: title, ...markOf(page, column) };
  if (coverage.by === 'intervention') return { head: String(index + 1), title };
  const { phaseHeads, trackHeads, unratedHead } = words.coverage;
  const heads = { ...phaseHeads, ...trackHeads, ...pageWords[lens.language].levels, unrated: unratedHead };
  const short = new Map<string, string>(Object.entries(heads));
  return { head: short.get(column.id) ?? title, title, ...markOf(page, column) };
}

function matrixCell(page: CoveragePage, row: CoverageRow, column: CoverageColumn): Cell {
  const { lens, words, coverage } = page;
  const marks = marksAt(row, column);
  const shape = cellShape(page, marks);
  if (shape === undefined) return { line: ['-'], title: words.coverage.nothing, mark: 'none' };
  return {
    line: [marksText(lens, coverage, marks)],
    title: shape.title,
    mark: shapeMark(shape),
  };
}

function factorRow(page: CoveragePage, row: CoverageRow): readonly Cell[] {
  const { lens, words, coverage } = page;
  const offer = row.offer === undefined ? '' : words.coverage.offerStates[row.offer.state];
  return [
    cell(lens.text(row.label)),
    cell(String(row.counts.answering)),
    cell(String(row.counts.studied)),
    ...(offerDiffers(coverage) ? [cell(offer)] : []),
    ...coverage.columns.map((column) => matrixCell(page, row, column)),
  ];
}

const groupKey = ({ kind, group }: CoverageRow): string => `${kind} ${group}`;

/** The rows with the name of their group above them. */
function groupedRows(page: CoveragePage, width: number): readonly (readonly Cell[])[] {
  const { lens, coverage } = page;
  const { terms } = lens.messages;
  return coverage.rows.flatMap((row, index) => {
    const previous = coverage.rows[index - 1];
    const isFirst = previous === undefined || groupKey(previous) !== groupKey(row);
    const name = `${terms[row.kind]}: ${lens.term('groups', row.group)}`;
    const head: readonly Cell[] = [{ line: [strong(name)] }, ...Array.from({ length: width - 1 }, () => cell(''))];
    return [...(isFirst ? [head] : []), factorRow(page, row)];
  });
}

function totalRow(page: CoveragePage): readonly Cell[] {
  const { words, coverage } = page;
  const { rows, totals } = coverage;
  const some = (count: (row: CoverageRow) => number): string => String(rows.filter((row) => count(row) > 0).length);
  return [
    { line: [strong(words.coverage.total)] },
    cell(some(({ counts }) => counts.answering)),
    cell(some(({ counts }) => counts.studied)),
    ...(offerDiffers(coverage) ? [cell('')] : []),
    ...totals.map(({ factors }) => cell(String(factors))),
  ];
}

/** Factors in rows, grouped; counts with their zeros, then what there is in columns. */
export function coverageTable(page: CoveragePage, heads: Heads): Table {
  const { words, coverage } = page;
  const { coverage: texts } = words;
  const columns: readonly Column[] = [
    { head: texts.factor },
    { head: texts.answeringHead, title: texts.answering, align: 'right' },
    { head: texts.studiedHead, title: texts.studied, align: 'right' },
    ...(offerDiffers(coverage) ? [{ head: texts.yourOffer }] : []),
    ...coverage.columns.map((column, index) => headOf(page, column, index, heads)),
  ];
  return {
    kind: 'table',
    columns,
    rowHeads: 1,
    rows: [...groupedRows(page, columns.length), totalRow(page)],
  };
}
