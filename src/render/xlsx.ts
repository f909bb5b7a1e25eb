import type { Value } from '../view/sheet.ts';
import type { Workbook, WorkbookSheet } from '../view/workbook.ts';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { repacked } from './repack.ts';
import { xmlText } from './xml-text.ts';

/** The types of the library's last overload: several sheets. */
type FileOptions = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type FileSheet = Parameters<typeof writeExcelFile>[0][number];

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WIDEST = 60;
const NARROWEST = 8;

/** A spreadsheet reads `_x0041_` as a character code; the underscore before it is written as a code itself. */
const cellText = (text: string): string => xmlText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Numbers stay numbers and days become days; a text is always a text, so that none is run as a formula. */
function toCell(value: Value): Cell {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  if (typeof value === 'boolean') return { value, type: Boolean, alignVertical: 'top' };
  if (DAY.test(value))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
  return { value: cellText(value), type: String, wrap: true, alignVertical: 'top' };
}

const lengthOf = (value: Value): number => (value === undefined ? 0 : String(value).length);

function widthsOf({ heads, rows }: WorkbookSheet): readonly number[] {
  return heads.map((head, index) => {
    const longest = Math.max(head.length + 3, ...rows.map((row) => lengthOf(row[index])));
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 1));
  });
}

/** `A`, `Z`, `AA`: the letters of a column, from 0. */
const lettersOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : lettersOf(Math.floor(index / 26) - 1) + lettersOf(index % 26);

/** Buttons above the columns to sort and filter by: the library leaves these to its users. */
const filters = (workbook: Workbook): NonNullable<FileOptions['features']>[number] => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const { heads = [], rows = [] } = workbook[sheetIndex] ?? {};
          const area = `A1:${lettersOf(Math.max(0, heads.length - 1))}${String(rows.length + 1)}`;
          return xml.replace(/<\/sheetData>|<sheetData\/>/, (end) => `${end}<autoFilter ref="${area}"/>`);
        },
      },
    },
  },
});

function toSheet(sheet: WorkbookSheet): FileSheet {
  const head = sheet.heads.map((text): Cell => ({
    value: cellText(text),
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#e8edf2',
    wrap: true,
  }));
  return {
    sheet: sheet.name,
    data: [head, ...sheet.rows.map((row) => row.map(toCell))],
    columns: widthsOf(sheet).map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
}

/** A workbook for a spreadsheet: typed cells, frozen heads, filters. `day` stands in the file as its date. */
export async function renderXlsx(workbook: Workbook, day: string): Promise<Uint8Array> {
  const file = await writeExcelFile(workbook.map(toSheet), { features: [filters(workbook)] }).toBuffer();
  return repacked(new Uint8Array(file), day);
}
