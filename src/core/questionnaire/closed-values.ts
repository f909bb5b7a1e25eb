import type { Domain, FactorBasis, FactorGroup, Phase, TraitShare } from '../generated/schema-types.ts';
import { BASES, DOMAINS, PHASES, TRAIT_SHARES } from '../vocabulary.ts';

const oneOf =
  <Value extends string>(...values: readonly Value[]) =>
  (text: string): text is Value =>
    values.some((value) => value === text);

/** Options of a question are plain text; these tell which of them the profile knows. */
export const isPhase = oneOf<Phase>(...PHASES);
export const isDomain = oneOf<Domain>(...DOMAINS);
export const isBasis = oneOf<FactorBasis>(...BASES);
export const isTraitShare = oneOf<TraitShare>(...TRAIT_SHARES);

const DOMAIN_OF: Readonly<Record<FactorGroup, Domain>> = {
  child: 'child',
  'parent-prenatal': 'parent',
  parent: 'parent',
  environment: 'environment',
};

export const domainOf = (group: FactorGroup): Domain => DOMAIN_OF[group];
