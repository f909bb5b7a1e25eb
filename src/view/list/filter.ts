import { type Search, type Searched, searchIndex } from '../../core/search/search.ts';
import type { FactorGroup, FactorId, FactorKind, LevelId, Phase, Theme } from '../../core/generated/schema-types.ts';

/** What a list may be narrowed by; filters that make no sense for a kind are ignored by it. */
export interface ListFilter {
  readonly search?: Search;
  readonly kind?: FactorKind;
  readonly group?: FactorGroup;
  readonly phase?: Phase;
  readonly theme?: Theme;
  readonly factor?: FactorId;
  readonly level?: LevelId | 'unrated';
}

/** Whether a record holds what was typed. */
export const matchesSearch = (search: Search | undefined, searched: Searched): boolean =>
  search?.(searchIndex(searched)) ?? true;
