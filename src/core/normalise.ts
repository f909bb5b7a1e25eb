import type { NormalisedFactor, NormalisedProfile } from './generated/schema-types.ts';
import { present } from './present.ts';
import type { Query, SelectedFactor } from './profile.ts';

const toFactor = ({ factor, priority, chosen }: SelectedFactor): NormalisedFactor => ({
  id: factor.id,
  priority,
  kind: factor.kind,
  label: factor.label,
  ...present({ basis: chosen.basis, note: chosen.note }),
});

/** An empty list or map equals an absent one (design, section 4). */
const filled = <T extends object>(value: T | undefined): T | undefined =>
  value === undefined || Object.keys(value).length === 0 ? undefined : value;

/** The profile as it was understood: mirrors merged, defaults filled in, empty lists gone. The day stands in the output itself. */
export function normalise(query: Query): NormalisedProfile {
  const { title, phases, traits, offer, births, shares } = query.profile;
  const { minLevel, themes, exclude, includeUnrated } = query.criteria;
  const criteria = present({
    minLevel,
    themes: filled(themes),
    exclude: filled(exclude),
    includeUnrated: includeUnrated === true ? true : undefined,
  });
  return {
    ...present({ title, phases: filled(phases) }),
    factors: query.factors.map(toFactor),
    merged: query.merged,
    ...present({
      unknown: filled(query.unknown),
      traits: filled(traits),
      offer: filled(offer),
      criteria: filled(criteria),
    }),
    order: query.order,
    ...present({ births, shares: filled(shares) }),
  };
}
