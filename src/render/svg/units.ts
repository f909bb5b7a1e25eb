import type { UnitsPicture } from '../../view/picture.ts';
import { type Drawing, linesAt } from './frame.ts';
import { legendAt, legendHeight, legendWidth, shapeAt } from './shape.ts';
import { wrapWords } from './words.ts';

const LABEL = 250;
const UNIT = 32;
const ROW = 42;
const LABEL_CHARACTERS = 34;

/** One square for each factor, so that nobody reads a share into a few of them. */
export function drawUnits({ rows, legend }: UnitsPicture): Drawing {
  const widest = Math.max(...rows.map(({ units }) => units.length), 0);
  const body = rows.flatMap(({ label, units }, row) => [
    linesAt(0, row * ROW + ROW / 2, wrapWords(label, LABEL_CHARACTERS, 2)),
    ...units.map((shape, index) =>
      shapeAt({ x: LABEL + index * (UNIT + 6), y: row * ROW + 5, width: UNIT, height: UNIT }, shape),
    ),
  ]);
  const start = rows.length * ROW + 12;
  return {
    width: Math.max(LABEL + widest * (UNIT + 6), legendWidth(legend)),
    height: start + legendHeight(legend),
    body: [...body, legendAt(0, start, legend)],
  };
}
