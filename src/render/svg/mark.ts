import { BASELINE, type LineMark, type DrawnMark, type ShapeMark, type TextMark } from '../drawing/drawing.ts';
import { element, escapeMarkup } from '../markup.ts';

function box({ place: { x, y, width, height }, outline }: ShapeMark): string {
  const [middle, centre] = [x + width / 2, y + height / 2];
  switch (outline) {
    case 'square':
      return element('rect', { class: 'box', x, y, width, height, rx: 3 });
    case 'circle':
      return element('circle', { class: 'box', cx: middle, cy: centre, r: height / 2 });
    case 'diamond': {
      const points = [
        `${String(middle)},${String(y)}`,
        `${String(x + width)},${String(centre)}`,
        `${String(middle)},${String(y + height)}`,
        `${String(x)},${String(centre)}`,
      ];
      return element('polygon', { class: 'box', points: points.join(' ') });
    }
  }
}

/** A shape that a mouse, a keyboard and a screen reader can ask for its whole sentence. */
function shape(mark: ShapeMark): string {
  const { place, shape: drawn } = mark;
  const { sure, rank, title, text } = drawn;
  const look = ['shape', sure, ...(rank === undefined ? [] : [`r${String(rank)}`])].join(' ');
  return element(
    'g',
    title === undefined ? { class: look, 'aria-hidden': 'true' } : { class: look, role: 'img', tabindex: 0 },
    title === undefined ? '' : element('title', {}, escapeMarkup(title)),
    box(mark),
    element(
      'text',
      { x: place.x + place.width / 2, y: place.y + place.height / 2 + BASELINE, 'aria-hidden': 'true' },
      escapeMarkup(text),
    ),
  );
}

const line = ({ look, x1, y1, x2, y2 }: LineMark): string => element('line', { class: look, x1, y1, x2, y2 });

const text = ({ x, y, look, centred, upright, silent, text: words }: TextMark): string =>
  element(
    'text',
    {
      x,
      y,
      class: look,
      transform: upright === true ? `rotate(-90 ${String(x)} ${String(y)})` : undefined,
      'text-anchor': centred === true ? 'middle' : undefined,
      'aria-hidden': silent === true ? 'true' : undefined,
    },
    escapeMarkup(words),
  );

/** One mark of a drawing as SVG. */
export function svgMark(mark: DrawnMark): string {
  switch (mark.kind) {
    case 'line':
      return line(mark);
    case 'text':
      return text(mark);
    case 'shape':
      return shape(mark);
  }
}
