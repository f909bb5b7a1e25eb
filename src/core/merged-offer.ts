import type { OfferItem } from './generated/schema-types.ts';

const keyOf = ({ intervention, name = '' }: OfferItem): string => intervention ?? `=${name}`;

/** Of what has the same id or name one stays, with all that was said of it, and of that the last. */
export function mergedOffer(items: readonly OfferItem[]): readonly OfferItem[] {
  const found = new Map<string, OfferItem>();
  for (const item of items) found.set(keyOf(item), { ...found.get(keyOf(item)), ...item });
  return [...found.values()];
}
