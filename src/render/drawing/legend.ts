import type { LegendEntry } from '../../view/picture.ts';
import { BASELINE, type DrawnMark, type ShapeOutline, shapeAt } from './drawing.ts';
import { CHARACTER } from './words.ts';

const SAMPLE = 20;
const STEP = 23;

export const legendHeight = (legend: readonly LegendEntry[]): number => legend.length * STEP + 8;

export const legendWidth = (legend: readonly LegendEntry[]): number =>
  SAMPLE + 20 + CHARACTER * Math.max(0, ...legend.map(({ text }) => text.length));

/** The meaning of each look, one under the other. */
export function legendAt(
  left: number,
  top: number,
  legend: readonly LegendEntry[],
  outlines: readonly ShapeOutline[] = [],
): readonly DrawnMark[] {
  return legend.flatMap(({ shape, text }, index): readonly DrawnMark[] => {
    const y = top + index * STEP;
    const place = { x: left + 3, y, width: SAMPLE, height: SAMPLE };
    return [
      shapeAt(place, outlines[index] ?? 'square', shape),
      { kind: 'text', x: left + SAMPLE + 14, y: y + SAMPLE / 2 + BASELINE, text },
    ];
  });
}
