import type { Value } from '../view/sheet.ts';
import type { Workbook, WorkbookSheet } from '../view/workbook.ts';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { colourOfMark, sixDigits } from './level-colours.ts';
import { repacked } from './repack.ts';
import { xmlText } from './xml-text.ts';

/** The types of the library's last overload: several sheets. */
type FileOptions = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type FileSheet = Parameters<typeof writeExcelFile>[0][number];

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WIDEST = 36;
const NARROWEST = 8;
const FILTER_BUTTON = 3;
/** Of every cell: one that is bold or coloured has none of its own. As wide in Excel as in LibreOffice. */
const FONT = { fontFamily: 'Arial', fontSize: 10 } as const;
/** Characters that a lying A4 holds in print that can still be read. */
const PAGE_WIDTH = 230;
/** Points. Not every program works out itself how high a row with wrapped text is. */
const LINE_HEIGHT = 13;

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
  if (DAY.test(value)) return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...look };
  return { value: cellText(value), type: String, wrap: true, ...look };
}

const lengthOf = (value: Value): number => (value === undefined ? 0 : String(value).length);

function widthsOf({ heads, rows }: WorkbookSheet): readonly number[] {
  return heads.map((head, index) => {
    const words = head.split(' ').map(({ length }) => length + FILTER_BUTTON);
    const longest = Math.max(...words, ...rows.map((row) => lengthOf(row[index])));
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 1));
  });
}

/** `A`, `Z`, `AA`: the letters of a column, from 0. */
const lettersOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : lettersOf(Math.floor(index / 26) - 1) + lettersOf(index % 26);

/** Buttons above the columns to sort and filter by, and a page as wide as the sheet. */
function withFilterAndPage(xml: string, sheet: WorkbookSheet): string {
  const { heads, rows } = sheet;
  const area = `A1:${lettersOf(Math.max(0, heads.length - 1))}${String(rows.length + 1)}`;
  return xml
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(/<\/sheetData>|<sheetData\/>/, (end) => `${end}<autoFilter ref="${area}"/>`)
    .replace('</worksheet>', `${pageSetup(sheet)}</worksheet>`);
}

/** A4, lying; as few pages across as can be read, and as many down as it takes. */
function pageSetup(sheet: WorkbookSheet): string {
  const width = widthsOf(sheet).reduce((sum, one) => sum + one, 0);
  const across = String(Math.max(1, Math.ceil(width / PAGE_WIDTH)));
  return `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${across}" fitToHeight="0"/>`;
}

/** The heads and the first column, repeated on each printed page. */
function printTitles({ name }: WorkbookSheet, index: number): string {
  const sheet = `'${xmlText(name).replaceAll("'", "''")}'`;
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${sheet}!$A:$A,${sheet}!$1:$1</definedName>`;
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

/** How many lines a text takes in a column, when it is broken between words. */
function linesIn(width: number, value: Value): number {
  const words = String(value ?? '').split(' ');
  const { lines } = words.reduce(
    ({ lines, used }, { length }) =>
      used + length < width ? { lines, used: used + length + 1 } : { lines: lines + 1, used: length + 1 },
    { lines: 1, used: 0 },
  );
  return lines;
}

function toSheet(sheet: WorkbookSheet): FileSheet {
  const widths = widthsOf(sheet);
  const linesOf = (row: readonly Value[]): number =>
    Math.max(1, ...row.map((value, index) => linesIn(widths[index] ?? WIDEST, value)));
  const cellsOf = (row: readonly Value[], at: number): Cell[] => {
    const height = linesOf(row) * LINE_HEIGHT;
    return row.map((value, index) => toCell(value, height, sheet.marks?.[at]?.[index]));
  };
  const headHeight = linesOf(sheet.heads.map((head) => `${head} ${'_'.repeat(FILTER_BUTTON)}`)) * LINE_HEIGHT;
  const head = sheet.heads.map((text): Cell => ({
    value: cellText(text),
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#e8edf2',
    wrap: true,
    height: headHeight,
  }));
  return {
    sheet: sheet.name,
    data: [head, ...sheet.rows.map(cellsOf)],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
}

/** A workbook for a spreadsheet: typed cells, frozen heads, filters. `day` stands in the file as its date. */
export async function renderXlsx(workbook: Workbook, day: string): Promise<Uint8Array> {
  const file = await writeExcelFile(workbook.map(toSheet), { ...FONT, features: [extras(workbook)] }).toBuffer();
  return repacked(new Uint8Array(file), day);
}
