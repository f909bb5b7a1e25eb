import type { FamilyCount, InterventionId, Selection } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

/** The count of an intervention; undefined when the profile gives nothing to count with, or it is for everybody. */
export const familyCountOf = (
  { families = [] }: Pick<Selection, 'families'>,
  id: InterventionId,
): FamilyCount | undefined => families.find(({ intervention }) => intervention === id);

/** How many families meet the conditions; undefined when the profile does not say it. */
export function familiesText(
  { messages }: Lens,
  { least, most }: Pick<FamilyCount, 'least' | 'most'>,
): string | undefined {
  const { families: words, number } = messages;
  if (least === undefined || most === undefined) return undefined;
  return least === most ? words.exactly(most, number(most)) : words.between(number(least), number(most));
}

/** How many families meet the conditions, or which shares are missing to say it. */
export function familiesOrMissing(lens: Lens, count: FamilyCount): string {
  const { families: words, and } = lens.messages;
  return familiesText(lens, count) ?? words.unknown(and(count.unknownShares.map(lens.trait)));
}

/** How many families meet the conditions, with the formula and the user's own numbers in it. */
export function familyLine(lens: Lens, count: FamilyCount): string {
  const { births, shares } = count;
  const { families: words, number } = lens.messages;
  const many = familiesText(lens, count);
  const [first] = shares;
  if (many === undefined || first === undefined) return familiesOrMissing(lens, count);
  if (shares.length === 1) return words.one(number(births), words.share(first.share), lens.trait(first.trait), many);
  const named = shares.map(({ trait, share }) => `${words.share(share)} (${lens.trait(trait)})`);
  const smallest = shares.reduce((a, b) => (b.share < a.share ? b : a));
  return words.several({
    families: many,
    births: number(births),
    smallest: words.share(smallest.share),
    sum: named.join(' + '),
    subtracted: words.share(shares.length - 1),
  });
}
