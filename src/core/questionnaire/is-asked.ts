import type { Question } from '../generated/schema-types.ts';
import { differOnTrait } from './candidates.ts';
import type { Progress } from './step.ts';

/** Whether purpose and domains let a question in: the conditions over which no later choice of a factor decides. */
export function isRelevant({ when = {} }: Question, { purpose, domains }: Progress): boolean {
  const { domain, purpose: only, purposeNot } = when;
  const fitsPurpose = only === undefined || purpose === undefined || purpose === only;
  const isInDomain = domain === undefined || domains.length === 0 || domains.includes(domain);
  return isInDomain && fitsPurpose && (purposeNot === undefined || purpose !== purposeNot);
}

/** Whether a question can be answered, for all of its conditions that do not look at the list (see questionnaire.schema.json). */
export const isOpenTo = (question: Question, progress: Progress): boolean =>
  isRelevant(question, progress) && progress.profile.factors.length >= (question.when?.minFactors ?? 0);

/** Whether an answer changes no list: nobody is asked then, but whoever wants to can answer. */
export const isOnRequest = ({ when = {} }: Question, progress: Progress): boolean =>
  when.candidatesDiffer === true && !differOnTrait(progress);
