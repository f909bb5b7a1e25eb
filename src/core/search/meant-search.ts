import { nearest } from '../nearest.ts';
import { foldedWords } from './folded.ts';
import { searchIn } from './search-in.ts';
import type { Searched } from './search.ts';

/** Nobody slips in so many words at once; what is longer was pasted. */
const MOST_WORDS = 8;

/** A search with its slips mended, each word as these names spell it; undefined when none of its words is like another. */
export function meantSearch(typed: string, names: readonly string[]): string | undefined {
  const words = foldedWords(typed);
  if (words.length > MOST_WORDS) return undefined;
  const known = new Set(names.flatMap(foldedWords));
  const meant = words.map((word) => (known.has(word) ? word : (nearest(word, known) ?? word))).join(' ');
  return meant === words.join(' ') ? undefined : meant;
}

/** What a search that holds in none of these may have meant, if that holds in one. */
export function meantAmong<Item>(
  typed: string,
  items: readonly Item[],
  searchedOf: (item: Item) => Searched,
): string | undefined {
  const texts = items
    .map(searchedOf)
    .flatMap(({ names, aliases = [], prose = [] }) => [...names, ...aliases, ...prose]);
  const meant = meantSearch(typed, texts);
  return meant !== undefined && searchIn(meant, items, searchedOf).length > 0 ? meant : undefined;
}
