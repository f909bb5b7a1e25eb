import { textWidth } from '../text-width.ts';
import type { Range } from '../../core/generated/schema-types.ts';
import { terminalText } from '../terminal-text.ts';
import type { Screen } from '../style.ts';

const CONTEXT = 1;
/** Marked lines that are shown whole; of more, the first and the last. */
const WHOLE = 5;
const FIRST_SHOWN = 2;

interface FrameOptions extends Pick<Screen, 'width' | 'style' | 'unicode'> {
  readonly moreLines: (count: number) => string;
}

/** What a line looks like: characters that act on a terminal made visible, tabs as wide as elsewhere. */
const shown = (text: string): string => terminalText(text).replaceAll('\t', '  ');

const width = (text: string): number => textWidth(shown(text));

/** Of a line that is longer than this many times the room, no more is looked at: few characters take no column at all. */
const WIDE = 4;

/** How many characters of a text fit in a number of columns. */
function fitting(text: string, columns: number): number {
  let [fits, tooMany] = [0, Math.min(text.length, columns) + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (width(text.slice(0, middle)) <= columns) fits = middle;
    else tooMany = middle;
  }
  return fits;
}

/** The part of a long line that holds the marked place; columns count from 0. */
function clip(
  line: string,
  start: number,
  end: number,
  room: number,
): { readonly text: string; readonly before: string; readonly marked: string } {
  const isLong = line.length > WIDE * room || width(line) > room;
  const from = isLong && start > room * 0.6 ? Math.max(0, start - Math.floor(room / 3)) : 0;
  const lead = from > 0 ? '…' : '';
  const to = isLong ? from + Math.max(1, fitting(line.slice(from, from + room), room - 2)) : line.length;
  const tail = to < line.length ? '…' : '';
  return {
    text: lead + shown(line.slice(from, to)) + tail,
    before: lead + shown(line.slice(from, Math.min(start, to))),
    marked: shown(line.slice(Math.min(start, to), Math.min(end, to))),
  };
}

/** The lines of a file around a range, the range marked, the middle of a long one left out. */
export function codeFrame(lines: readonly string[], { start, end }: Range, options: FrameOptions): readonly string[] {
  const { style, unicode, moreLines } = options;
  // A range that ends before the first character of a line does not reach that line.
  const lastLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const first = Math.max(1, start.line - CONTEXT);
  const last = Math.min(lines.length, lastLine + CONTEXT);
  const gutter = String(last).length;
  const isFolded = lastLine - start.line + 1 > WHOLE;
  const found: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const isMarked = number >= start.line && number <= lastLine;
    if (isFolded && number === start.line + FIRST_SHOWN) {
      const left = lastLine - start.line - FIRST_SHOWN;
      found.push(`${' '.repeat(gutter + 3)}| ${unicode ? '…' : '...'} ${moreLines(left)}`);
      number = lastLine;
    }
    const line = lines[number - 1] ?? '';
    const isOneLine = start.line === lastLine;
    const { text, before, marked } = clip(
      line,
      isOneLine ? start.column - 1 : 0,
      end.column - 1,
      Math.max(20, options.width - gutter - 5),
    );
    const mark = isMarked || number === lastLine ? style.error('>') : ' ';
    found.push(`${mark} ${String(number).padStart(gutter)} | ${text}`.trimEnd());
    if (!isMarked || !isOneLine) continue;
    const carets = '^'.repeat(Math.max(1, textWidth(marked)));
    found.push(`  ${' '.repeat(gutter)} | ${' '.repeat(textWidth(before))}${style.error(carets)}`);
  }
  return found;
}
