import type { Span } from './node-span.ts';

export const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Whether a line holds more than a comment. */
export const isText = (line: string): boolean => !/^\s*(#|$)/.test(line);

/** Of a line, by its number from 1, the nearest one above it with text that is indented less. */
export type LineAbove = (line: number) => Span | undefined;

interface OpenLine {
  readonly indent: number;
  readonly span: Span;
}

function allAbove(text: string): readonly (Span | undefined)[] {
  let start = 0;
  // The lines that the next one can be under, each further in than the one before it.
  const open: OpenLine[] = [];
  return text.split('\n').map((line) => {
    const indent = indentOf(line);
    const above = open.findLast((other) => other.indent < indent);
    if (isText(line)) {
      while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
      open.push({ indent, span: [start, start + line.length] });
    }
    start += line.length + 1;
    return above?.span;
  });
}

/** Goes through the text once, at the first question: a file full of faults asks for thousands of lines. */
export function linesAbove(text: string): LineAbove {
  let found: readonly (Span | undefined)[] | undefined;
  return (line) => (found ??= allAbove(text))[line - 1];
}
