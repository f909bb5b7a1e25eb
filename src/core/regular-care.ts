import type { Catalogue } from './catalogue.ts';
import { CLOSED_LISTS } from './generated/closed-lists.ts';
import type { Care, CareLink, CareReach, FactorCare, FactorId, Phase } from './generated/schema-types.ts';
import { compareIds } from './compare-ids.ts';

const LINKS: readonly CareLink[] = CLOSED_LISTS.CareLink;
const REACHES: readonly CareReach[] = CLOSED_LISTS.CareReach;

/**
 * What regular care already does about a factor in these phases (all phases when none is named): named before general,
 * everyone before on indication, then id. It answers no factor and ranks nothing.
 */
export function careFor(catalogue: Catalogue, factor: FactorId, phases: readonly Phase[]): readonly Care[] {
  const found: { care: Care; link: CareLink }[] = [];
  for (const care of catalogue.regularCare.values()) {
    const link = care.factors.find((entry) => entry.factor === factor)?.link;
    const meets = phases.length === 0 || care.phases.some((phase) => phases.includes(phase));
    if (link !== undefined && meets) found.push({ care, link });
  }
  found.sort(
    (a, b) =>
      LINKS.indexOf(a.link) - LINKS.indexOf(b.link) ||
      REACHES.indexOf(a.care.reach) - REACHES.indexOf(b.care.reach) ||
      compareIds(a.care.id, b.care.id),
  );
  return found.map(({ care }) => care);
}

export const factorCare = (catalogue: Catalogue, factor: FactorId, phases: readonly Phase[]): FactorCare => ({
  factor,
  care: careFor(catalogue, factor, phases).map(({ id }) => id),
});
