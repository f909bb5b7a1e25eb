/** With a full stop at the end, whatever the data has. */
export const ended = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** Without the full stop at its end, for what comes before a comma, a bracket or a stop of its own. */
export const unended = (text: string): string => text.trim().replace(/\.$/, '');

/** Texts after each other, without the absent ones. */
export const joined = (...texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join(' ');

/** For a label that begins a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentences of a text, each with its own stop. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .trim()
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .map(ended);

/** A name, and in brackets what is known of it. */
export const withAsides = (name: string, asides: readonly string[]): string =>
  asides.length === 0 ? name : `${name} (${asides.join(', ')})`;
