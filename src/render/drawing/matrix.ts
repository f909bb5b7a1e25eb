import type { MatrixPicture, Shape } from '../../view/picture.ts';
import { BASELINE, type Drawing, linesAt, type DrawnMark, shapeAt } from './drawing.ts';
import { legendAt, legendHeight, legendWidth } from './legend.ts';
import { LINE, widthOf, wrapWords } from './words.ts';

const LABEL = 250;
const CELL = 48;
const ROW = 40;
const GROUP = 28;
const HEAD_CHARACTERS = 26;
const LABEL_CHARACTERS = 34;

type MatrixRow = MatrixPicture['rows'][number];

function headAt(x: number, bottom: number, lines: readonly string[]): readonly DrawnMark[] {
  const first = x - ((lines.length - 1) * LINE) / 2 + BASELINE;
  return lines.map((text, index) => ({ kind: 'text', x: first + index * LINE, y: bottom, text, upright: true }));
}

const cellAt = (x: number, y: number, shape: Shape | undefined): DrawnMark =>
  shape === undefined
    ? { kind: 'text', x: x + CELL / 2, y: y + ROW / 2 + BASELINE, text: '-', centred: true, silent: true }
    : shapeAt({ x: x + 3, y: y + 3, width: CELL - 6, height: ROW - 6 }, 'square', shape);

const rowAt = (y: number, { label, cells }: MatrixRow, width: number): readonly DrawnMark[] => [
  { kind: 'line', look: 'line', x1: 0, y1: y, x2: width, y2: y },
  ...linesAt(0, y + ROW / 2, wrapWords(label, LABEL_CHARACTERS, 2)),
  ...cells.map((shape, index) => cellAt(LABEL + index * CELL, y, shape)),
];

/** Rows with the names of their groups between them, and where the last one ends. */
function rowsFrom(
  top: number,
  rows: readonly MatrixRow[],
  width: number,
): { readonly marks: readonly DrawnMark[]; readonly end: number } {
  const marks: DrawnMark[] = [];
  let y = top;
  let group: string | undefined;
  for (const row of rows) {
    if (row.group !== undefined && row.group !== group) {
      marks.push(...linesAt(0, y + GROUP / 2 + 2, [row.group], 'name'));
      y += GROUP;
    }
    group = row.group;
    marks.push(...rowAt(y, row, width));
    y += ROW;
  }
  return { marks, end: y };
}

/** Factors down, interventions across; heads stand upright so that many of them fit on a page. */
export function drawMatrix({ columns, rows, legend }: MatrixPicture): Drawing {
  const heads = columns.map((column) => wrapWords(column, HEAD_CHARACTERS, 3));
  const top = Math.max(20, ...heads.map(widthOf)) + 12;
  const width = LABEL + columns.length * CELL;
  const drawn = rowsFrom(top, rows, width);
  const start = drawn.end + 16;
  return {
    width: Math.max(width, legendWidth(legend)),
    height: start + legendHeight(legend),
    marks: [
      ...heads.flatMap((lines, index) => headAt(LABEL + index * CELL + CELL / 2, top - 6, lines)),
      ...drawn.marks,
      ...legendAt(0, start, legend),
    ],
  };
}
