import { ImportedXmlComponent, Paragraph } from 'docx';
import type { Picture } from '../../view/picture.ts';
import { draw, partsOf } from '../drawing/draw.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { element } from '../markup.ts';
import { emu, type NextId, type Pen, shapeXml } from './shape-xml.ts';
import { wordShapes } from './word-shapes.ts';

/** Room between the margins of an A4 page, in pixels. */
const PAGE_WIDTH = 642;

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';

function group(pen: Pen, { width, height, marks }: Drawing): string {
  const size = { cx: emu(pen, width), cy: emu(pen, height) };
  const start = { x: 0, y: 0 };
  const places = [element('a:off', start), element('a:ext', size), element('a:chOff', start), element('a:chExt', size)];
  return element(
    'wpg:wgp',
    {},
    element('wpg:cNvGrpSpPr', {}),
    element('wpg:grpSpPr', {}, element('a:xfrm', {}, ...places)),
    ...marks.flatMap(wordShapes).map((shape) => shapeXml(pen, shape)),
  );
}

// As XML: what the library has for shapes is twice as large as all the rest of it.
function drawingXml(picture: Picture, nextId: NextId): string {
  const drawing = draw(picture);
  const pen = { scale: Math.min(1, PAGE_WIDTH / drawing.width), nextId };
  const id = nextId();
  const inline = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', { cx: emu(pen, drawing.width), cy: emu(pen, drawing.height) }),
    element('wp:docPr', { id, name: `Picture ${String(id)}`, descr: picture.title }),
    element('a:graphic', { 'xmlns:a': MAIN }, element('a:graphicData', { uri: GROUP }, group(pen, drawing))),
  );
  const choice = element('mc:Choice', { Requires: 'wpg' }, element('w:drawing', {}, inline));
  return element('w:r', {}, element('mc:AlternateContent', {}, choice));
}

class PictureParagraph extends Paragraph {
  public constructor(xml: string) {
    super({ style: 'Picture', keepNext: true });
    this.root.push(ImportedXmlComponent.fromXmlString(xml));
  }
}

/**
 * A picture of shapes and letters, sharp on paper, in Word since 2010: as wide as the page at most, with its title for
 * those who cannot see it, and a long one in parts.
 */
export const wordPicture = (picture: Picture, nextId: NextId): readonly Paragraph[] =>
  partsOf(picture).map((part) => new PictureParagraph(drawingXml(part, nextId)));
