import type { Question } from '../generated/schema-types.ts';
import type { StepOf, Progress } from './step.ts';

function fill({ fills }: Question, before: Progress, value: string): Progress {
  if (fills !== 'title' && fills !== 'targetGroup') return before;
  const { [fills]: _replaced, ...rest } = before.profile;
  return { ...before, profile: value === '' ? rest : { ...rest, [fills]: value } };
}

/** A line of text, which may stay empty. */
export const text: StepOf = (question, before, stored) => {
  const offered = { kind: 'text' } as const;
  if (stored?.kind !== 'text') return { offered, isAnswered: false, after: before };
  return { offered, answer: stored, isAnswered: true, after: fill(question, before, stored.value) };
};
