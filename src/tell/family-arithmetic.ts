import type { InterventionId, Selection } from '../core/generated/schema-types.ts';
import { familyCountOf } from './family-line.ts';
import type { Lens } from './lens.ts';
import { joined } from './sentence.ts';

/** Whether the numbers of the profile say how many families an intervention is for. */
export const hasFamilyCount = (selection: Selection, id: InterventionId): boolean =>
  familyCountOf(selection, id)?.least !== undefined;

/** The user's own numbers, as the families were counted from them; undefined when none could be counted. */
export function familyArithmetic(
  { messages, trait }: Lens,
  { profile: { births, shares = {} }, families = [] }: Pick<Selection, 'profile' | 'families'>,
): string | undefined {
  const counted = families.filter(({ least }) => least !== undefined);
  if (births === undefined || counted.length === 0) return undefined;
  const { families: words, number } = messages;
  const isUsed = (id: string): boolean => counted.some((family) => family.shares.some((of) => of.trait === id));
  const used = Object.entries(shares).filter(([id]) => isUsed(id));
  return joined(
    words.arithmetic(number(births), used.map(([id, share]) => `${trait(id)} ${words.share(share)}`).join('; ')),
    counted.some((family) => family.shares.length > 1) ? words.bounds : undefined,
  );
}
