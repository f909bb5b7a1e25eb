import { type StepOf } from './step.ts';

/** One of the options; says for what the questionnaire is used. It is no part of the profile. */
export const choice: StepOf = ({ options = [] }, before, stored) => {
  const offered = { kind: 'choice', options } as const;
  const isOffered = stored?.kind === 'choice' && options.some(({ value }) => value === stored.value);
  if (!isOffered) return { offered, isAnswered: false, after: before };
  return { offered, answer: stored, isAnswered: true, after: { ...before, purpose: stored.value } };
};
