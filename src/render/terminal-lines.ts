import { textWidth } from './text-width.ts';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Inline, Line } from '../view/document.ts';
import { terminalText } from './terminal-text.ts';
import type { Style } from './style.ts';

function inline(piece: Inline, style: Style): string {
  if (typeof piece === 'string') return terminalText(piece);
  const text = terminalText(piece.text);
  if (piece.kind === 'link')
    return piece.text === piece.url ? style.link(text) : `${text} (${style.link(terminalText(piece.url))})`;
  return style[piece.kind](text);
}

export const lineText = (line: Line, style: Style): string => line.map((piece) => inline(piece, style)).join('');

/** Wraps at words; a word that is longer than the line is broken, never cut. */
export function wrap(text: string, width: number): readonly string[] {
  return wrapAnsi(text, Math.max(width, 20), { hard: true, trim: true }).split('\n');
}

export const indented = (lines: readonly string[], first: string, rest: string): readonly string[] =>
  lines.map((line, index) => ((index === 0 ? first : rest) + line).trimEnd());

export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text)));
