import type { Diagnostic } from '../core/diagnostic.ts';
import type { Lens } from './lens.ts';

/** Quotes around what is a word; a number, a list or a block stands as it is to be written. */
const asWritten = (suggestion: string): string =>
  /^["[{]|^-?\d+(\.\d+)?$/.test(suggestion) ? suggestion : `"${suggestion}"`;

/** What is wrong, with its remedy: what was meant, or what to add. */
export function withRemedy(
  { message, suggestion }: Pick<Diagnostic, 'message' | 'suggestion'>,
  { language, messages: { check } }: Pick<Lens, 'language' | 'messages'>,
): string {
  const text = message[language];
  if (suggestion === undefined || text.endsWith(` ${suggestion}`)) return text;
  return `${text}; ${suggestion.endsWith(':') ? check.add(suggestion) : check.didYouMean(asWritten(suggestion))}`;
}
