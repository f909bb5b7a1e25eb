import { sanitise } from './sanitise.ts';

/** What would act in the middle of a line, in CommonMark and in the tables of GitHub. */
const ACTIVE = /[\\`*_[\]<>|~]|&(?=#?\w+;)/g;

/** Where an address, a mail address, a mention or the number of an issue would become a link by itself. */
const LINKED = /@(?=\S)|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|www(?=\.)/gi;

/** What may be the name of a commit, and how much of it may stand together without being one. */
const COMMIT = /(?<!\w)[\da-f]{7,40}(?!\w)/gi;
const TOO_SHORT = /.{6}(?=.)/g;

/**
 * Cuts a word in two for whoever looks for links in it: those look at the text after its escapes were resolved. A comment is not
 * seen, and unlike an invisible character it is not copied along.
 */
const CUT = '<!-- -->';

/** The text on one line. */
export const oneLine = (text: string): string => sanitise(text.replace(/\s+/g, ' '));

/** A text from data, on one line, of which nothing becomes markup, a link or a mention. */
export const markdownText = (text: string): string =>
  oneLine(text)
    .replace(ACTIVE, '\\$&')
    .replace(LINKED, `$&${CUT}`)
    .replace(COMMIT, (hash) => hash.replace(TOO_SHORT, `$&${CUT}`));
