import stringWidth from 'fast-string-width';
import { type Cell, plainText, type Table } from '../../view/document.ts';
import { withSections } from '../../view/with-sections.ts';
import type { Screen } from '../style.ts';
import { wrap, widest } from '../terminal-lines.ts';
import { drawGrid, GAP } from '../terminal-table.ts';
import { cut, pageText } from './page-text.ts';

/** A column of marks is no narrower than this, so that marks stand apart. */
const LEAST = 3;
/** Columns with a level, a year, a name: what comes after them is one a factor. */
const LEADING = 3;

const rankOf = ({ mark }: Cell): number | undefined => {
  const [, rank] = /^level-(\d)$/.exec(mark ?? '') ?? [];
  return rank === undefined ? undefined : Number(rank);
};

/** The columns of the factors are as wide as the widest of them, so that the eye can go down. */
function widthsOf(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const natural = (rows[0] ?? []).map((_, index) => widest(rows.map((row) => row[index] ?? '')));
  const shared = Math.max(LEAST, ...natural.slice(LEADING));
  const rest = natural.slice(1).map((own, index) => (index + 1 < LEADING ? own : shared));
  const taken = rest.reduce((sum, own) => sum + GAP.length + own, 0);
  return [Math.min(natural[0] ?? 0, width - taken), ...rest];
}

/** A name in as many lines as it needs, or in one; the mark of its note stays with it. */
function nameLines([name = '', mark = '']: readonly string[], room: number, screen: Screen, cuts: boolean) {
  if (stringWidth(name + mark) <= room) return [name + mark];
  return cuts ? [cut(name, room - stringWidth(mark), screen) + mark] : wrap(name + mark, room);
}

/**
 * The table of the page: a rule under the heads, two spaces between columns, the name as wide as the rest leaves. Each line is a
 * row of the grid, with titles of sections between them.
 */
export function drawSelectionTable(table: Table, screen: Screen, cutsNames: boolean): readonly string[] {
  const heads = table.columns.map(({ head }) => pageText(head, screen));
  const texts = table.rows.map((row) => row.map(({ line }) => pageText(plainText(line), screen)));
  const widths = widthsOf([heads, ...texts], screen.width);
  const [room = 0] = widths;
  const gridRows = (cells: readonly Cell[]): readonly (readonly string[])[] => {
    const [name, ...rest] = cells;
    const parts = (name?.line ?? []).map((piece) => pageText(plainText([piece]), screen));
    const shown = rest.map((cell) => {
      const rank = rankOf(cell);
      const text = pageText(plainText(cell.line), screen);
      return rank === undefined ? text : screen.style.level(rank, text);
    });
    return nameLines(parts, room, screen, cutsNames).map((line, index) => [
      line,
      ...(index === 0 ? shown : shown.map(() => '')),
    ]);
  };
  const rule = widths.map((width) => (screen.unicode ? '─' : '-').repeat(width));
  const lines = withSections(table.rows, table.sections ?? []).flatMap((row) =>
    row.kind === 'section' ? [row.title] : gridRows(row.cells),
  );
  const grid = lines.filter((line) => typeof line !== 'string');
  const [head = '', under = '', ...drawn] = drawGrid([heads.map(screen.style.strong), rule, ...grid], widths);
  const rest = drawn.values();
  return [
    head,
    under,
    ...lines.flatMap((line) =>
      typeof line === 'string'
        ? wrap(pageText(line, screen), screen.width).map(screen.style.strong)
        : [rest.next().value ?? ''],
    ),
  ];
}
