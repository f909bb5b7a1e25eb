import type { Catalogue } from '../catalogue.ts';
import type { Profile, ProfileFactor } from '../generated/schema-types.ts';
import { filled, present } from '../present.ts';

/** Flags name the risks first, then what is to be strengthened, then the wishes. */
const turnOf =
  ({ factors }: Catalogue) =>
  ({ id, priority }: ProfileFactor): number => {
    if (priority === 'wish') return 2;
    return factors.get(id)?.kind === 'protective' ? 1 : 0;
  };

/** Factors in the order of flags, so that a command line can give the same profile; and nothing empty. */
export function tidyProfile(catalogue: Catalogue, profile: Profile): Profile {
  const { factors, phases, unknown, traits, offer, criteria, ...rest } = profile;
  const turn = turnOf(catalogue);
  return {
    ...rest,
    ...present({
      phases: filled(phases),
      unknown: filled(unknown),
      traits: filled(traits),
      offer: filled(offer),
      criteria: filled(criteria),
    }),
    factors: factors.toSorted((a, b) => turn(a) - turn(b)),
  };
}
