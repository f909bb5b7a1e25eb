import type { Profile } from '../generated/schema-types.ts';
import { filled, present } from '../present.ts';

/** The profile with nothing empty in it, as a command line gives it. */
export function tidyProfile({ phases, unknown, traits, offer, criteria, ...rest }: Profile): Profile {
  return {
    ...rest,
    ...present({
      phases: filled(phases),
      unknown: filled(unknown),
      traits: filled(traits),
      offer: filled(offer),
      criteria: filled(criteria),
    }),
  };
}
