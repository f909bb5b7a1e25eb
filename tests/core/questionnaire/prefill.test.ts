import { expect, it } from 'vitest';
import type { FactorId, Profile, ProfileFactor } from '../../../src/core/generated/schema-types.ts';
import { prefilledAnswers } from '../../../src/core/questionnaire/prefill.ts';
import { walk } from '../../../src/core/questionnaire/walk.ts';
import { shippedCatalogue, shippedProfiles } from '../../support/shipped-catalogue.ts';

const catalogue = await shippedCatalogue();

/** What the questions make of a profile that they go on from, and what they say no longer counts. */
function goOn(given: Profile) {
  const { profile, inactive } = walk({ catalogue, given, today: '2026-11-25' }, prefilledAnswers(catalogue, given));
  return { factors: profile.factors, unknown: profile.unknown, inactive };
}

const byId = (factors: readonly ProfileFactor[]): ReadonlyMap<FactorId, ProfileFactor> =>
  new Map(
    factors.map(({ priority, ...factor }) => [factor.id, priority === 'wish' ? { ...factor, priority } : factor]),
  );

it.each(await shippedProfiles())('$name goes on as it was, each factor with its priority', ({ profile }) => {
  const { factors, unknown = [], inactive } = goOn(profile);
  expect(byId(factors)).toEqual(byId(profile.factors));
  expect(new Set(unknown)).toEqual(new Set(profile.unknown));
  expect(inactive).toEqual([]);
});

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

it('an answer to a question that has nothing to offer is kept, and counts no longer', () => {
  const none = { ...question('factors', 'factors'), factorKind: 'protective', domain: 'child' } as const;
  expect(answered(none, factors(['preterm'])).profile.factors).toEqual([]);
});

it('numbers of families go along with the traits, and a trait that divides nothing is not asked for', () => {
  const risk = { ...question('factors', 'factors'), id: 'risks', factorKind: 'risk' } as const;
  const given = traits({ 'first-child': 'most', dutch: 'few' });
  const asked = walk(
    { catalogue: asking(risk, question('traits', 'traits')), given: {}, today: '2026-01-01' },
    new Map<string, Answer>([
      ['risks', factors(['smoking', 'stress'])],
      [
        'one',
        {
          kind: 'traits',
          values: new Map([
            ['first-child', 'most'],
            ['dutch', 'few'],
          ]),
          births: 900,
          shares: new Map([['dutch', 60]]),
        },
      ],
    ]),
  );
  expect(asked.profile).toMatchObject({ births: 900, shares: { dutch: 60 } });
  expect(asked.asked.at(-1)?.answer).toEqual({
    ...given,
    values: new Map([['first-child', 'most']]),
    births: 900,
    shares: new Map([['dutch', 60]]),
  });
});

it('of an answer, what is not offered any more is kept beside what counts', () => {
  const risks = { ...question('factors', 'factors'), factorKind: 'risk', domain: 'child' } as const;
  const { asked, profile } = answered(risks, factors(['preterm', 'two-parents']));
  expect(profile.factors.map(({ id }) => id)).toEqual(['preterm']);
  expect(asked[0]?.answer).toEqual(factors(['preterm']));
});
