// Control characters, and characters that are invisible or turn the direction of text. Node's own
// stripVTControlCharacters leaves \r, \b, BEL and all of the second kind.
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Text from data as one line that cannot steer the terminal: what could is shown as `\uXXXX`. */
export const safeText = (text: string): string =>
  text
    .replace(/[\t\n]+/g, ' ')
    .replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
