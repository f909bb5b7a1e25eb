import { calledBy, hitRankFor } from './hit-rank.ts';
import { type Searched, searchFor, searchIndex } from './search.ts';

/** What holds all that was typed, the best hit first; equal hits keep their order. */
export function searchIn<Item>(
  typed: string,
  items: readonly Item[],
  searchedOf: (item: Item) => Searched,
): readonly Item[] {
  const search = searchFor(typed);
  const rank = hitRankFor(typed);
  return items
    .map((item) => ({ item, searched: searchedOf(item) }))
    .filter(({ searched }) => search(searchIndex(searched)))
    .map(({ item, searched: { names, aliases } }) => ({ item, rank: rank(calledBy(names, aliases)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
