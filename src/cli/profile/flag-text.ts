/** A backslash before one of these takes its meaning away: a text of one's own may hold the signs that part a list. */
const MEANT = /\\([\\,;=+\s])/g;

/** A text as it can stand in a list that these signs part. */
export const escaped = (text: string, signs: string): string =>
  text.replace(new RegExp(`[\\\\${signs}]|^\\s|\\s$`, 'g'), '\\$&');

/** What was meant by a part of a list. */
export const unescaped = (part: string): string => part.replace(MEANT, '$1');

/** The characters of a text, each with the backslash that belongs to it. */
const piecesOf = (text: string): readonly string[] => text.match(/\\[\\,;=+\s]|[^]/g) ?? [];

function trimmed(pieces: readonly string[]): string {
  const isMeant = (piece: string): boolean => piece.trim() !== '';
  const start = pieces.findIndex(isMeant);
  return start === -1 ? '' : pieces.slice(start, pieces.findLastIndex(isMeant) + 1).join('');
}

/** What stands before, between and after the signs. */
export function splitAt(text: string, sign: ',' | ';' | '+'): readonly string[] {
  const parts: string[][] = [[]];
  for (const piece of piecesOf(text)) {
    if (piece === sign) parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts.map(trimmed);
}

/** The parts of a list; what is empty is no part. */
export const partsOf = (text: string, sign: ',' | '+' = ','): readonly string[] =>
  splitAt(text, sign).filter((part) => part !== '');

/** `key=value`; only a key when there is no such sign. */
export function pairOf(text: string): readonly [key: string, value?: string] {
  const pieces = piecesOf(text);
  const place = pieces.indexOf('=');
  if (place === -1) return [trimmed(pieces)];
  return [trimmed(pieces.slice(0, place)), trimmed(pieces.slice(place + 1))];
}
