/**
 * What a person cannot see, or what makes a screen show something else than a text holds, as part of a pattern with the flag
 * `u`: what Unicode says may be ignored in display, but for the two that make one emoji of several (ZWJ and VS16); separators
 * of lines; the blank of Braille; marks of annotations; and two that are no characters.
 */
export const INVISIBLE =
  '(?![\\u200d\\ufe0f])\\p{Default_Ignorable_Code_Point}|[\\u2028\\u2029\\u2800\\ufff9-\\ufffb\\ufffe\\uffff]';
