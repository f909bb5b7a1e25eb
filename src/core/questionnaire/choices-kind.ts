import type { Question, QuestionOption } from '../generated/schema-types.ts';
import { isDomain, isPhase } from './closed-values.ts';
import { termOption } from './term-option.ts';
import { type StepOf, type Progress, withProfile } from './step.ts';

const optionsOf = ({ fills, options = [] }: Question, { catalogue }: Progress): readonly QuestionOption[] =>
  fills === 'phases' ? catalogue.vocabulary.phases.map(termOption) : options;

const fill = ({ fills }: Question, before: Progress, values: readonly string[]): Progress =>
  fills === 'phases'
    ? withProfile(before, { phases: values.filter(isPhase) })
    : { ...before, domains: values.filter(isDomain) };

/** Any number of the options: phases, or domains. None means all. */
export const choices: StepOf = (question, before, stored) => {
  const options = optionsOf(question, before);
  const offered = { kind: 'choices', options } as const;
  if (stored?.kind !== 'choices') return { offered, isAnswered: false, after: before };
  const values = options.map(({ value }) => value).filter((value) => stored.values.includes(value));
  return { offered, answer: { ...stored, values }, isAnswered: true, after: fill(question, before, values) };
};
