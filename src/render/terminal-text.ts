import { sanitise } from './sanitise.ts';

/** A combining mark that has nothing before it to combine with would take the last letter of a colour code. */
const LONE_MARK = /(^|\s)(?=\p{M})/gu;
const DOTTED_CIRCLE = '\u25cc';

/** Text from data or from a user, as it may be styled and laid out for a terminal. */
export const terminalText = (text: string): string => sanitise(text).replace(LONE_MARK, `$1${DOTTED_CIRCLE}`);
