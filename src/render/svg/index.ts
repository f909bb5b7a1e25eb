import type { Picture } from '../../view/picture.ts';
import { element } from '../markup.ts';
import { type Drawing, framed } from './frame.ts';
import { drawMatrix } from './matrix.ts';
import { PICTURE_STYLE } from './style.ts';
import { drawTimeline } from './timeline.ts';
import { drawUnits } from './units.ts';

function draw(picture: Picture): Drawing {
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
function partsOf(picture: Picture): readonly Picture[] {
  if (picture.kind !== 'matrix' || picture.rows.length <= PAGE_ROWS) return [picture];
  const count = Math.ceil(picture.rows.length / PAGE_ROWS);
  return Array.from({ length: count }, (_, index) => ({
    ...picture,
    title: `${picture.title} (${String(index + 1)}/${String(count)})`,
    rows: picture.rows.slice(index * PAGE_ROWS, (index + 1) * PAGE_ROWS),
    legend: index === count - 1 ? picture.legend : [],
  }));
}

/** A picture for inside a page that brings the style along. */
export const renderPicture = (picture: Picture): string =>
  partsOf(picture)
    .map((part) => framed(part, draw(part)))
    .join('');

/** A picture as a file of its own: style inside, on a light ground, without anything from elsewhere. */
export function renderSvg(picture: Picture): string {
  const drawing = draw(picture);
  const ground = element('rect', { width: '100%', height: '100%', fill: '#fff' });
  const style = element('style', {}, `${PICTURE_STYLE}.picture{color:#1b1b1b}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${framed(picture, drawing, style + ground)}\n`;
}
