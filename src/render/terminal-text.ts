import { sanitise } from './sanitise.ts';

/** A combining mark that has nothing before it to combine with would take the last letter of a colour code. */
const LONE_MARK = /(^|\s)(?=\p{M})/gu;
const DOTTED_CIRCLE = '\u25cc';

/** Text from data or from a user, as it may be styled and laid out for a terminal. */
export const terminalText = (text: string): string => sanitise(text).replace(LONE_MARK, `$1${DOTTED_CIRCLE}`);

/** The same of what stands on one line, such as a path. */
export const terminalLine = (text: string): string =>
  terminalText(text.replaceAll('\n', '\\u000a').replaceAll('\t', '\\u0009'));

/** At the start of a line a command to a GitHub runner; anywhere in a line one to it, or to an agent of Azure. */
const LEADING_COLON = /^([^\S\n]*):(?=:)/gm;
const MARKER = /#(?=#(?:vso)?\[)/gi;

const NO_BREAK_SPACE = '\u00a0';

/** Lines that are broken where they may be: what no line was broken at is a blank like any other, also for whoever copies it. */
export const readyLines = (lines: string): string => withoutCommands(lines.replaceAll(NO_BREAK_SPACE, ' '));

/**
 * Lines that are ready for the terminal, of which the log of a CI job obeys none: what looks like a command there shows its
 * first character as a code.
 */
export const withoutCommands = (lines: string): string =>
  lines.replace(LEADING_COLON, '$1\\u003a').replace(MARKER, '\\u0023');
