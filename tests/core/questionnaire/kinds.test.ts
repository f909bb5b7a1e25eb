import { expect, it } from 'vitest';
import type { Question } from '../../../src/core/generated/schema-types.ts';
import type { Answer } from '../../../src/core/questionnaire/answer.ts';
import { walk } from '../../../src/core/questionnaire/walk.ts';
import { choice, choices, display, factors, offer, traits } from './answers.ts';
import { smallCatalogue } from './small-catalogue.ts';

// What a question offers, and what of an answer still counts.

function at(id: string, answers: Readonly<Record<string, Answer>>, catalogue = smallCatalogue) {
  const walked = walk({ catalogue, given: {}, today: '2025-06-01' }, new Map(Object.entries(answers)));
  const step = walked.asked.find(({ question }) => question.id === id);
  return { ...walked, step, lost: walked.inactive.map(({ answer }) => answer) };
}

const questionOf = (id: string): Question => {
  const found = smallCatalogue.questionnaire.find((question) => question.id === id);
  if (found === undefined) throw new Error(`there is no question ${id}`);
  return found;
};

it('a choice that is not offered is not made', () => {
  const { step } = at('purpose', { purpose: choice('gone') });
  expect([step?.isAnswered, step?.answer]).toEqual([false, undefined]);
});

it('a term is offered with what it means', () => {
  const gloss = { nl: 'vanaf de geboorte', en: 'from birth on' };
  const phases = smallCatalogue.vocabulary.phases.map((term) => ({ ...term, gloss }));
  const { step } = at('phases', {}, { ...smallCatalogue, vocabulary: { ...smallCatalogue.vocabulary, phases } });
  expect(step?.offered).toMatchObject({ options: phases.map(() => ({ help: gloss })) });
});

it('levels are offered from low to high, and nothing is asked of a theme where none was chosen', () => {
  const levels = new Map([...smallCatalogue.levels].reverse());
  const { step } = at('display', {}, { ...smallCatalogue, levels });
  expect(step?.isAnswered).toBe(false);
  expect(step?.offered).toMatchObject({ levels: [1, 2, 3, 4].map((rank) => ({ rank })) });
  const { profile } = at('display', { display: { ...display, minLevel: 'good-indications' } });
  expect(profile.criteria).toEqual({ minLevel: 'good-indications' });
});

it('of the existing offer, what has to do with the factors stands first, and what the data does not hold is no answer', () => {
  const stress = { 'risks-parent': factors(['stress']), phases: choices('first-year') };
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  const { step } = at('offer', stress);
  if (step?.offered.kind !== 'offer') throw new Error('the offer is not asked for');
  const { related, others, factors: chosen } = step.offered;
  expect([ids(related), ids(others), ids(chosen)]).toEqual([
    ['group', 'visit'],
    ['buddy', 'budget', 'quit'],
    ['stress'],
  ]);
  const own = [
    { name: 'Buurt', factors: ['stress', 'debts'] },
    { name: 'Markt', factors: ['debts'] },
  ];
  expect(at('offer', { ...stress, offer: offer(['visit', 'gone'], own) }).profile.offer).toEqual([
    { intervention: 'visit' },
    { name: 'Buurt', factors: ['stress'] },
    { name: 'Markt' },
  ]);
});

it('the review says whether there is a factor to search on', () => {
  const hasFactor = (...chosen: readonly string[]) => at('review', { 'risks-parent': factors(chosen) }).step?.offered;
  expect([hasFactor(), hasFactor('stress')]).toEqual([
    { kind: 'review', hasFactor: false },
    { kind: 'review', hasFactor: true },
  ]);
});

it('a question for one purpose is asked until another is chosen', () => {
  const title: Question = {
    ...questionOf('offer'),
    id: 'title',
    kind: 'text',
    fills: 'title',
    when: { purpose: 'browse' },
  };
  const catalogue = { ...smallCatalogue, questionnaire: [questionOf('purpose'), title] };
  const asked = (answers: Readonly<Record<string, Answer>>) => at('title', answers, catalogue).step !== undefined;
  expect([asked({}), asked({ purpose: choice('browse') }), asked({ purpose: choice('municipality') })]).toEqual([
    true,
    true,
    false,
  ]);
});

it('the group of families has a line of its own, and is asked for until it is answered', () => {
  const target: Question = { ...questionOf('offer'), id: 'target', kind: 'text', fills: 'targetGroup' };
  const catalogue = { ...smallCatalogue, questionnaire: [target] };
  const { step, profile } = at('target', { target: { kind: 'text', value: 'young parents' } }, catalogue);
  expect([step?.isAnswered, profile.targetGroup]).toEqual([true, 'young parents']);
  expect(at('target', {}, catalogue).step?.isAnswered).toBe(false);
});

it('of what is known of the families, only traits on which the matches differ are asked for and count', () => {
  const stress = { 'risks-parent': factors(['stress']) };
  expect(at('traits', stress).step?.isAnswered).toBe(false);
  const { step, lost } = at('traits', { ...stress, traits: traits({ 'first-child': 'few', dutch: 'most' }) });
  expect([step?.isAnswered, step?.answer]).toEqual([true, traits({ 'first-child': 'few' })]);
  expect(lost).toEqual([traits({ dutch: 'most' })]);
  const none = at('traits', { ...stress, traits: traits({}) });
  expect([none.step?.isAnswered, none.lost]).toEqual([false, []]);
});

it('where no trait divides the matches none is asked for, and what was said of one is told as lost', () => {
  const catalogue = {
    ...smallCatalogue,
    questionnaire: [questionOf('risks-parent'), { ...questionOf('traits'), when: {} }],
  };
  const said = traits({ dutch: 'few' });
  const { step, lost, profile } = at('traits', { 'risks-parent': factors(['debts']), traits: said }, catalogue);
  expect([step, lost, profile.traits]).toEqual([undefined, [said], undefined]);
});
