import { meantAmong } from '../../core/search/meant-search.ts';
import type { Searched } from '../../core/search/search.ts';
import { searchIn } from '../../core/search/search-in.ts';
import type { FactorGroup, FactorId, FactorKind, LevelId, Phase, Theme } from '../../core/generated/schema-types.ts';

/** What a list may be narrowed by; filters that make no sense for a kind are ignored by it. */
export interface ListFilter {
  /** What was typed. */
  readonly search?: string;
  readonly kind?: FactorKind;
  readonly group?: FactorGroup;
  readonly phase?: Phase;
  readonly theme?: Theme;
  readonly factor?: FactorId;
  readonly level?: LevelId | 'unrated';
}

/** What a search found, and where that is nothing, what it may have meant. */
export interface FoundRecords<Item> {
  readonly records: readonly Item[];
  readonly meant: () => string | undefined;
}

/** The records that hold what was typed, the best hit first; all of them, as they are, without a search. */
export const foundIn = <Item>(
  { search }: ListFilter,
  records: readonly Item[],
  searchedOf: (record: Item) => Searched,
): FoundRecords<Item> =>
  search === undefined
    ? { records, meant: () => undefined }
    : { records: searchIn(search, records, searchedOf), meant: () => meantAmong(search, records, searchedOf) };
