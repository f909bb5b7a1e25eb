import type { Question } from '../generated/schema-types.ts';
import { dividingTraits } from './candidates.ts';
import type { Progress } from './step.ts';

/** Whether purpose and domains let a question in: the conditions over which no later choice of a factor decides. */
export function isRelevant({ when = {} }: Question, { purpose, domains }: Progress): boolean {
  const { domain, purpose: only, purposeNot } = when;
  const fitsPurpose = only === undefined || purpose === undefined || purpose === only;
  const isInDomain = domain === undefined || domains.length === 0 || domains.includes(domain);
  return isInDomain && fitsPurpose && (purposeNot === undefined || purpose !== purposeNot);
}

/** Whether all conditions of a question hold (see questionnaire.schema.json). */
export function isAsked(question: Question, progress: Progress): boolean {
  const { minFactors = 0, candidatesDiffer = false } = question.when ?? {};
  return (
    isRelevant(question, progress) &&
    progress.profile.factors.length >= minFactors &&
    (!candidatesDiffer || dividingTraits(progress).length > 0)
  );
}
