import type { Picture } from '../../view/picture.ts';
import { partsOf } from '../drawing/draw.ts';
import { element } from '../markup.ts';
import { framed } from './frame.ts';
import { PICTURE_STYLE } from './style.ts';

/** A picture for inside a page that brings the style along. */
export const renderPicture = (picture: Picture): string =>
  partsOf(picture)
    .map((part) => framed(part))
    .join('');

/** A picture as a file of its own: style inside, on a light ground, without anything from elsewhere. */
export function renderSvg(picture: Picture): string {
  const ground = element('rect', { width: '100%', height: '100%', fill: '#fff' });
  const style = element('style', {}, `${PICTURE_STYLE}.picture{color:#1b1b1b}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${framed(picture, style + ground)}\n`;
}
