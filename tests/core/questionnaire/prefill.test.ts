import { expect, it } from 'vitest';
import type { FactorId, Profile, ProfileFactor } from '../../../src/core/generated/schema-types.ts';
import { prefilledAnswers } from '../../../src/core/questionnaire/prefill.ts';
import { walk } from '../../../src/core/questionnaire/walk.ts';
import { sure } from '../../../src/core/sure.ts';
import { shippedCatalogue, shippedProfiles } from '../../support/shipped-catalogue.ts';
import { factors, perFactor } from './answers.ts';
import { smallCatalogue } from './small-catalogue.ts';

const catalogue = await shippedCatalogue();

/** What the questions make of a profile that they go on from, and what they say no longer counts. */
function goOn(given: Profile) {
  const { profile, inactive } = walk({ catalogue, given, today: '2026-11-25' }, prefilledAnswers(catalogue, given));
  return { factors: profile.factors, unknown: profile.unknown, inactive };
}

/** Only a wish is written down. */
const plain = (factors: readonly ProfileFactor[]): readonly ProfileFactor[] =>
  factors.map(({ priority, ...factor }) => (priority === 'wish' ? { ...factor, priority } : factor));

it.each(await shippedProfiles())(
  '$name goes on as it was, each factor in its place with its priority',
  ({ profile }) => {
    const { factors, unknown = [], inactive } = goOn(profile);
    expect(plain(factors)).toEqual(plain(profile.factors));
    expect(new Set(unknown)).toEqual(new Set(profile.unknown));
    expect(inactive).toEqual([]);
  },
);

it('asks of a factor to strengthen what it asks of a risk: its priority, its basis and its figure', () => {
  const figure = { value: 12, unit: '%', year: 2025, source: 'GGD' };
  const factors = ['poverty', 'social-support-network'].map((id): ProfileFactor => ({
    id: id as FactorId,
    priority: 'wish',
    basis: 'figure',
    figure,
  }));
  expect(goOn({ factors })).toEqual({ factors, inactive: [] });
});

it('keeps the order of what was given, and puts behind it what is added', () => {
  const given: Profile = {
    factors: [{ id: 'social-support-network' as FactorId }, { id: 'poverty' as FactorId, priority: 'wish' }],
  };
  const answers = new Map(prefilledAnswers(catalogue, given));
  for (const [id, answer] of answers)
    if (answer.kind === 'factors' && answer.chosen.includes('poverty' as FactorId))
      answers.set(id, { ...answer, chosen: [...answer.chosen, 'prenatal-smoking' as FactorId] });
  const { profile } = walk({ catalogue, given, today: '2026-11-25' }, answers);
  expect(profile.factors.map(({ id }) => id)).toEqual(['social-support-network', 'poverty', 'prenatal-smoking']);
});

it.each<readonly [Partial<Profile>, object | undefined]>([
  [
    { criteria: { minLevel: 'good-indications' } },
    { themes: [], includeUnrated: false, order: 'evidence', minLevel: 'good-indications' },
  ],
  [{ order: 'breadth' }, { themes: [], includeUnrated: false, order: 'breadth' }],
  [{ criteria: { includeUnrated: true } }, { themes: [], includeUnrated: true, order: 'evidence' }],
  [{ criteria: { themes: ['attachment'] } }, { themes: ['attachment'], includeUnrated: false, order: 'evidence' }],
  [{ criteria: { themes: [] } }, undefined],
])('what was said of what to show, as in %j, is an answer', (given, answer) => {
  const answers = [...prefilledAnswers(catalogue, given).values()];
  expect(answers).toEqual(answer === undefined ? [] : [{ kind: 'display', ...answer }]);
});

it('each factor is an answer to the first question that lists it, with its priority and its basis', () => {
  const [smoking, network, debts] = ['smoking', 'network', 'debts'].map((id) => ({ id: id as FactorId }));
  const answersTo = (...chosen: readonly ProfileFactor[]) =>
    Object.fromEntries(prefilledAnswers(smallCatalogue, { factors: chosen, unknown: [sure(debts).id] }));
  expect(answersTo({ ...sure(smoking), basis: 'policy' }, { ...sure(network), priority: 'wish' })).toEqual({
    'risks-parent': factors(['smoking'], ['debts']),
    protective: factors(['network']),
    priority: perFactor({ smoking: 'must', network: 'wish' }),
    basis: perFactor({ smoking: 'policy', network: 'unknown' }),
  });
  expect(answersTo(sure(network))).toEqual({
    protective: factors(['network']),
    priority: perFactor({ network: 'must' }),
  });
});
