import { HeadingLevel, Paragraph, type Table } from 'docx';
import { type Block, type FigureBlock, type Item, toned } from '../../view/document.ts';
import { xmlText } from '../xml-text.ts';
import { OWN_STYLES, runs } from './inline.ts';
import { BULLETS, NUMBERS } from './styles.ts';
import { wordPicture } from './picture.ts';
import type { NextId } from './shape-xml.ts';
import { wordTable } from './table.ts';

type DocxBlock = Paragraph | Table;

const LEVELS = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;

/** Labels stand in a column of their own, by a hanging indent: a table would be read out as one. */
const LABEL_WIDTH = 2400;

/** What a paragraph needs to know of where it stands. */
interface BlockPlace {
  readonly onNewPage: boolean;
  /** Number of the list, so that each ordered list starts at one. */
  readonly list: number;
  readonly depth: number;
  readonly nextId: NextId;
}

function items(listed: readonly Item[], ordered: boolean, place: BlockPlace): readonly DocxBlock[] {
  const numbering = {
    reference: ordered ? NUMBERS : BULLETS,
    level: place.depth,
    ...(ordered ? { instance: place.list } : {}),
  };
  return listed.flatMap(({ line, under = [] }) => [
    new Paragraph({ style: 'ListParagraph', numbering, children: runs(line) }),
    ...under.flatMap((block) => parts(block, { ...place, onNewPage: false, depth: place.depth + 1 })),
  ]);
}

function fields({ fields: rows }: Extract<Block, { kind: 'fields' }>): readonly DocxBlock[] {
  return rows.flatMap(({ label, values }) =>
    values.map(
      (value, index) =>
        new Paragraph({
          indent: { left: LABEL_WIDTH, hanging: LABEL_WIDTH },
          tabStops: [{ type: 'left', position: LABEL_WIDTH }],
          spacing: { after: 40 },
          children: [...runs([index === 0 ? label : ''], { bold: true }), ...runs(['\t']), ...runs(value)],
        }),
    ),
  );
}

/** The picture, and under its caption the table that says the same. */
function figure({ caption: title, picture, twin, legend }: FigureBlock, place: BlockPlace): readonly DocxBlock[] {
  return [
    ...wordPicture(picture, place.nextId),
    ...caption(title),
    wordTable(twin),
    afterTable(),
    ...(legend === undefined ? [] : parts(toned('muted', legend), place)),
  ];
}

/** One block as paragraphs and tables of a word processor. */
export function parts(block: Block, place: BlockPlace): readonly DocxBlock[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: LEVELS[block.level],
          ...(place.onNewPage ? { pageBreakBefore: true } : {}),
          text: xmlText(block.text),
        }),
      ];
    case 'paragraph': {
      const indent = place.depth === 0 ? {} : { indent: { left: 360 * place.depth } };
      return [new Paragraph({ ...indent, children: runs(block.line, OWN_STYLES[block.tone ?? '']) })];
    }
    case 'list':
      return items(block.items, block.ordered === true, place);
    case 'fields':
      return fields(block);
    case 'table':
      return [...caption(block.caption), wordTable(block), afterTable()];
    case 'command':
      return [new Paragraph({ style: 'Command', text: xmlText(block.text) })];
    case 'listing':
      return block.text
        .trimEnd()
        .split('\n')
        .map((line) => new Paragraph({ style: 'Command', text: xmlText(line) }));
    case 'figure':
      return figure(block, place);
    case 'page-break':
      return [];
  }
}

/** Word wants a paragraph between a table and whatever follows; it need not be a whole line. */
const afterTable = (): Paragraph =>
  new Paragraph({ spacing: { after: 0, line: 120, lineRule: 'exact' }, children: [] });

const caption = (text: string | undefined): readonly DocxBlock[] =>
  text === undefined ? [] : [new Paragraph({ style: 'Caption', keepNext: true, text: xmlText(text) })];
