const NO_BREAK_SPACE = '\u00a0';

/** Parts that stay on one line: a sign with what it stands for, a number with its unit. */
export const kept = (...parts: readonly string[]): string => parts.join(NO_BREAK_SPACE);

/** The same of each sign that is explained in a text: `+ = in your offer`. */
export const keptSigns = (text: string): string => text.replaceAll(/(?<=\S) = /g, kept('', '=', ''));

/** The same as it is typed. */
export const unkept = (text: string): string => text.replaceAll(NO_BREAK_SPACE, ' ');
