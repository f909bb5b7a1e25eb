import type { FileKind } from '../../core/file-kinds.ts';
import { once } from '../../core/once.ts';
import type { Validator } from './generated/profile-validator.cjs';

const VALIDATORS: Readonly<Record<FileKind['name'], () => Promise<Validator>>> = {
  sources: once(async () => (await import('./generated/sources-validator.cjs')).sources),
  vocabulary: once(async () => (await import('./generated/vocabulary-validator.cjs')).vocabulary),
  levels: once(async () => (await import('./generated/levels-validator.cjs')).levels),
  factors: once(async () => (await import('./generated/factors-validator.cjs')).factors),
  interventions: once(async () => (await import('./generated/intervention-validator.cjs')).intervention),
  activeElements: once(async () => (await import('./generated/active-elements-validator.cjs')).activeElements),
  explanations: once(async () => (await import('./generated/explanations-validator.cjs')).explanations),
  caveats: once(async () => (await import('./generated/caveats-validator.cjs')).caveats),
  regularCare: once(async () => (await import('./generated/regular-care-validator.cjs')).regularCare),
  reportClaims: once(async () => (await import('./generated/report-claims-validator.cjs')).reportClaims),
  questionnaire: once(async () => (await import('./generated/questionnaire-validator.cjs')).questionnaire),
  examples: once(async () => (await import('./generated/profile-validator.cjs')).profile),
};

/** What a file of a kind must pass, loaded with the first file of that kind. */
export const validatorOf = ({ name }: FileKind): Promise<Validator> => VALIDATORS[name]();
