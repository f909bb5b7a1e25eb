/** Roughly the width of a character of 13 pixels high: there are no fonts to measure here. */
export const CHARACTER = 7.4;
export const LINE = 15;

const shortened = (line: string, width: number): string =>
  line.length <= width ? line : `${line.slice(0, width - 1)}…`;

/** Words over at most `most` lines of about `width` characters; what does not fit ends in an ellipsis. */
export function wrapWords(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const fits = last !== undefined && (lines.length === most || last.length + word.length < width);
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => shortened(line, width));
}

/** Width in pixels of the widest line. */
export const widthOf = (lines: readonly string[]): number =>
  CHARACTER * Math.max(0, ...lines.map(({ length }) => length));
