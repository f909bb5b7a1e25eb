import { wrapAnsi } from 'fast-wrap-ansi';

/** At most `columns` wide, broken between words only: a path that is longer stays whole. What is indented stays so. */
export const wrapped = (text: string, columns: number): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      const lines = wrapAnsi(line.slice(indent.length), Math.max(columns - indent.length, 1)).split('\n');
      return lines.map((part) => indent + part);
    })
    .join('\n');
