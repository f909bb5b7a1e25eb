import { asOfPart, excludePart, minLevelPart, orderPart, themesPart, unratedPart } from './criteria.ts';
import { basesPart, factorsPart, figuresPart, unknownPart } from './factors.ts';
import { offerPart } from './offer.ts';
import type { Part } from './part.ts';
import { birthsPart, phasesPart, sharesPart, targetGroupPart, titlePart, traitsPart } from './target.ts';

/** All that flags can say of a profile, in the order of the help. Each part is read before those that build on it. */
export const PROFILE_PARTS: readonly Part[] = [
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
