import type { Question, QuestionOption } from '../generated/schema-types.ts';
import { present } from '../present.ts';
import { isDomain, isPhase } from './closed-values.ts';
import { type StepOf, type Progress, withProfile } from './step.ts';

const optionsOf = ({ fills, options = [] }: Question, { catalogue }: Progress): readonly QuestionOption[] =>
  fills === 'phases'
    ? catalogue.vocabulary.phases.map(({ id, label, gloss }) => ({ value: id, label, ...present({ help: gloss }) }))
    : options;

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
