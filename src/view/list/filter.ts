import type { FactorGroup, FactorId, FactorKind, LevelId, Phase, Theme } from '../../core/generated/schema-types.ts';

/** What a list may be narrowed by; filters that make no sense for a kind are ignored by it. */
export interface ListFilter {
  readonly search?: string;
  readonly kind?: FactorKind;
  readonly group?: FactorGroup;
  readonly phase?: Phase;
  readonly theme?: Theme;
  readonly factor?: FactorId;
  readonly level?: LevelId | 'unrated';
}

/** Lower case, without accents: what people type is rarely exact. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word that was typed occurs somewhere in the texts. */
export function matchesSearch(search: string | undefined, texts: readonly string[]): boolean {
  if (search === undefined) return true;
  const haystack = folded(texts.join('\n'));
  return folded(search)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
