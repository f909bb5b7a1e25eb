import stringWidth from 'fast-string-width';

/** Letters and signs that take a column each, whatever stands beside them. */
const PLAIN = /^[ -~\u00a0-\u024f\u2010-\u2027\u2070-\u2079\u2264\u2265\u2500-\u257f]*$/;

/** What colours a text. */
// eslint-disable-next-line no-control-regex -- this is about them
const COLOURS = /\u001b\[[\d;]*m/g;

/**
 * How many columns a text takes. Most texts take one for each letter; to know it of others, tables of all emoji and all scripts
 * are made, which takes longer than the drawing.
 */
export function textWidth(text: string): number {
  const shown = text.includes('\u001b') ? text.replace(COLOURS, '') : text;
  return PLAIN.test(shown) ? shown.length : stringWidth(text);
}
