import { sure } from './sure.ts';

/**
 * What a person cannot see, or what makes a screen show something else than a text holds, as part of a pattern with the flag
 * `u`: what Unicode says may be ignored in display, but for the two that make one emoji of several (ZWJ and VS16); separators
 * of lines; the blank of Braille; marks of annotations; and two that are no characters.
 */
export const INVISIBLE =
  '(?!\\u200d|\\ufe0f)\\p{Default_Ignorable_Code_Point}|[\\u2028\\u2029\\u2800\\ufff9-\\ufffb\\ufffe\\uffff]';

/**
 * Characters that a person cannot see, or that make a screen show something else than a text holds; and half a character,
 * which an escape can write.
 */
const UNSAFE = new RegExp(`(?![\\t\\n\\r])\\p{Cc}|\\p{Cs}|\\r(?!\\n)|${INVISIBLE}`, 'gu');
/** Texts with nothing but these hold none of the above: one class of characters is looked through several times as fast. */
const UNUSUAL = /[^\t\n\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2013\u2014\u2018-\u201e\u2026\u20ac]/;

/** Each character of a text that must not be in the data. */
export const unsafeIn = (text: string): Iterable<RegExpExecArray> => (UNUSUAL.test(text) ? text.matchAll(UNSAFE) : []);

/** The first of them. */
export const firstUnsafe = (text: string): string | undefined =>
  UNUSUAL.test(text) ? text.match(UNSAFE)?.[0] : undefined;

/** A text as it would be without them. */
export const withoutUnsafe = (text: string): string => text.replaceAll(UNSAFE, '');

/** `U+202E`, as character tables write it. */
export const codePointName = (character: string): string =>
  `U+${sure(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}`;
