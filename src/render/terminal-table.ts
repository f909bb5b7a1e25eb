import CliTable from 'cli-table3';
import type { Table } from '../view/document.ts';
import { terminalText } from './terminal-text.ts';
import type { Screen } from './style.ts';
import { cellText, indented, inLevelColour, lineText, widest, wrap, wrapExactly } from './terminal-lines.ts';

export const GAP = '  ';

const NO_BORDERS = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
  ].map((part) => [part, '']),
);

const leastWidth = (cells: readonly string[]): number => widest(cells.flatMap((cell) => cell.split(/\s/)));

/** What a column wants at least before a wide table is cut into pages: short cells little, running text enough to read. */
function comfort(cells: readonly string[], isHead: boolean): number {
  const natural = widest(cells);
  const ofText = natural > 40 ? 24 : 12;
  return Math.max(leastWidth(cells), Math.min(natural, isHead ? 20 : ofText));
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** Where not every longest word fits, the longest of them share what the others leave. */
function sharedWidths(least: readonly number[], room: number): readonly number[] {
  const byWidth = least.map((width, index) => ({ width, index })).sort((a, b) => a.width - b.width);
  const widths = [...least];
  let left = room;
  for (const [turn, { width, index }] of byWidth.entries()) {
    const share = Math.max(1, Math.min(width, Math.floor(left / (least.length - turn))));
    widths[index] = share;
    left -= share;
  }
  return widths;
}

/** Each column as wide as it needs; when that is too much, no narrower than its longest word while there is room for that. */
function columnWidths(columns: readonly (readonly string[])[], available: number): readonly number[] {
  const room = available - GAP.length * (columns.length - 1);
  const natural = columns.map(widest);
  const least = columns.map(leastWidth);
  if (sum(natural) <= room) return natural;
  const spare = room - sum(least);
  const wanted = sum(natural) - sum(least);
  if (spare < 0) return sharedWidths(least, room);
  return natural.map((width, index) => {
    const own = least[index] ?? 0;
    return own + Math.floor(((width - own) * spare) / wanted);
  });
}

/**
 * The columns of each page. A table whose rows have names is cut between columns, never in words, and each page repeats the
 * names; other tables are one page.
 */
function pagesOf(
  { rowHeads }: Table,
  columns: readonly (readonly string[])[],
  room: number,
): readonly (readonly number[])[] {
  const all = columns.map((_, index) => index);
  const wanted = columns.map((cells, index) => comfort(cells, index < (rowHeads ?? 0)));
  const widthOf = (page: readonly number[]): number =>
    page.reduce((sum, index) => sum + (wanted[index] ?? 0), GAP.length * (page.length - 1));
  if (rowHeads === undefined || widthOf(all) <= room) return [all];
  const heads = all.slice(0, rowHeads);
  const pages: number[][] = [];
  for (const index of all.slice(rowHeads)) {
    const page = pages.at(-1);
    if (page !== undefined && widthOf([...page, index]) <= room) page.push(index);
    else pages.push([...heads, index]);
  }
  return pages;
}

/**
 * A row as the lines that it takes. The table gets each line as a row of its own: it shortens the whole text of a cell anew for
 * every line of it, character by character, which takes seconds for long texts.
 */
function linesOf(row: readonly string[], widths: readonly number[]): string[][] {
  const cells = row.map((text, index) => wrapExactly(text, widths[index] ?? 10));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ''));
}

/** Rows of one line each, in columns of these widths. */
export function drawGrid(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  aligns: readonly ('left' | 'right' | 'center')[] = widths.map(() => 'left'),
): readonly string[] {
  const drawn = new CliTable({
    colWidths: [...widths],
    colAligns: [...aligns],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    chars: { ...NO_BORDERS, middle: GAP },
  });
  drawn.push(...rows.map((row) => [...row]));
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

function drawPage(
  table: Table,
  columns: readonly (readonly string[])[],
  page: readonly number[],
  screen: Screen,
): readonly string[] {
  const shown = page.map((index) => columns[index] ?? []);
  const widths = columnWidths(shown, screen.width);
  const rule = screen.unicode ? '─' : '-';
  const [heads = [], ...rows] = (shown[0] ?? []).map((_, row) => shown.map((cells) => cells[row] ?? ''));
  return drawGrid(
    [
      ...linesOf(heads, widths),
      widths.map((width) => rule.repeat(width)),
      ...rows.flatMap((row) => linesOf(row, widths)),
    ],
    widths,
    page.map((index) => table.columns[index]?.align ?? 'left'),
  );
}

/** A table without boxes: a line under the heads, two spaces between columns, nothing else. */
export function drawTable(table: Table, screen: Screen): readonly string[] {
  const { style } = screen;
  const heads = table.columns.map(({ head, mark }) => {
    const text = terminalText(head);
    return inLevelColour(text, mark, style) ?? style.strong(text);
  });
  const rows = table.rows.map((row) => row.map((cell) => cellText(cell, style)));
  const columns = heads.map((head, index) => [head, ...rows.map((row) => row[index] ?? '')]);
  const pages = pagesOf(table, columns, screen.width);
  const drawn = pages.flatMap((page, index) => [
    ...(index === 0 ? [] : ['']),
    ...(pages.length === 1 ? [] : [`${String(index + 1)}/${String(pages.length)}`]),
    ...drawPage(table, columns, page, screen),
  ]);
  return table.caption === undefined ? drawn : [...wrap(terminalText(table.caption), screen.width), '', ...drawn];
}

/** A table as one short list per row, for screen readers and very narrow screens. */
export function readTable(table: Table, screen: Screen): readonly string[] {
  const heads = table.rowHeads ?? 1;
  return table.rows.flatMap((row) => {
    const name = row
      .slice(0, heads)
      .map(({ line }) => lineText(line, screen.style))
      .join(', ');
    const rest = row.slice(heads).flatMap((cell, index) => {
      const { title } = cell;
      const column = table.columns[index + heads];
      const head = terminalText(column?.title ?? column?.head ?? '');
      const text = title === undefined ? cellText(cell, screen.style) : terminalText(title);
      return text === '' ? [] : [`  ${head}: ${text}`];
    });
    return [
      ...wrap(name, screen.width),
      ...rest.flatMap((text) => indented(wrap(text.trim(), screen.width - 4), '  ', '    ')),
    ];
  });
}
