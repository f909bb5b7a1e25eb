import type { Value } from '../../view/sheet.ts';
import type { WorkbookSheet } from '../../view/workbook.ts';

const WIDEST = 56;
const NARROWEST = 8;
/** No column is wider only for one word, such as an address. */
const WIDEST_WORD = 36;
const FILTER_BUTTON = 3;
/** How much wider than high a text is, in characters and lines, the flattest first: with 16 a hundred characters take 40 by 3. */
const FLATNESSES = [32, 24, 16, 12, 8] as const;
/** Characters across a lying A4 at three quarters of the size. */
const COMFORTABLE = 218;
/** What the indent before a text takes. */
const INDENT = 1.8;
/** That, and a little behind the text. */
const MARGIN = INDENT + 1.5;
/** A column is measured in zeros; what people write is narrower. */
const LETTERS_TO_A_ZERO = 1.1;
/** An address is broken at its strokes and dashes, so its lines are not full. */
const FILLED_BY_PIECES = 0.85;
/** Points. Not every program works out itself how high a row with wrapped text is. */
const LINE_HEIGHT = 13;

const wordsOf = (value: Value): readonly string[] => (value === undefined ? [] : String(value).split(' '));

const lengthOf = (value: Value): number => (value === undefined ? 0 : String(value).length);

/** A long text gets a wide column, so that no row is a tower; a short one just what it needs. */
function widthOf(head: string, values: readonly Value[], flatness: number): number {
  const inHead = head.split(' ').map(({ length }) => length + FILTER_BUTTON);
  const word = Math.max(0, ...values.flatMap(wordsOf).map(({ length }) => length));
  const longest = Math.max(0, ...values.map(lengthOf));
  const text = Math.max(Math.min(WIDEST_WORD, word), Math.min(longest, Math.sqrt(longest * flatness)));
  return Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, ...inHead, text) + MARGIN));
}

export const sum = (widths: readonly number[]): number => widths.reduce((total, one) => total + one, 0);

/** In characters: as wide as a page allows, or else as narrow as reads well. */
export function widthsOf({ heads, rows }: WorkbookSheet): readonly number[] {
  const columns = heads.map((head, index) => ({ head, values: rows.map((row) => row[index]) }));
  const choices = FLATNESSES.map((flatness) => columns.map(({ head, values }) => widthOf(head, values, flatness)));
  return choices.find((widths) => sum(widths) <= COMFORTABLE) ?? choices.at(-1) ?? [];
}

/** How many lines a text takes in a column, when it is broken between words, and within one that is too long. */
function linesIn(width: number, value: Value): number {
  const room = (width - INDENT - 1) * LETTERS_TO_A_ZERO;
  const { lines } = wordsOf(value).reduce(
    ({ lines, used }, { length }) => {
      if (used > 0 && used + 1 + length <= room) return { lines, used: used + 1 + length };
      const own = Math.max(1, Math.ceil(length / (length > room ? room * FILLED_BY_PIECES : room)));
      return { lines: lines + own, used: length - (own - 1) * room };
    },
    { lines: 0, used: 0 },
  );
  return Math.max(1, lines);
}

/** In points, so high that its fullest cell can be read. */
export const heightOf = (widths: readonly number[], row: readonly Value[]): number =>
  LINE_HEIGHT * Math.max(1, ...row.map((value, index) => linesIn(widths[index] ?? WIDEST, value)));

/** The same of heads, which have a button beside them. */
export const headHeight = (widths: readonly number[], heads: readonly string[]): number =>
  heightOf(
    widths,
    heads.map((head) => `${head} ${'_'.repeat(FILTER_BUTTON - 1)}`),
  );
