import type { FileKind } from '../../core/file-kinds.ts';
import { profile } from './generated/profile-validator.cjs';
import * as validators from './generated/validators.cjs';
import type { Validator } from './generated/validators.cjs';

const VALIDATORS: Readonly<Record<FileKind['name'], Validator>> = {
  sources: validators.sources,
  vocabulary: validators.vocabulary,
  levels: validators.levels,
  factors: validators.factors,
  interventions: validators.intervention,
  activeElements: validators.activeElements,
  explanations: validators.explanations,
  caveats: validators.caveats,
  regularCare: validators.regularCare,
  reportClaims: validators.reportClaims,
  questionnaire: validators.questionnaire,
  examples: profile,
};

/** What a file of a kind must pass. */
export const validatorOf = ({ name }: FileKind): Validator => VALIDATORS[name];
