import type { Picture } from '../../view/picture.ts';
import { element, escapeMarkup } from '../markup.ts';
import { LINE } from './words.ts';

/** What a drawing is, before it is put into its frame. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly body: readonly string[];
}

/** Lines of text under each other, the middle of them at `y`. */
export function linesAt(x: number, y: number, lines: readonly string[], name = ''): string {
  const top = y - ((lines.length - 1) * LINE) / 2 + 4.5;
  return lines
    .map((line, index) =>
      element('text', { x, y: top + index * LINE, class: name === '' ? undefined : name }, escapeMarkup(line)),
    )
    .join('');
}

/** The picture as one element. Its shapes can be reached one by one, so it is a group and not one image. */
export function framed({ title }: Picture, { width, height, body }: Drawing, extra = ''): string {
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
      'aria-label': title,
    },
    extra,
    ...body,
  );
}
