import { textWidth } from '../text-width.ts';
import { type Cell, type Column, plainText, type Table } from '../../view/document.ts';
import { withSections } from '../../view/with-sections.ts';
import type { Screen } from '../style.ts';
import { inLevelColour, widest, wrap, wrapExactly } from '../terminal-lines.ts';
import { drawGrid, GAP } from '../terminal-table.ts';
import type { LaidOut } from './laid-out.ts';
import { cut, pageText } from './page-text.ts';

/** A column of marks is no narrower than this, so that marks stand apart. */
const LEAST = 3;
/** Columns with a level, a year, a name: what comes after them is one a factor. */
const LEADING = 3;
/** Of what a name has to share with the factors that have no column. */
const NAME_SHARE = 0.6;

/** Whether a column is about one factor; the one that factors share has no title. */
const isOfFactor = ({ title }: Column): boolean => title !== undefined;

/**
 * The columns of the factors are as wide as the widest of them, so that the eye can go down. What is left goes to the name and to
 * the column that factors share.
 */
function widthsOf({ columns }: Table, rows: readonly (readonly string[])[], width: number): readonly number[] {
  const natural = columns.map((_, index) => widest(rows.map((row) => row[index] ?? '')));
  const shared = Math.max(LEAST, ...natural.filter((_, index) => isOfFactor(columns[index] ?? { head: '' })));
  const fixed = columns.map((column, index) => (isOfFactor(column) ? shared : (natural[index] ?? 0)));
  const hasOthers = columns.length > LEADING && columns.at(-1)?.title === undefined;
  const others = hasOthers ? (fixed.at(-1) ?? 0) : 0;
  const taken = fixed.slice(1).reduce((sum, own) => sum + GAP.length + own, 0) - others;
  const room = width - taken;
  const name = Math.min(fixed[0] ?? 0, Math.max(room - others, Math.floor(room * NAME_SHARE)));
  const last = hasOthers ? fixed.length - 1 : undefined;
  return fixed.map((own, index) => {
    if (index === 0) return name;
    return index === last ? Math.min(own, room - name) : own;
  });
}

/** A name in as many lines as it needs, or in one; the mark of its note stays with it. */
function nameLines([name = '', mark = '']: readonly string[], room: number, screen: Screen, cuts: boolean) {
  if (textWidth(name + mark) <= room) return [name + mark];
  return cuts ? [cut(name, room - textWidth(mark), screen) + mark] : wrapExactly(name + mark, room);
}

function fitted(text: string, room: number, screen: Screen, cuts: boolean): readonly string[] {
  if (textWidth(text) <= room) return [text];
  return cuts ? [cut(text, room, screen)] : wrapExactly(text, room);
}

/** Anything but a name, in the colour of its level where it is one. */
function cellLines(cell: Cell, room: number, screen: Screen, cuts: boolean): readonly string[] {
  const text = pageText(plainText(cell.line), screen);
  return fitted(text, room, screen, cuts).map((line) => inLevelColour(line, cell.mark, screen.style) ?? line);
}

/** Cells of some lines as rows of one line. */
const sideBySide = (cells: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, line) =>
    cells.map((lines) => lines[line] ?? ''),
  );

/** Rows of the grid, and between them lines that take no part in it. */
function drawAround(lines: readonly (string | readonly string[])[], widths: readonly number[]): readonly string[] {
  const drawn = drawGrid(
    lines.filter((line) => typeof line !== 'string'),
    widths,
  ).values();
  return lines.map((line) => (typeof line === 'string' ? line : (drawn.next().value ?? '')));
}

/**
 * The table of the page: a rule under the heads, two spaces between columns, the name as wide as the rest leaves. Each line is a
 * row of the grid, with titles of sections between them.
 */
export function layOutSelectionTable(table: Table, screen: Screen, cutsNames: boolean): LaidOut {
  const heads = table.columns.map(({ head }) => pageText(head, screen));
  const texts = table.rows.map((row) => row.map(({ line }) => pageText(plainText(line), screen)));
  const widths = widthsOf(table, [heads, ...texts], screen.width);
  const [room = 0] = widths;
  const gridRows = ([name, ...rest]: readonly Cell[]): readonly (readonly string[])[] => {
    const parts = (name?.line ?? []).map((piece) => pageText(plainText([piece]), screen));
    return sideBySide([
      nameLines(parts, room, screen, cutsNames),
      ...rest.map((cell, index) => cellLines(cell, widths[index + 1] ?? 0, screen, cutsNames)),
    ]);
  };
  const lines = withSections(table.rows, table.sections ?? []).flatMap((row) =>
    row.kind === 'section'
      ? wrap(pageText(row.title, screen), screen.width).map(screen.style.strong)
      : gridRows(row.cells),
  );
  const rule = widths.map((width) => (screen.unicode ? '─' : '-').repeat(width));
  const top = [heads.map(screen.style.strong), rule];
  return { height: top.length + lines.length, draw: () => drawAround([...top, ...lines], widths) };
}
