import { INVISIBLE } from '../unsafe-characters.ts';

/** What Git cannot read as it is, and what may act where a patch is shown: on a terminal, or in the log of a job. */
const CODED = new RegExp(`["\\\\]|\\p{Cc}|${INVISIBLE}|#(?=#(?:vso)?\\[)`, 'giu');

const NAMED: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const octal = (byte: number): string => `\\${byte.toString(8).padStart(3, '0')}`;

const coded = (character: string): string =>
  NAMED[character] ?? Array.from(new TextEncoder().encode(character), octal).join('');

/** A path as the head of a patch names it: in quotes when Git would quote it. A tab ends a name that holds a blank. */
export function patchName(path: string): string {
  const name = path.replaceAll(CODED, coded);
  if (name !== path) return `"${name}"`;
  return path.includes(' ') ? `${path}\t` : path;
}
