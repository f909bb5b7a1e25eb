import {
  BASELINE,
  type LineMark,
  type DrawnMark,
  type Rectangle,
  type ShapeMark,
  type TextMark,
} from '../drawing/drawing.ts';
import { INK, LINES, lookOf } from '../drawing/look.ts';
import { LINE, widthOf } from '../drawing/words.ts';
import type { WordShape } from './shape-xml.ts';

const line = ({ look, x1, y1, x2, y2 }: LineMark): WordShape => ({
  preset: 'line',
  place: { x: x1, y: y1, width: x2 - x1, height: y2 - y1 },
  stroke: LINES[look],
});

/** Letters are measured with a wide font, so that no box is too narrow for them. */
function boxOf({ x, y, text, centred, upright }: TextMark): Rectangle {
  const width = widthOf([text]) + 30;
  if (upright === true) return { x: x - BASELINE - LINE / 2, y: y - width, width: LINE, height: width };
  return { x: centred === true ? x - width / 2 : x, y: y - BASELINE - LINE / 2, width, height: LINE };
}

const text = (mark: TextMark): WordShape => ({
  preset: 'rect',
  place: boxOf(mark),
  words: {
    text: mark.text,
    bold: mark.look === 'name',
    centred: mark.centred === true,
    upright: mark.upright === true,
    ink: INK,
  },
});

const PRESETS = { square: 'rect', circle: 'ellipse', diamond: 'diamond' } as const;

/** The letter has a box of its own: within a diamond there is little room for text. */
function shape({ place, outline, shape: drawn }: ShapeMark): readonly WordShape[] {
  const { fill, edge, ink } = lookOf(drawn);
  const form = {
    preset: PRESETS[outline],
    place,
    ...(fill === undefined ? {} : { fill }),
    ...(edge === undefined ? {} : { stroke: edge }),
  };
  const words = { text: drawn.text, bold: true, centred: true, upright: false, ink };
  return [form, { preset: 'rect', place, words }];
}

/** One mark of a drawing as shapes of Word. */
export function wordShapes(mark: DrawnMark): readonly WordShape[] {
  switch (mark.kind) {
    case 'line':
      return [line(mark)];
    case 'text':
      return [text(mark)];
    case 'shape':
      return shape(mark);
  }
}
