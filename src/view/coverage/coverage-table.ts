import type { Coverage, CoverageColumn, CoverageMark, CoverageRow } from '../../core/generated/schema-types.ts';
import type { OverviewMessages } from '../../i18n/overview.ts';
import { type Cell, cell, type Column, strong, type Table } from '../document.ts';
import type { Lens } from '../lens.ts';
import { cellText, findingOf, markTitle } from './marks.ts';

/** A coverage as one reader sees it. */
export interface CoveragePage {
  readonly lens: Lens;
  readonly words: OverviewMessages;
  readonly coverage: Coverage;
}

/** numbers: short heads with a key beside the table, for a screen. names: in full, for paper. */
export type Heads = 'numbers' | 'names';

/** The head of a column; a short one where a long name would make the column wide. */
export function headOf(
  { lens, words, coverage }: CoveragePage,
  column: CoverageColumn,
  index: number,
  heads: Heads,
): Column {
  const title = lens.text(column.label);
  if (heads === 'names') return { head: title };
  if (coverage.by === 'intervention') return { head: String(index + 1), title };
  const short = new Map<string, string>(Object.entries({ ...words.coverage.phaseHeads, ...words.coverage.trackHeads }));
  return { head: short.get(column.id) ?? title, title };
}

/** For renderers with colours: how sure the surest mark is, and its level. */
function markName(lens: Lens, marks: readonly CoverageMark[]): string {
  const answering = marks.filter(({ answers }) => answers);
  const sure =
    answering.length === 0 ? 'aside' : answering.some((mark) => findingOf(mark) === 'studied') ? 'studied' : 'stated';
  const ranks = (answering.length === 0 ? marks : answering).map(({ level }) =>
    level === undefined ? 0 : (lens.catalogue.levels.get(level)?.rank ?? 0),
  );
  return `${sure}-${String(Math.max(0, ...ranks))}`;
}

function matrixCell({ lens, words, coverage }: CoveragePage, row: CoverageRow, column: CoverageColumn): Cell {
  const marks = row.cells.find((found) => found.column === column.id)?.marks ?? [];
  if (marks.length === 0) return { line: ['-'], title: words.coverage.nothing, mark: 'none' };
  return {
    line: [cellText(lens, marks, coverage.by === 'intervention')],
    title: marks.map((mark) => markTitle(lens, words, mark, coverage.asOf)).join(' '),
    mark: markName(lens, marks),
  };
}

/** What the offer does about a factor; the names stand in the lists beside the table. */
function offerText({ words }: CoveragePage, { offer }: CoverageRow): string {
  if (offer === undefined) return '';
  const count = offer.by.length + offer.byOwnAccount.length;
  const state = words.coverage.offerStates[offer.state];
  return count === 0 ? state : `${state} (${String(count)})`;
}

function factorRow(page: CoveragePage, row: CoverageRow): readonly Cell[] {
  const { lens, coverage } = page;
  return [
    cell(lens.text(row.label)),
    ...coverage.columns.map((column) => matrixCell(page, row, column)),
    cell(String(row.counts.answering)),
    cell(String(row.counts.studied)),
    ...(row.offer === undefined ? [] : [cell(offerText(page, row))]),
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

function totalRow({ words, coverage }: CoveragePage, hasOffer: boolean): readonly Cell[] {
  const { rows, totals } = coverage;
  const some = (count: (row: CoverageRow) => number): string => String(rows.filter((row) => count(row) > 0).length);
  return [
    { line: [strong(words.coverage.total)] },
    ...totals.map(({ factors }) => cell(String(factors))),
    cell(some(({ counts }) => counts.answering)),
    cell(some(({ counts }) => counts.studied)),
    ...(hasOffer ? [cell('')] : []),
  ];
}

/** Factors in rows, grouped; what there is in columns; counts with their zeros at the edges. */
export function coverageTable(page: CoveragePage, heads: Heads): Table {
  const { words, coverage } = page;
  const { coverage: texts } = words;
  const hasOffer = coverage.rows.some(({ offer }) => offer !== undefined);
  const columns: readonly Column[] = [
    { head: texts.factor },
    ...coverage.columns.map((column, index) => headOf(page, column, index, heads)),
    { head: texts.answeringHead, title: texts.answering, align: 'right' },
    { head: texts.studiedHead, title: texts.studied, align: 'right' },
    ...(hasOffer ? [{ head: texts.yourOffer }] : []),
  ];
  return {
    kind: 'table',
    columns,
    rowHeads: 1,
    rows: [...groupedRows(page, columns.length), totalRow(page, hasOffer)],
  };
}
