import type { Factor, FactorId, ProfileFactor, Question, QuestionOption } from '../../core/generated/schema-types.ts';
import { type Answer, type AnswerOf, NOT_KNOWN } from '../../core/questionnaire/answer.ts';
import { offersFactor } from '../../core/questionnaire/offers-factor.ts';
import { sure } from '../../core/sure.ts';
import { figureText } from '../../tell/figure-text.ts';
import type { Lens } from '../../tell/lens.ts';
import { optionLabel } from './option-groups.ts';

const noneWords = (lens: Lens, { none }: Question): string =>
  none === undefined ? lens.messages.questionnaire.noneChosen : lens.text(none);

const optionsOf = (lens: Lens, { fills, options = [] }: Question): readonly QuestionOption[] =>
  fills === 'phases' ? lens.catalogue.vocabulary.phases.map(({ id, label }) => ({ value: id, label })) : options;

function choicesWords(lens: Lens, question: Question, { values }: AnswerOf<'choices'>): string {
  const labels = values.map((value) => optionLabel(lens, optionsOf(lens, question), value));
  return labels.length === 0 ? noneWords(lens, question) : lens.messages.and(labels);
}

/** What a search found in the list of another question says of what kind it is; nothing more is not the same as nothing. */
function factorsWords(
  lens: Lens,
  question: Question,
  { chosen, unknown }: AnswerOf<'factors'>,
  before: readonly ProfileFactor[],
): string {
  const { catalogue, messages } = lens;
  const recordOf = (id: FactorId): Factor => sure(catalogue.factors.get(id));
  const isOwn = (id: FactorId): boolean => offersFactor(question, recordOf(id));
  const own = chosen.filter(isOwn);
  const parts = [
    ...(own.length === 0 ? [] : [lens.factors(own)]),
    ...chosen.flatMap((id) => (isOwn(id) ? [] : [`${lens.factor(id)} (${messages.terms[recordOf(id).kind]})`])),
    ...(unknown.length === 0 ? [] : [`${lens.factors(unknown)} (${messages.terms.unknown})`]),
  ];
  if (parts.length > 0) return parts.join('; ');
  return before.some(({ id }) => isOwn(id)) ? messages.questionnaire.nothingMore : noneWords(lens, question);
}

/** What has each value: "a and b (must); c (wish)". */
function wordsByValue<Id extends string, Value extends string>(
  values: ReadonlyMap<Id, Value>,
  names: (ids: readonly Id[]) => string,
  label: (value: Value) => string,
): string {
  const byValue = new Map<Value, Id[]>();
  for (const [id, value] of values) byValue.set(value, [...(byValue.get(value) ?? []), id]);
  return [...byValue].map(([value, ids]) => `${names(ids)} (${label(value)})`).join('; ');
}

function perFactorWords(lens: Lens, { options = [], unknown }: Question, { values }: AnswerOf<'per-factor'>): string {
  const label = (value: string): string =>
    value === NOT_KNOWN && unknown !== undefined ? lens.text(unknown) : optionLabel(lens, options, value);
  const [first] = values.values();
  const isSame = first !== undefined && [...values.values()].every((value) => value === first);
  return isSame ? label(first) : wordsByValue(values, lens.factors, label);
}

function figuresWords(lens: Lens, question: Question, { values }: AnswerOf<'figures'>): string {
  const known = [...values].flatMap(([id, figure]) =>
    figure === NOT_KNOWN ? [] : [`${lens.factor(id)}: ${figureText(lens, figure)}`],
  );
  return known.length === 0 ? noneWords(lens, question) : known.join('; ');
}

function traitsWords({ messages, trait }: Lens, { values, births, shares }: AnswerOf<'traits'>): string {
  const words = messages.questionnaire.families;
  const names = (ids: readonly string[]): string => messages.and(ids.map(trait));
  const shareWords = messages.terms.traitShares;
  const isUnknown = [...values.values()].every((share) => share === 'unknown');
  return [
    isUnknown ? shareWords.unknown : wordsByValue(values, names, (share) => shareWords[share]),
    ...(births === undefined ? [] : [words.birthsAre(messages.number(births))]),
    ...[...(shares ?? [])].map(([id, share]) => `${trait(id)}: ${messages.families.share(share)}`),
  ].join('; ');
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

/**
 * An answer in words, for the review and for the line that stays when a question was answered. `before`: the factors that
 * earlier questions chose.
 */
export function answerWords(
  lens: Lens,
  question: Question,
  answer: Answer,
  before: readonly ProfileFactor[] = [],
): string {
  switch (answer.kind) {
    case 'choice':
      return optionLabel(lens, question.options ?? [], answer.value);
    case 'text':
      return answer.value === '' ? noneWords(lens, question) : answer.value;
    case 'figures':
      return figuresWords(lens, question, answer);
    case 'choices':
      return choicesWords(lens, question, answer);
    case 'factors':
      return factorsWords(lens, question, answer, before);
    case 'per-factor':
      return perFactorWords(lens, question, answer);
    case 'traits':
      return traitsWords(lens, answer);
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
