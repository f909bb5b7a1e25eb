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

/** A picture for inside a page that brings the style along. */
export const renderPicture = (picture: Picture): string => framed(picture, draw(picture));

/** A picture as a file of its own: style inside, on a light ground, without anything from elsewhere. */
export function renderSvg(picture: Picture): string {
  const drawing = draw(picture);
  const ground = element('rect', { width: '100%', height: '100%', fill: '#fff' });
  const style = element('style', {}, `${PICTURE_STYLE}.picture{color:#1b1b1b}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${framed(picture, drawing, style + ground)}\n`;
}
