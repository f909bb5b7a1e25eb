import type { Position, Range } from '../core/generated/schema-types.ts';

/** Turns offsets in a text into lines and columns from 1; a column counts UTF-16 units, as editors do. */
export type RangeOf = (start: number, end: number) => Range;

/** Where the line starts that holds the offset: the character at the offset itself is never the end of the line before. */
export const lineStart = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last start that is not past the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Splits the text into lines at the first question only: most files are right and need no positions. */
export function rangesIn(text: string): RangeOf {
  let starts: readonly number[] | undefined;
  const position = (offset: number): Position => {
    starts ??= lineStartsOf(text);
    const line = lineAt(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  return (start, end) => ({ start: position(start), end: position(Math.max(start, end)) });
}
