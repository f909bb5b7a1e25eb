import type { Shape } from '../../view/picture.ts';
import { LINE } from './words.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type ShapeOutline = 'square' | 'circle' | 'diamond';

export interface LineMark {
  readonly kind: 'line';
  readonly look: 'line' | 'today' | 'term';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A single line of text; `y` is where its letters stand. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look?: 'name';
  readonly centred?: true;
  /** Reads upwards from its place. */
  readonly upright?: true;
  /** For the eye only. */
  readonly silent?: true;
}

export interface ShapeMark {
  readonly kind: 'shape';
  readonly place: Rectangle;
  readonly outline: ShapeOutline;
  /** Without a title it is a sample for the eye only. */
  readonly shape: Omit<Shape, 'title'> & { readonly title?: string };
}

export type DrawnMark = LineMark | TextMark | ShapeMark;

/** Where everything in a picture stands, in pixels, whatever draws it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly DrawnMark[];
}

/** From the middle of a line of text to where its letters stand. */
export const BASELINE = 4.5;

/** Lines of text under each other, the middle of them at `y`. */
export function linesAt(x: number, y: number, lines: readonly string[], look?: 'name'): readonly TextMark[] {
  const top = y - ((lines.length - 1) * LINE) / 2 + BASELINE;
  return lines.map((text, index) => ({
    kind: 'text',
    x,
    y: top + index * LINE,
    text,
    ...(look === undefined ? {} : { look }),
  }));
}

/** How much further a diamond reaches on each side, so that a letter fits. */
const POINT = 2;

/** A shape of about the size of its place. */
export function shapeAt(place: Rectangle, outline: ShapeOutline, shape: ShapeMark['shape']): ShapeMark {
  const { x, y, width, height } = place;
  const reach = outline === 'diamond' ? POINT : 0;
  return {
    kind: 'shape',
    place: { x: x - reach, y: y - reach, width: width + 2 * reach, height: height + 2 * reach },
    outline,
    shape,
  };
}
