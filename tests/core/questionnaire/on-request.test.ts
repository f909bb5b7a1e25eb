import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/core/generated/schema-types.ts';
import type { Answer } from '../../../src/core/questionnaire/answer.ts';
import { changeAnswer, goBack, nextQuestion, startState } from '../../../src/core/questionnaire/state.ts';
import { placeOf, walk } from '../../../src/core/questionnaire/walk.ts';
import { choice, choices, display, factors, offer, traits } from './answers.ts';
import { smallCatalogue } from './small-catalogue.ts';

type Answered = Readonly<Record<string, Answer>>;

const interviewWith = (given: Partial<Profile> = {}) => ({ catalogue: smallCatalogue, given, today: '2025-06-01' });
const answersOf = (answers: Answered) => new Map(Object.entries(answers));
const walkWith = (answers: Answered, given: Partial<Profile> = {}) => walk(interviewWith(given), answersOf(answers));

/** Only one intervention matches, so that nobody is asked about the families. */
const ONE: Answered = {
  purpose: choice('browse'),
  phases: choices('pregnancy'),
  domains: choices('parent'),
  'risks-parent': factors(['stress']),
  protective: factors([]),
  offer: offer([]),
  display,
};
const onRequest = (answers: Answered) => walkWith(answers).asked.filter(({ isOnRequest }) => isOnRequest);

describe('a question whose answer changes no list', () => {
  it('can be answered by who wants to, and is no part of the count', () => {
    const [only, ...more] = onRequest(ONE);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ question: { id: 'traits' }, offered: { traits: [{ id: 'first-child' }] } });
    expect(only).not.toHaveProperty('answer');
    const all = walkWith(ONE);
    const uncounted = all.asked.filter((step) => placeOf(all, step) === undefined);
    expect(uncounted.map(({ question }) => question.id)).toEqual(['traits', 'review']);
  });

  it('is passed over, on and back, until the review leads to it', () => {
    const state = startState(answersOf(ONE));
    const at = (now: typeof state): string | undefined => nextQuestion(interviewWith(), now)?.question.id;
    const back = (now: typeof state): typeof state => goBack(interviewWith(), now);
    expect(at(state)).toBe('review');
    expect([at(back(state)), at(back(back(state))), at(back(back(back(state))))]).toEqual([
      'display',
      'offer',
      'protective',
    ]);
    expect(at(changeAnswer(state, 'traits'))).toBe('traits');
  });

  it('counts when it was answered', () => {
    const answers = { ...ONE, traits: { ...traits({ 'first-child': 'few' }), births: 850 } };
    expect(onRequest(answers)).toHaveLength(1);
    expect(walkWith(answers)).toMatchObject({
      profile: { traits: { 'first-child': 'few' }, births: 850 },
      inactive: [],
    });
  });

  it('may still come while factors are to be chosen', () => {
    const { possible } = walkWith({ phases: choices('pregnancy'), 'risks-parent': factors(['stress']) });
    expect(possible.map(({ id }) => id)).toContain('traits');
  });

  it('is not there when no match asks anything of the families', () => {
    expect(onRequest({ 'risks-parent': factors(['warmth']) })).toEqual([]);
  });
});

it.each([
  ['beside what a match asks for', 'stress', ['first-child', 'dutch']],
  ['where no match asks anything of the families', 'warmth', ['dutch']],
])('a trait that was given before the first question is shown, %s', (_, risk, asked) => {
  const given: Partial<Profile> = { traits: { dutch: 'few', 'first-child': 'unknown' } };
  const said = traits({ dutch: 'few' });
  const { asked: steps, profile } = walkWith({ 'risks-parent': factors([risk]), traits: said }, given);
  const step = steps.find(({ question }) => question.id === 'traits');
  expect(step).toMatchObject({ answer: said, offered: { traits: asked.map((id) => ({ id })) } });
  expect(profile.traits).toMatchObject({ dutch: 'few' });
});

it('a number of families that was taken away is gone, also when it was given before', () => {
  const given: Partial<Profile> = { births: 900, shares: { 'first-child': 0.5 } };
  const answers = { 'risks-parent': factors(['stress']), traits: traits({ 'first-child': 'few' }) };
  expect(walkWith(answers, given).profile).not.toHaveProperty('births');
  expect(walkWith(answers, given).profile).not.toHaveProperty('shares');
});
