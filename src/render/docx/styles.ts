import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

// As wide in Word as in LibreOffice, which has one of the same measures.
const FONT = 'Arial';
const INK = '1F3B57';

const level = (depth: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: depth,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360 * (depth + 1), hanging: 360 } } },
});

const DEPTHS = [0, 1, 2];

export const numbering: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: DEPTHS.map((depth) => level(depth, LevelFormat.BULLET, '•')) },
    { reference: NUMBERS, levels: DEPTHS.map((depth) => level(depth, LevelFormat.DECIMAL, `%${String(depth + 1)}.`)) },
  ],
};

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 80, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
});

const close = (id: string) => ({
  id,
  name: id,
  basedOn: 'Normal',
  paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
});

/** Sizes are in half points. `language` makes the spelling checker read the right tongue. */
export const stylesFor = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 20, language: { value: language } },
      paragraph: { spacing: { after: 100, line: 240 } },
    },
    title: heading(34, 0),
    heading1: heading(27, 220),
    heading2: heading(23, 160),
    listParagraph: { paragraph: { spacing: { after: 40 } } },
  },
  paragraphStyles: [
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 17 },
      paragraph: { spacing: { before: 20, after: 30, line: 240 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 160, after: 80 } },
    },
    close('Picture'),
    close('Drawing'),
    { id: 'Command', name: 'Command', basedOn: 'Normal', run: { font: 'Consolas', size: 18 } },
  ],
});
