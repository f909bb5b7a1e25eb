import type { Picture } from '../../view/picture.ts';
import type { Drawing } from './drawing.ts';
import { drawMatrix } from './matrix.ts';
import { drawTimeline } from './timeline.ts';
import { drawUnits } from './units.ts';

/** A picture with everything in its place. */
export function draw(picture: Picture): Drawing {
  switch (picture.kind) {
    case 'matrix':
      return drawMatrix(picture);
    case 'timeline':
      return drawTimeline(picture);
    case 'units':
      return drawUnits(picture);
  }
}

/** Rows of a matrix that fit on a sheet of paper, under their heads. */
const PAGE_ROWS = 16;

/** A long matrix in parts, each with its heads, so that no sheet of paper cuts through a row. */
export function partsOf(picture: Picture): readonly Picture[] {
  if (picture.kind !== 'matrix' || picture.rows.length <= PAGE_ROWS) return [picture];
  const count = Math.ceil(picture.rows.length / PAGE_ROWS);
  return Array.from({ length: count }, (_, index) => ({
    ...picture,
    title: `${picture.title} (${String(index + 1)}/${String(count)})`,
    rows: picture.rows.slice(index * PAGE_ROWS, (index + 1) * PAGE_ROWS),
    legend: index === count - 1 ? picture.legend : [],
  }));
}
