import type { NormalisedFactor, NormalisedProfile } from './generated/schema-types.ts';
import { filled, present } from './present.ts';
import type { Query, SelectedFactor } from './profile.ts';

const toFactor = ({ factor, priority, chosen }: SelectedFactor): NormalisedFactor => ({
  id: factor.id,
  priority,
  kind: factor.kind,
  label: factor.label,
  ...present({ basis: chosen.basis, figure: chosen.figure, note: chosen.note }),
});

/** The profile as it was understood: mirrors merged, defaults filled in, empty lists gone. The day stands in the output itself. */
export function normalise(query: Query): NormalisedProfile {
  const { title, targetGroup, births, shares } = query.profile;
  return {
    ...present({ title, targetGroup, phases: filled(query.phases) }),
    factors: query.factors.map(toFactor),
    merged: query.merged,
    ...present({
      unknown: filled(query.unknown),
      traits: filled(query.traits),
      offer: filled(query.offer),
      criteria: filled(query.criteria),
    }),
    order: query.order,
    ...present({ births, shares: filled(shares) }),
  };
}
