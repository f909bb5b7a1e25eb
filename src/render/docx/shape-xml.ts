import type { Rectangle } from '../drawing/drawing.ts';
import type { Stroke } from '../drawing/look.ts';
import { wordHex } from '../level-colours.ts';
import { element, escapeMarkup } from '../markup.ts';

const EMU_PER_PIXEL = 9525;
const FONT_PIXELS = 13;
const HALF_POINTS_PER_PIXEL = 1.5;

/** Gives a number that no other drawing of the file has. */
export type NextId = () => number;

/** How far a drawing is made smaller. Letters do not shrink with a group, so each measure is made smaller by itself. */
export interface Pen {
  readonly scale: number;
  readonly nextId: NextId;
}

/** A form with a line of text in it, if any. */
export interface WordShape {
  readonly preset: 'line' | 'rect' | 'ellipse' | 'diamond';
  readonly place: Rectangle;
  readonly fill?: string;
  readonly stroke?: Stroke;
  readonly words?: Words;
}

interface Words {
  readonly text: string;
  readonly bold: boolean;
  readonly centred: boolean;
  readonly upright: boolean;
  readonly ink: string;
}

/** A length in the unit of Office. */
export const emu = ({ scale }: Pen, pixels: number): number => Math.round(pixels * scale * EMU_PER_PIXEL);

const paint = (colour: string | undefined): string =>
  colour === undefined
    ? element('a:noFill', {})
    : element('a:solidFill', {}, element('a:srgbClr', { val: wordHex(colour) }));

const outline = (pen: Pen, { colour, width, dotted }: Partial<Stroke> = {}): string =>
  element(
    'a:ln',
    width === undefined ? {} : { w: emu(pen, width) },
    paint(colour),
    dotted === true ? element('a:prstDash', { val: 'sysDash' }) : '',
  );

const form = (pen: Pen, { preset, place, fill, stroke }: WordShape): string =>
  element(
    'wps:spPr',
    {},
    element(
      'a:xfrm',
      {},
      element('a:off', { x: emu(pen, place.x), y: emu(pen, place.y) }),
      element('a:ext', { cx: emu(pen, place.width), cy: emu(pen, place.height) }),
    ),
    element('a:prstGeom', { prst: preset }, element('a:avLst', {})),
    paint(fill),
    outline(pen, stroke),
  );

function paragraph({ scale }: Pen, { text, bold, centred, ink }: Words): string {
  const size = { 'w:val': Math.ceil(FONT_PIXELS * scale * HALF_POINTS_PER_PIXEL) };
  const place = [element('w:pStyle', { 'w:val': 'Drawing' }), centred ? element('w:jc', { 'w:val': 'center' }) : ''];
  const style = [
    bold ? element('w:b', {}) : '',
    element('w:color', { 'w:val': wordHex(ink) }),
    element('w:sz', size),
    element('w:szCs', size),
  ];
  const run = [element('w:rPr', {}, ...style), element('w:t', { 'xml:space': 'preserve' }, escapeMarkup(text))];
  return element('w:p', {}, element('w:pPr', {}, ...place), element('w:r', {}, ...run));
}

/** A shape of Word, with its text in the letters of the document. */
export function shapeXml(pen: Pen, shape: WordShape): string {
  const { words } = shape;
  return element(
    'wps:wsp',
    {},
    element('wps:cNvPr', { id: pen.nextId(), name: '' }),
    element('wps:cNvSpPr', {}),
    form(pen, shape),
    words === undefined ? '' : element('wps:txbx', {}, element('w:txbxContent', {}, paragraph(pen, words))),
    element('wps:bodyPr', {
      vert: words?.upright === true ? 'vert270' : undefined,
      wrap: 'none',
      lIns: 0,
      tIns: 0,
      rIns: 0,
      bIns: 0,
      anchor: 'ctr',
    }),
  );
}
