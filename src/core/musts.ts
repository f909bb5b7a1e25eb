import type { NormalisedFactor, NormalisedProfile } from './generated/schema-types.ts';

type WithFactors = Pick<NormalisedProfile, 'factors'>;

export const mustsOf = ({ factors }: WithFactors): readonly NormalisedFactor[] =>
  factors.filter(({ priority }) => priority === 'must');

/** What the question is first of all about: the musts, or all factors where it has wishes only. */
export function mainFactors(profile: WithFactors): readonly NormalisedFactor[] {
  const musts = mustsOf(profile);
  return musts.length === 0 ? profile.factors : musts;
}
