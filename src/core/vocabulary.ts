import { CLOSED_LISTS } from './generated/closed-lists.ts';
import type {
  Domain,
  FactorBasis,
  FactorGroup,
  FactorKind,
  LevelId,
  OrderName,
  Phase,
  SourceKind,
  Theme,
  Track,
  TraitShare,
} from './generated/schema-types.ts';

// The closed lists that more than one file needs, under the names that the code has for them.

export const PHASES: readonly Phase[] = CLOSED_LISTS.Phase;
export const THEMES: readonly Theme[] = CLOSED_LISTS.Theme;
/** Weakest first. */
export const LEVELS: readonly LevelId[] = CLOSED_LISTS.LevelId;
export const TRACKS: readonly Track[] = CLOSED_LISTS.Track;
export const GROUPS: readonly FactorGroup[] = CLOSED_LISTS.FactorGroup;
export const FACTOR_KINDS: readonly FactorKind[] = CLOSED_LISTS.FactorKind;
export const SOURCE_KINDS: readonly SourceKind[] = CLOSED_LISTS.SourceKind;
export const DOMAINS: readonly Domain[] = CLOSED_LISTS.Domain;
export const BASES: readonly FactorBasis[] = CLOSED_LISTS.FactorBasis;
export const TRAIT_SHARES: readonly TraitShare[] = CLOSED_LISTS.TraitShare;
export const ORDERS: readonly OrderName[] = CLOSED_LISTS.OrderName;
