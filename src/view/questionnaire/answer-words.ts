import type { FactorId, Question, QuestionOption } from '../../core/generated/schema-types.ts';
import { type Answer, NOT_KNOWN } from '../../core/questionnaire/answer.ts';
import type { Lens } from '../lens.ts';
import { optionLabel } from './option-groups.ts';

type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

const noneWords = (lens: Lens, { none }: Question): string =>
  none === undefined ? lens.messages.questionnaire.noneChosen : lens.text(none);

const optionsOf = (lens: Lens, { fills, options = [] }: Question): readonly QuestionOption[] =>
  fills === 'phases' ? lens.catalogue.vocabulary.phases.map(({ id, label }) => ({ value: id, label })) : options;

function choicesWords(lens: Lens, question: Question, { values }: AnswerOf<'choices'>): string {
  const labels = values.map((value) => optionLabel(lens, optionsOf(lens, question), value));
  return labels.length === 0 ? noneWords(lens, question) : lens.messages.and(labels);
}

function factorsWords(lens: Lens, question: Question, { chosen, unknown }: AnswerOf<'factors'>): string {
  const parts = [
    ...(chosen.length === 0 ? [] : [lens.factors(chosen)]),
    ...(unknown.length === 0 ? [] : [`${lens.messages.terms.unknown}: ${lens.factors(unknown)}`]),
  ];
  return parts.length === 0 ? noneWords(lens, question) : parts.join('; ');
}

/** The factors by value: "must: a and b; wish: c". */
function perFactorWords(lens: Lens, { options = [], unknown }: Question, { values }: AnswerOf<'per-factor'>): string {
  const byValue = new Map<string, FactorId[]>();
  for (const [id, value] of values) byValue.set(value, [...(byValue.get(value) ?? []), id]);
  const label = (value: string): string =>
    value === NOT_KNOWN && unknown !== undefined ? lens.text(unknown) : optionLabel(lens, options, value);
  return [...byValue].map(([value, ids]) => `${label(value)}: ${lens.factors(ids)}`).join('; ');
}

function displayWords(lens: Lens, { minLevel, themes, includeUnrated, order }: AnswerOf<'display'>): string {
  const { terms, select } = lens.messages;
  return [
    terms.orders[order],
    ...(minLevel === undefined ? [] : [select.minLevel(lens.level(minLevel))]),
    ...(themes.length === 0 ? [] : [select.themes(lens.themes(themes))]),
    ...(includeUnrated ? [select.includeUnrated] : []),
  ].join('; ');
}

function offerWords(lens: Lens, question: Question, { known, own }: AnswerOf<'offer'>): string {
  const names = [...known.map(lens.intervention), ...own.map(({ name }) => name)];
  return names.length === 0 ? noneWords(lens, question) : lens.messages.and(names);
}

/** An answer in words, for the review and for the line that stays when a question was answered. */
export function answerWords(lens: Lens, question: Question, answer: Answer): string {
  const { terms } = lens.messages;
  switch (answer.kind) {
    case 'choice':
      return optionLabel(lens, question.options ?? [], answer.value);
    case 'choices':
      return choicesWords(lens, question, answer);
    case 'factors':
      return factorsWords(lens, question, answer);
    case 'per-factor':
      return perFactorWords(lens, question, answer);
    case 'traits':
      return [...answer.values].map(([trait, share]) => `${lens.trait(trait)}: ${terms.traitShares[share]}`).join('; ');
    case 'offer':
      return offerWords(lens, question, answer);
    case 'display':
      return displayWords(lens, answer);
    case 'review':
      return '';
  }
}

/** The question in a few words. */
export const questionName = (lens: Lens, { label, text }: Question): string => lens.text(label ?? text);
