import { textWidth } from './text-width.ts';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Cell, Inline, Line } from '../view/document.ts';
import { carryColours } from './carry-colours.ts';
import { rankOfMark } from './level-colours.ts';
import { terminalText } from './terminal-text.ts';
import type { Style } from './style.ts';

/** What is marked as a level in its colour; undefined where it is none. */
export function inLevelColour(text: string, mark: string | undefined, style: Style): string | undefined {
  const rank = rankOfMark(mark);
  return rank === undefined ? undefined : style.level(rank, text);
}

function inline(piece: Inline, style: Style): string {
  if (typeof piece === 'string') return terminalText(piece);
  const text = terminalText(piece.text);
  if (piece.kind === 'strong') return inLevelColour(text, piece.mark, style) ?? style.strong(text);
  if (piece.kind === 'link')
    return piece.text === piece.url ? style.link(text) : `${text} (${style.link(terminalText(piece.url))})`;
  return style[piece.kind](text);
}

export const lineText = (line: Line, style: Style): string => line.map((piece) => inline(piece, style)).join('');

/** The text of a cell, all of it in the colour of the level that it is about. */
export function cellText({ line, mark }: Cell, style: Style): string {
  const text = lineText(line, style);
  return text === '' ? text : (inLevelColour(text, mark, style) ?? text);
}

/** Wraps at words, however little room there is; colours end with each line, and go on in the next. */
export const wrapExactly = (text: string, width: number): readonly string[] =>
  carryColours(wrapAnsi(text, width, { hard: true, trim: true }).split('\n'));

/** Wraps at words; a word that is longer than the line is broken, never cut. */
export function wrap(text: string, width: number): readonly string[] {
  return wrapExactly(text, Math.max(width, 20));
}

export const indented = (lines: readonly string[], first: string, rest: string): readonly string[] =>
  lines.map((line, index) => ((index === 0 ? first : rest) + line).trimEnd());

export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text)));
