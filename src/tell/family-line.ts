import type { FamilyCount } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

/** How many families meet the conditions, with the formula and the user's own numbers in it. */
export function familyLine(lens: Lens, { births, shares, unknownShares, least, most }: FamilyCount): string {
  const { families: words, number, and } = lens.messages;
  const [first] = shares;
  if (least === undefined || most === undefined || first === undefined)
    return words.unknown(and(unknownShares.map(lens.trait)));
  if (shares.length === 1)
    return words.one(number(births), words.share(first.share), lens.trait(first.trait), number(most));
  const named = shares.map(({ trait, share }) => `${words.share(share)} (${lens.trait(trait)})`);
  const smallest = shares.reduce((a, b) => (b.share < a.share ? b : a));
  return words.several({
    births: number(births),
    least: number(least),
    most: number(most),
    smallest: words.share(smallest.share),
    sum: named.join(' + '),
    subtracted: words.share(shares.length - 1),
  });
}
