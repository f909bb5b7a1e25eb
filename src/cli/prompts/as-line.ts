import { withoutUnsafe } from '../../core/unsafe-characters.ts';

/**
 * A line as it was meant. What a key or a paste puts there that is no letter is a space; what cannot be seen, such as the
 * invisible characters in a copy of a web page, is not there.
 */
export const asLine = (typed: string): string => withoutUnsafe(typed.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '));
