import { firstUnsafe } from '../core/unsafe-characters.ts';
import { SIZE_LIMIT } from './limits.ts';

/** Counts the keys in a value; undefined when some text in it holds a character that must not be in the data. */
function countKeys(value: unknown): number | undefined {
  if (typeof value === 'string') return firstUnsafe(value) === undefined ? 0 : undefined;
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).map(countKeys);
  const own = Array.isArray(value) ? 0 : inner.length;
  return inner.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    own,
  );
}

/** In valid JSON a quoted text with a colon after it is a key, and nothing else is. */
const keysWritten = (text: string): number =>
  Array.from(text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)).filter(([, colon]) => colon !== undefined).length;

/**
 * The value of a JSON text that leaves nothing to say; undefined when there is something to report, for which
 * another reader must find the place. `JSON.parse` by itself drops the first of two equal keys without a word.
 */
export function readFlawlessJson(bytes: Uint8Array): unknown {
  if (bytes.length > SIZE_LIMIT) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (firstUnsafe(text) !== undefined) return undefined;
    const value: unknown = JSON.parse(text);
    return countKeys(value) === keysWritten(text) ? value : undefined;
  } catch {
    return undefined;
  }
}
