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

const leastWidth = (cells: readonly string[]): number => widest(cells.flatMap((cell) => cell.split(/[ \n]/)));

/** What a column wants at least before a wide table is cut into pages: short cells little, running text enough to read. */
function comfort(cells: readonly string[], isHead: boolean): number {
  const natural = widest(cells);
  const ofText = natural > 40 ? 24 : 12;
  return Math.max(leastWidth(cells), Math.min(natural, isHead ? 20 : ofText));
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** Each column as wide as it needs; when that is too much, no narrower than its longest word. undefined: words would be broken. */
function columnWidths(columns: readonly (readonly string[])[], room: number): readonly number[] | undefined {
  const natural = columns.map(widest);
  const least = columns.map(leastWidth);
  if (sum(natural) <= room) return natural;
  const spare = room - sum(least);
  const wanted = sum(natural) - sum(least);
  if (spare < 0) return undefined;
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
  gap = GAP,
): readonly string[] {
  const drawn = new CliTable({
    colWidths: [...widths],
    colAligns: [...aligns],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    chars: { ...NO_BORDERS, middle: gap },
  });
  drawn.push(...rows.map((row) => [...row]));
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** What stands between columns: less where words would be broken otherwise. */
const GAPS = [GAP, ' '];

/** undefined: not even then do the words fit. */
function drawPage(
  table: Table,
  columns: readonly (readonly string[])[],
  page: readonly number[],
  { unicode, width, tableWidth = width }: Screen,
): readonly string[] | undefined {
  const shown = page.map((index) => columns[index] ?? []);
  const rule = unicode ? '─' : '-';
  const [heads = [], ...rows] = (shown[0] ?? []).map((_, row) => shown.map((cells) => cells[row] ?? ''));
  for (const gap of GAPS) {
    const widths = columnWidths(shown, tableWidth - gap.length * (page.length - 1));
    if (widths === undefined) continue;
    return drawGrid(
      [
        ...linesOf(heads, widths),
        widths.map((own) => rule.repeat(own)),
        ...rows.flatMap((row) => linesOf(row, widths)),
      ],
      widths,
      page.map((index) => table.columns[index]?.align ?? 'left'),
      gap,
    );
  }
  return undefined;
}

/** A table without boxes: a line under the heads, two spaces between columns, nothing else. In blocks where that would break words. */
export function drawTable(table: Table, screen: Screen): readonly string[] {
  const { style, width, tableWidth = width } = screen;
  const heads = table.columns.map(({ head, mark }) => {
    const text = terminalText(head);
    return inLevelColour(text, mark, style) ?? style.strong(text);
  });
  const rows = table.rows.map((row) => row.map((cell) => cellText(cell, style)));
  const columns = heads.map((head, index) => [head, ...rows.map((row) => row[index] ?? '')]);
  const pages = pagesOf(table, columns, tableWidth);
  const drawn = pages.map((page) => drawPage(table, columns, page, screen));
  const parts = drawn.flatMap((lines, index) => (lines === undefined ? [] : [pageLines(lines, index, drawn.length)]));
  if (parts.length < pages.length) return readTable(table, screen);
  return [...captionLines(table, screen), ...parts.flat()];
}

/** Where there are several pages, each with its number. */
const pageLines = (lines: readonly string[], index: number, count: number): readonly string[] => [
  ...(index === 0 ? [] : ['']),
  ...(count === 1 ? [] : [`${String(index + 1)}/${String(count)}`]),
  ...lines,
];

const captionLines = ({ caption }: Table, { width }: Screen): readonly string[] =>
  caption === undefined ? [] : [...wrap(terminalText(caption), width), ''];

/** A table as one short list per row, for screen readers and very narrow screens. */
export function readTable(table: Table, screen: Screen): readonly string[] {
  const heads = table.rowHeads ?? 1;
  const read = table.rows.flatMap((row) => {
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
  return [...captionLines(table, screen), ...read];
}
