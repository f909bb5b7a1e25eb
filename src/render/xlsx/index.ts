import type { Value } from '../../view/sheet.ts';
import type { Workbook, WorkbookSheet } from '../../view/workbook.ts';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { colourOfMark, sixDigits } from '../level-colours.ts';
import { repacked } from '../repack.ts';
import { xmlText } from '../xml-text.ts';
import { headHeight, heightOf, widthsOf } from './layout.ts';
import { headRow, printTitles, withFilterAndPage } from './print.ts';

/** The types of the library's last overload: several sheets. */
type FileOptions = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type FileSheet = Parameters<typeof writeExcelFile>[0][number];

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Of every cell: one that is bold or coloured has none of its own. As wide in Excel as in LibreOffice. */
const FONT = { fontFamily: 'Arial', fontSize: 10 } as const;

/** A text that fills its column would run on into the next, had that nothing before it. Counted in as the margin of a column. */
const INDENTED = { align: 'left', indent: 1 } as const;

/** A spreadsheet reads `_x0041_` as a character code; the underscore before it is written as a code itself. */
const cellText = (text: string): string => xmlText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

function colours(mark: string | undefined): { readonly backgroundColor?: string; readonly textColor?: string } {
  const colour = colourOfMark(mark);
  return colour === undefined ? {} : { backgroundColor: sixDigits(colour.fill), textColor: sixDigits(colour.ink) };
}

/** Numbers stay numbers and days become days; a text is always a text, so that none is run as a formula. */
function toCell(value: Value, height: number, mark?: string): Cell {
  const look = { alignVertical: 'top', height, ...colours(mark) } as const;
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, ...look };
  if (typeof value === 'boolean') return { value, type: Boolean, ...look };
  // A day stands under texts such as "not found", so it begins where they do.
  if (DAY.test(value))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...INDENTED, ...look };
  return { value: cellText(value), type: String, wrap: true, ...INDENTED, ...look };
}

/** What the library leaves to its users. */
const extras = (workbook: Workbook): NonNullable<FileOptions['features']>[number] => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (xml) =>
          xml.replace('<definedNames/>', `<definedNames>${workbook.map(printTitles).join('')}</definedNames>`),
      },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) =>
          withFilterAndPage(xml, workbook[sheetIndex] ?? { name: '', heads: [], rows: [] }),
      },
    },
  },
});

/** A line above or below the table: it runs on over the empty cells beside it. */
const lineOf = (text: string, look: { readonly fontWeight?: 'bold' } = {}): Cell[] => [
  { value: cellText(text), type: String, ...INDENTED, ...look },
];

const headOf = (text: string, height: number): Cell => ({
  value: cellText(text),
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#e8edf2',
  wrap: true,
  alignVertical: 'top',
  ...INDENTED,
  height,
});

function toSheet(sheet: WorkbookSheet): FileSheet {
  const { heads, rows, marks, above = [], below = [] } = sheet;
  const widths = widthsOf(sheet);
  const cellsOf = (row: readonly Value[], at: number): Cell[] => {
    const height = heightOf(widths, row);
    return row.map((value, index) => toCell(value, height, marks?.[at]?.[index]));
  };
  const height = headHeight(widths, heads);
  return {
    sheet: sheet.name,
    data: [
      ...above.map((text, index) => lineOf(text, index === 0 ? { fontWeight: 'bold' } : {})),
      heads.map((text) => headOf(text, height)),
      ...rows.map(cellsOf),
      ...(below.length === 0 ? [] : [[null], ...below.map((text) => lineOf(text))]),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: headRow(sheet),
    stickyColumnsCount: 1,
  };
}

/** A workbook for a spreadsheet: typed cells, frozen heads, filters. `day` stands in the file as its date. */
export function renderXlsx(workbook: Workbook, day: string): Promise<Uint8Array> {
  const file = writeExcelFile(workbook.map(toSheet), { ...FONT, features: [extras(workbook)] });
  return repacked(() => file.toBuffer(), day);
}
