import type { WorkbookSheet } from '../../view/workbook.ts';
import { xmlText } from '../xml-text.ts';
import { sum, widthsOf } from './layout.ts';

/** Characters that a lying A4 holds in print that can still be read. */
const PAGE_WIDTH = 270;

/** `A`, `Z`, `AA`: the letters of a column, from 0. */
const lettersOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : lettersOf(Math.floor(index / 26) - 1) + lettersOf(index % 26);

/** The row of the heads, from 1. */
export const headRow = ({ above = [] }: WorkbookSheet): number => above.length + 1;

/** As few pages across as can be read; the first column stands on each of them. */
function pagesAcross(sheet: WorkbookSheet): number {
  const [first = 0, ...others] = widthsOf(sheet);
  return Math.max(1, Math.ceil(sum(others) / (PAGE_WIDTH - first)));
}

/** A4, lying, with the name of the sheet and the number of the page; as many pages down as it takes. */
const pageSetup = (sheet: WorkbookSheet): string =>
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
  `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${String(pagesAcross(sheet))}" fitToHeight="0"/>` +
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';

/** Buttons above the columns to sort and filter by, and a page as wide as the sheet. */
export function withFilterAndPage(xml: string, sheet: WorkbookSheet): string {
  const { heads, rows } = sheet;
  const from = headRow(sheet);
  const area = `A${String(from)}:${lettersOf(Math.max(0, heads.length - 1))}${String(rows.length + from)}`;
  return xml
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(/<\/sheetData>|<sheetData\/>/, (end) => `${end}<autoFilter ref="${area}"/>`)
    .replace('</worksheet>', `${pageSetup(sheet)}</worksheet>`);
}

/** The heads and the first column, repeated on each printed page. */
export function printTitles(sheet: WorkbookSheet, index: number): string {
  const name = `'${xmlText(sheet.name).replaceAll("'", "''")}'`;
  const row = String(headRow(sheet));
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${name}!$A:$A,${name}!$${row}:$${row}</definedName>`;
}
