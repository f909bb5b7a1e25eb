import type { Picture } from '../../view/picture.ts';
import { draw } from '../drawing/draw.ts';
import { element } from '../markup.ts';
import { svgMark } from './mark.ts';

/** The picture as one element. Its shapes can be reached one by one, so it is a group and not one image. */
export function framed(picture: Picture, extra = ''): string {
  const { width, height, marks } = draw(picture);
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'picture',
      viewBox: `0 0 ${String(w)} ${String(h)}`,
      width: w,
      height: h,
      role: 'group',
      'aria-label': picture.title,
    },
    extra,
    ...marks.map(svgMark),
  );
}
