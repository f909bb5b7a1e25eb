import type { UnitsPicture } from '../../view/picture.ts';
import { type Drawing, linesAt, type DrawnMark, shapeAt } from './drawing.ts';
import { legendAt, legendHeight, legendWidth } from './legend.ts';
import { widthOf, wrapWords } from './words.ts';

const LABEL = 220;
const UNIT = 28;
const ROW = 34;
const GAP = 10;
const LABEL_CHARACTERS = 28;

type UnitsRow = UnitsPicture['rows'][number];

const rowAt = (y: number, { label, units }: UnitsRow, width: number): readonly DrawnMark[] => [
  { kind: 'line', look: 'line', x1: 0, y1: y, x2: width, y2: y },
  ...linesAt(0, y + ROW / 2, wrapWords(label, LABEL_CHARACTERS, 2)),
  ...units.flatMap(({ shape, name }, index): readonly DrawnMark[] => [
    shapeAt({ x: LABEL, y: y + index * ROW + (ROW - UNIT) / 2, width: UNIT, height: UNIT }, 'square', shape),
    ...linesAt(LABEL + UNIT + GAP, y + index * ROW + ROW / 2, [name]),
  ]),
];

/** One square for each factor with its name beside it, so that nobody reads a share into a few squares. */
export function drawUnits({ rows, legend }: UnitsPicture): Drawing {
  const names = rows.flatMap(({ units }) => units.map(({ name }) => name));
  const width = Math.max(LABEL + UNIT + GAP + widthOf(names), legendWidth(legend));
  const marks: DrawnMark[] = [];
  let y = 0;
  for (const row of rows) {
    marks.push(...rowAt(y, row, width));
    y += Math.max(1, row.units.length) * ROW;
  }
  const start = y + 12;
  return { width, height: start + legendHeight(legend), marks: [...marks, ...legendAt(0, start, legend)] };
}
