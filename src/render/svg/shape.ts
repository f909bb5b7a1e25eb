import type { LegendEntry, Shape } from '../../view/picture.ts';
import { element, escapeMarkup } from '../markup.ts';
import { CHARACTER } from './words.ts';

interface ShapePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type ShapeOutline = 'square' | 'circle' | 'diamond';

const classesOf = ({ sure, rank }: Omit<Shape, 'title'>): string =>
  ['shape', sure, ...(rank === undefined ? [] : [`r${String(rank)}`])].join(' ');

function box({ x, y, width, height }: ShapePlace, outline: ShapeOutline): string {
  const [middle, centre] = [x + width / 2, y + height / 2];
  switch (outline) {
    case 'square':
      return element('rect', { class: 'box', x, y, width, height, rx: 3 });
    case 'circle':
      return element('circle', { class: 'box', cx: middle, cy: centre, r: height / 2 });
    case 'diamond': {
      const points = [
        `${String(middle)},${String(y - 2)}`,
        `${String(x + width + 2)},${String(centre)}`,
        `${String(middle)},${String(y + height + 2)}`,
        `${String(x - 2)},${String(centre)}`,
      ];
      return element('polygon', { class: 'box', points: points.join(' ') });
    }
  }
}

function drawn(place: ShapePlace, shape: Omit<Shape, 'title'>, outline: ShapeOutline): readonly string[] {
  const { x, y, width, height } = place;
  return [
    box(place, outline),
    element('text', { x: x + width / 2, y: y + height / 2 + 4.5, 'aria-hidden': 'true' }, escapeMarkup(shape.text)),
  ];
}

/** A shape that a mouse, a keyboard and a screen reader can ask for its whole sentence. */
export function shapeAt(place: ShapePlace, shape: Shape, outline: ShapeOutline = 'square'): string {
  return element(
    'g',
    { class: classesOf(shape), role: 'img', tabindex: 0 },
    element('title', {}, escapeMarkup(shape.title)),
    ...drawn(place, shape, outline),
  );
}

const SAMPLE = 20;
const STEP = 26;

export const legendHeight = (legend: readonly LegendEntry[]): number => legend.length * STEP + 8;

export const legendWidth = (legend: readonly LegendEntry[]): number =>
  SAMPLE + 20 + CHARACTER * Math.max(0, ...legend.map(({ text }) => text.length));

/** The meaning of each look, one under the other. */
export function legendAt(
  left: number,
  top: number,
  legend: readonly LegendEntry[],
  outlines: readonly ShapeOutline[] = [],
): string {
  return legend
    .map(({ shape, text }, index) => {
      const y = top + index * STEP;
      const place = { x: left + 3, y, width: SAMPLE, height: SAMPLE };
      return (
        element(
          'g',
          { class: classesOf(shape), 'aria-hidden': 'true' },
          ...drawn(place, shape, outlines[index] ?? 'square'),
        ) + element('text', { x: left + SAMPLE + 14, y: y + SAMPLE / 2 + 4.5 }, escapeMarkup(text))
      );
    })
    .join('');
}
