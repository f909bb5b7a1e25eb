import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId } from '../../src/core/ids.ts';
import { type ProfileProblem, profileProblems, toQuery } from '../../src/core/profile.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue({
  factors: ['smoking', 'stress'],
  interventions: { visits: { links: ['smoking'] }, group: { links: ['stress'] } },
});

describe('what is wrong with a profile', () => {
  it('is that it chooses nothing', () => {
    expect(profileProblems(catalogue, profileOf([]))).toEqual([{ kind: 'no-factor' }]);
  });

  it('is nothing where it can be answered', () => {
    expect(profileProblems(catalogue, profileOf(['smoking']))).toEqual([]);
    const offer = [{ intervention: interventionId('visits') }, { name: 'café' }];
    const more: Partial<Profile> = { offer, traits: { dutch: 'few' }, shares: { dutch: 0.1 }, asOf: '2024-02-29' };
    expect(profileProblems(catalogue, profileOf(['smoking'], more))).toEqual([]);
  });

  it.each<readonly [string, readonly string[], Partial<Profile>, readonly ProfileProblem[]]>([
    [
      'a factor that is chosen twice or more, once',
      ['smoking', 'stress', 'smoking', 'smoking'],
      {},
      [{ kind: 'factor-twice', id: 'smoking' }],
    ],
    [
      'a factor that is chosen and unknown',
      ['smoking'],
      { unknown: [factorId('smoking')] },
      [{ kind: 'factor-also-unknown', id: 'smoking' }],
    ],
    ['a day that does not exist', ['smoking'], { asOf: '2025-02-29' }, [{ kind: 'no-such-day', date: '2025-02-29' }]],
    [
      'what nobody knows, each once',
      ['noise'],
      {
        unknown: [factorId('dust')],
        offer: [{ intervention: interventionId('course') }, { name: 'café', factors: [factorId('noise')] }],
        criteria: { exclude: [interventionId('walks'), interventionId('course')] },
        traits: { rich: 'most' },
        shares: { old: 0.1 },
      },
      [
        { kind: 'unknown-id', what: 'factor', id: 'noise' },
        { kind: 'unknown-id', what: 'factor', id: 'dust' },
        { kind: 'unknown-id', what: 'intervention', id: 'course' },
        { kind: 'unknown-id', what: 'intervention', id: 'walks' },
        { kind: 'unknown-id', what: 'trait', id: 'rich' },
        { kind: 'unknown-id', what: 'trait', id: 'old' },
      ],
    ],
  ])('is %s', (_, factors, more, problems) => {
    expect(profileProblems(catalogue, profileOf(factors, more))).toEqual(problems);
  });
});

it('what is offered stands in one order: interventions by id, then own projects by name', () => {
  const [visits, group] = [interventionId('visits'), interventionId('group')];
  const offer = [{ name: 'zomerkamp' }, { intervention: visits }, { name: 'aan tafel' }, { intervention: group }];
  const query = toQuery(catalogue, { ...profileOf(['smoking']), offer }, '2026-11-25');
  expect(query.offer).toEqual([
    { intervention: group },
    { intervention: visits },
    { name: 'aan tafel' },
    { name: 'zomerkamp' },
  ]);
});

it('an intervention that is offered twice counts once, and two projects of one name are two', () => {
  const visits = interventionId('visits');
  const projects = [
    { name: 'aan tafel', factors: [factorId('smoking')] },
    { name: 'aan tafel', factors: [factorId('stress')] },
  ];
  const offer = [{ intervention: visits }, ...projects, { intervention: visits, reach: 40 }];
  const query = toQuery(catalogue, { ...profileOf(['smoking']), offer }, '2026-11-25');
  expect(query.offer).toEqual([{ intervention: visits, reach: 40 }, ...projects]);
});

it('what is not known and who the families are stand in one order, each once', () => {
  const unknown = ['stress', 'smoking', 'stress'].map(factorId);
  const traits = { 'under-26': 'few', dutch: 'most' } as const;
  const query = toQuery(catalogue, { ...profileOf([]), unknown, traits }, '2026-11-25');
  expect([query.unknown, Object.keys(query.traits)]).toEqual([
    ['smoking', 'stress'],
    ['dutch', 'under-26'],
  ]);
});

it.each([
  ['risk', 'risk', 'noise'],
  ['protective', 'protective', 'noise'],
  ['protective', 'risk', 'quiet'],
])('of a %s factor and its mirror, a %s one, the risk stays, or else the first', (first, second, stays) => {
  const factors = [`noise ${first} mirror=quiet`, `quiet ${second} mirror=noise`];
  const query = toQuery(buildCatalogue({ factors }), profileOf(['noise', 'quiet']), '2026-11-25');
  expect(query.factors.map(({ factor }) => factor.id)).toEqual([stays]);
});
