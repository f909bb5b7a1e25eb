import { asOfPart, excludePart, minLevelPart, orderPart, themesPart, unratedPart } from './criteria-parts.ts';
import { basesPart, factorsPart, figuresPart, unknownPart } from './factor-parts.ts';
import { offerPart } from './offer-part.ts';
import type { ProfilePart } from './profile-part.ts';
import { birthsPart, phasesPart, sharesPart, targetGroupPart, titlePart, traitsPart } from './target-parts.ts';

/** All that flags can say of a profile, in the order of the help. Each part is read before those that build on it. */
export const PROFILE_PARTS: readonly ProfilePart[] = [
  titlePart,
  targetGroupPart,
  phasesPart,
  factorsPart,
  basesPart,
  figuresPart,
  unknownPart,
  traitsPart,
  birthsPart,
  sharesPart,
  offerPart,
  minLevelPart,
  themesPart,
  excludePart,
  unratedPart,
  orderPart,
  asOfPart,
];
