import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table as WordTable,
  TableCell,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell, Table } from '../../view/document.ts';
import { withSections } from '../../view/with-sections.ts';
import { isMatrix } from '../is-matrix.ts';
import { colourOfMark, wordHex } from '../level-colours.ts';
import { xmlText } from '../xml-text.ts';
import { runs } from './inline.ts';

/** Room between the margins of an A4 page, in twentieths of a point. */
const PAGE_WIDTH = 9638;

const HEAD = 'E8EDF2';
const NARROW = 520;

/** Two lines of an upright head must fit beside each other. */
const UPRIGHT_MARGIN = 20;
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function widthsOf(table: Table): readonly number[] {
  const { columns, rowHeads = 1 } = table;
  if (isMatrix(table)) {
    const narrow = Math.min(NARROW, Math.floor((PAGE_WIDTH * 0.7) / Math.max(1, columns.length - rowHeads)));
    const rest = Math.floor((PAGE_WIDTH - narrow * (columns.length - rowHeads)) / rowHeads);
    return columns.map((_, index) => (index < rowHeads ? Math.min(rest, 3600) : narrow));
  }
  const whole = columns.reduce((sum, { grow = 1 }) => sum + grow, 0);
  return columns.map(({ grow = 1 }) => Math.floor((PAGE_WIDTH * grow) / whole));
}

function headCell(head: string, width: number, upright: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: HEAD },
    verticalAlign: VerticalAlignTable.BOTTOM,
    ...(upright
      ? {
          textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT,
          margins: { left: UPRIGHT_MARGIN, right: UPRIGHT_MARGIN },
        }
      : {}),
    children: [new Paragraph({ style: 'Cell', children: runs([xmlText(head)], { bold: true }) })],
  });
}

function bodyCell({ line, mark }: Cell, width: number, align: 'left' | 'center' | 'right'): TableCell {
  const colour = colourOfMark(mark);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(colour === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: wordHex(colour.fill) } }),
    children: [
      new Paragraph({
        style: 'Cell',
        alignment: ALIGN[align],
        children: runs(line, colour === undefined ? {} : { color: wordHex(colour.ink) }),
      }),
    ],
  });
}

const sectionCell = (title: string, columnSpan: number): TableCell =>
  new TableCell({
    columnSpan,
    children: [new Paragraph({ style: 'Cell', keepNext: true, children: runs([xmlText(title)], { bold: true }) })],
  });

/** A real table: heads repeat on every page, rows do not break over two. */
export function wordTable(table: Table): WordTable {
  const { columns, rows, rowHeads = 1, sections = [] } = table;
  const widths = widthsOf(table);
  const matrix = isMatrix(table);
  const widthAt = (index: number): number => widths[index] ?? 1000;
  const longest = Math.max(0, ...columns.slice(rowHeads).map(({ head }) => head.length));
  const height = matrix ? { height: { value: Math.min(3400, 110 * longest + 200), rule: 'atLeast' as const } } : {};
  return new WordTable({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        ...height,
        children: columns.map(({ head }, index) => headCell(head, widthAt(index), matrix && index >= rowHeads)),
      }),
      ...withSections(rows, sections).map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children:
              row.kind === 'section'
                ? [sectionCell(row.title, columns.length)]
                : row.cells.map((cell, index) => bodyCell(cell, widthAt(index), columns[index]?.align ?? 'left')),
          }),
      ),
    ],
  });
}
