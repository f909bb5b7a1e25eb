import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../../../src/core/questionnaire/answer.ts';
import { prefilledAnswers } from '../../../src/core/questionnaire/prefill.ts';
import {
  applyAnswer,
  canGoBack,
  changeAnswer,
  goBack,
  nextQuestion,
  type QuestionnaireState,
  startState,
} from '../../../src/core/questionnaire/state.ts';
import { type Interview, placeOf, walk } from '../../../src/core/questionnaire/walk.ts';
import { draws } from '../../support/draws.ts';
import { type Random, randomFrom } from '../../support/random.ts';
import { someAnswer } from './some-answer.ts';
import { choice, choices, display, factors, offer, perFactor, review, traits } from './answers.ts';
import { smallCatalogue } from './small-catalogue.ts';

const interview: Interview = { catalogue: smallCatalogue, given: {}, today: '2025-06-01' };
const at = (state: QuestionnaireState): string | undefined => nextQuestion(interview, state)?.question.id;
const answer = (state: QuestionnaireState, ...answers: readonly Answer[]): QuestionnaireState =>
  answers.reduce((before, given) => applyAnswer(interview, before, given), state);
const back = (state: QuestionnaireState): QuestionnaireState => goBack(interview, state);

const quick: readonly Answer[] = [
  choice('browse'),
  choices(),
  choices('parent'),
  factors(['smoking', 'debts']),
  perFactor({ smoking: 'must', debts: 'wish' }),
  factors([]),
  traits({ 'first-child': 'most' }),
];

describe('the course of the questionnaire', () => {
  it('starts with the first question', () => {
    expect(at(startState())).toBe('purpose');
  });

  it('asks on until the review, and is done when that is agreed with', () => {
    const almost = answer(startState(), ...quick, offer([]), display);
    expect(at(almost)).toBe('review');
    expect(at(answer(almost, review))).toBeUndefined();
  });

  it('goes back to the question before, with its answer', () => {
    const state = back(answer(startState(), choice('browse'), choices('pregnancy')));
    expect(at(state)).toBe('phases');
    expect(nextQuestion(interview, state)?.answer).toEqual(choices('pregnancy'));
  });

  it('stays at the first question when going back', () => {
    expect(at(back(startState()))).toBe('purpose');
  });

  it('goes on where it was after an earlier answer was given anew', () => {
    const state = back(back(back(answer(startState(), ...quick))));
    expect(at(state)).toBe('priority');
    expect(at(answer(state, perFactor({ smoking: 'wish', debts: 'wish' })))).toBe('offer');
  });

  it('skips back over a question that is not asked', () => {
    expect(at(back(back(answer(startState(), ...quick.slice(0, 5)))))).toBe('risks-parent');
  });

  it('goes to the review after a change, or to what the change makes necessary', () => {
    const done = answer(startState(), ...quick, offer([]), display, review);
    const purpose = changeAnswer(done, 'purpose');
    expect(at(purpose)).toBe('purpose');
    expect(at(answer(purpose, choice('browse')))).toBe('review');
    expect(at(answer(purpose, choice('municipality')))).toBe('basis');
  });

  it('goes back to the review from a change', () => {
    const done = answer(startState(), ...quick, offer([]), display, review);
    expect(at(back(changeAnswer(done, 'phases')))).toBe('review');
  });

  it('takes no answer after the review, and goes back to it', () => {
    const done = answer(startState(), ...quick, offer([]), display, review);
    expect(answer(done, choice('municipality'))).toBe(done);
    expect(at(back(done))).toBe('review');
  });

  it('asks again for the factors that came later', () => {
    const done = answer(startState(), ...quick, offer([]), display, review);
    const changed = answer(changeAnswer(done, 'risks-parent'), factors(['smoking', 'stress']));
    expect(at(changed)).toBe('priority');
    expect(nextQuestion(interview, changed)?.answer).toEqual(perFactor({ smoking: 'must' }));
  });

  it('does not ask what flags said', () => {
    const given = { phases: ['pregnancy'], order: 'breadth' } as const;
    const state = startState(prefilledAnswers(smallCatalogue, given));
    expect(at(answer(state, choice('browse')))).toBe('domains');
    expect(walk({ ...interview, given }, state.answers).profile).toMatchObject(given);
  });
});

describe('where somebody is', () => {
  const placeAt = (state: QuestionnaireState) => {
    const current = nextQuestion(interview, state);
    return current && placeOf(walk(interview, state.answers), current);
  };

  it('is told against the most questions that there can be, until all factors are chosen', () => {
    const places = quick.map((_, index) => placeAt(answer(startState(), ...quick.slice(0, index))));
    expect(places.map((place) => place && [place.position, place.total, place.isMost])).toEqual([
      [1, 12, true],
      [2, 11, true],
      [3, 11, true],
      [4, 9, true],
      [5, 9, true],
      [6, 9, true],
      [7, 9, false],
    ]);
  });

  it('is not told at the review', () => {
    expect(placeAt(answer(startState(), ...quick, offer([]), display))).toBeUndefined();
  });

  it('never gets further from the end, whatever is answered', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = randomFrom(seed);
        let state = startState();
        let before = placeAt(state);
        for (let current = nextQuestion(interview, state); current; current = nextQuestion(interview, state)) {
          state = applyAnswer(interview, state, someAnswer(current.offered, random));
          const after = placeAt(state);
          if (before && after) {
            expect(after.position).toBe(before.position + 1);
            expect(after.total).toBeLessThanOrEqual(before.total);
            if (!before.isMost) expect(after).toEqual({ ...before, position: after.position });
          }
          before = after;
        }
      }),
      { numRuns: draws(50, 500), seed: 1000 },
    );
  });

  it('knows when there is nothing to go back to', () => {
    const done = answer(startState(), ...quick, offer([]), display, review);
    expect(canGoBack(interview, startState())).toBe(false);
    expect(canGoBack(interview, answer(startState(), choice('browse')))).toBe(true);
    expect(canGoBack(interview, changeAnswer(done, 'purpose'))).toBe(true);
    expect(canGoBack(interview, done)).toBe(true);
    expect(canGoBack({ ...interview, catalogue: { ...smallCatalogue, questionnaire: [] } }, startState())).toBe(false);
  });
});

type Turn =
  | { readonly kind: 'answer'; readonly seed: number }
  | { readonly kind: 'back' }
  | { readonly kind: 'change'; readonly index: number };

const turns = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.nat().map((seed): Turn => ({ kind: 'answer', seed })) },
    { weight: 2, arbitrary: fc.constant<Turn>({ kind: 'back' }) },
    { weight: 1, arbitrary: fc.nat({ max: 12 }).map((index): Turn => ({ kind: 'change', index })) },
  ),
  { maxLength: 40 },
);

function play(state: QuestionnaireState, turn: Turn): QuestionnaireState {
  if (turn.kind === 'back') return back(state);
  const { asked } = walk(interview, state.answers);
  if (turn.kind === 'change') {
    const question = asked[turn.index % asked.length]?.question;
    return question === undefined ? state : changeAnswer(state, question.id);
  }
  const current = nextQuestion(interview, state);
  if (current === undefined) return state;
  return applyAnswer(interview, state, someAnswer(current.offered, randomFrom(turn.seed)));
}

/** Answers what is left, up to the review. */
function finish(state: QuestionnaireState, random: Random): QuestionnaireState {
  const current = nextQuestion(interview, { answers: state.answers, isChange: false, isDone: false });
  if (current === undefined || current.offered.kind === 'review') return state;
  return finish(applyAnswer(interview, startState(state.answers), someAnswer(current.offered, random)), random);
}

/** The answers that count in the end, given one after the other without a detour. */
function straight(counting: Answers): QuestionnaireState {
  let state = startState();
  for (;;) {
    const current = nextQuestion(interview, state);
    const given = current && counting.get(current.question.id);
    if (given === undefined) return state;
    state = applyAnswer(interview, state, given);
  }
}

describe('any sequence of answers, backs and changes', () => {
  it('gives the profile that the same final answers give when they are given straight', () => {
    fc.assert(
      fc.property(turns, (sequence) => {
        const { answers } = finish(sequence.reduce(play, startState()), randomFrom(sequence.length));
        const wandered = walk(interview, answers);
        const counting = new Map(
          wandered.asked.flatMap(({ question, answer: given }) => (given ? [[question.id, given] as const] : [])),
        );
        expect(walk(interview, straight(counting).answers).profile).toEqual(wandered.profile);
      }),
      { numRuns: draws(40, 400), seed: 1000 },
    );
  });

  it('loses no answer', () => {
    fc.assert(
      fc.property(turns, (sequence) => {
        let state = startState();
        for (const turn of sequence) {
          const before = state;
          state = play(state, turn);
          for (const id of before.answers.keys()) expect(state.answers.has(id)).toBe(true);
        }
      }),
      { numRuns: draws(30, 300), seed: 1000 },
    );
  });

  it('always has a question to ask, unless the review was agreed with', () => {
    fc.assert(
      fc.property(turns, (sequence) => {
        const state = sequence.reduce(play, startState());
        expect(nextQuestion(interview, state) === undefined).toBe(state.isDone);
      }),
      { numRuns: draws(30, 300), seed: 1000 },
    );
  });

  it('keeps chosen and unknown apart', () => {
    fc.assert(
      fc.property(turns, (sequence) => {
        const { profile } = walk(interview, sequence.reduce(play, startState()).answers);
        const chosen = profile.factors.map(({ id }) => id);
        expect(new Set(chosen).size).toBe(chosen.length);
        expect((profile.unknown ?? []).filter((id) => chosen.includes(id))).toEqual([]);
      }),
      { numRuns: draws(30, 300), seed: 1000 },
    );
  });
});
