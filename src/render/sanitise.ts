import { INVISIBLE } from '../core/unsafe-characters.ts';

// Control characters, bidirectional overrides and invisible characters can rewrite what a reader sees.
const UNSAFE = new RegExp(`(?![\\t\\n])\\p{Cc}|${INVISIBLE}`, 'gu');

/** Each half of a character by itself, as JSON and JavaScript write it. */
const visible = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => character.charCodeAt(at).toString(16).padStart(4, '0'))
    .map((code) => `\\u${code}`)
    .join('');

/** Makes characters that act on a terminal visible instead. Text from data and from users passes here before it is drawn. */
export const sanitise = (text: string): string => text.replace(UNSAFE, visible);
