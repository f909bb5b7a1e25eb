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

/** The records that hold what was typed, the best hit first; all of them, as they are, without a search. */
export const foundIn = <Item>(
  { search }: ListFilter,
  records: readonly Item[],
  searchedOf: (record: Item) => Searched,
): readonly Item[] => (search === undefined ? records : searchIn(search, records, searchedOf));
