import { textWidth } from '../text-width.ts';
import { terminalText } from '../terminal-text.ts';
import type { Screen } from '../style.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The signs of the page for terminals that can draw ASCII only. What is written in the data stays as it is. */
const ASCII: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [
    new RegExp(`[${SUPERSCRIPTS}]+`, 'g'),
    (found) => `[${found.replace(/./gu, (digit) => String(SUPERSCRIPTS.indexOf(digit)))}]`,
  ],
  [/±/g, '+-'],
  [/½/g, '1/2'],
  [/‡/g, '#'],
  [/≤/g, '<='],
  [/ · /g, ' | '],
  [/…/g, '...'],
];

/** Text as this screen can draw it. */
export function pageText(text: string, { unicode }: Pick<Screen, 'unicode'>): string {
  const safe = terminalText(text).replaceAll(/[\n\u00a0]/g, ' ');
  if (unicode) return safe;
  return ASCII.reduce(
    (so, [sign, plain]) => (typeof plain === 'string' ? so.replace(sign, plain) : so.replace(sign, plain)),
    safe,
  );
}

/** The text when it fits, else as much of it as does, with a sign that something is missing. */
export function cut(text: string, room: number, { unicode }: Pick<Screen, 'unicode'>): string {
  if (textWidth(text) <= room) return text;
  const end = unicode ? '…' : '...';
  let kept = '';
  for (const character of text) {
    if (textWidth(kept + character + end) > room) break;
    kept += character;
  }
  return kept.trimEnd() + end;
}

/** The same, but never in the middle of a word that is not the first. */
export function cutAtWord(text: string, room: number, screen: Pick<Screen, 'unicode'>): string {
  const short = cut(text, room, screen);
  if (short === text) return text;
  const end = screen.unicode ? '…' : '...';
  // A blank stands before the sign.
  const kept = cut(text, room - 1, screen).length - end.length;
  const words = text.slice(0, kept + 1);
  const lastSpace = words.lastIndexOf(' ');
  return lastSpace <= 0 ? short : `${words.slice(0, lastSpace).trimEnd()} ${end}`;
}
