import type { Profile } from '../generated/schema-types.ts';
import { filled, present } from '../present.ts';

/** Musts before wishes, as flags put them, so that a command line can give the same profile; and nothing empty. */
export function tidyProfile({ factors, phases, unknown, traits, offer, criteria, ...rest }: Profile): Profile {
  const isWish = ({ priority }: Profile['factors'][number]): boolean => priority === 'wish';
  return {
    ...rest,
    ...present({
      phases: filled(phases),
      unknown: filled(unknown),
      traits: filled(traits),
      offer: filled(offer),
      criteria: filled(criteria),
    }),
    factors: [...factors.filter((factor) => !isWish(factor)), ...factors.filter(isWish)],
  };
}
