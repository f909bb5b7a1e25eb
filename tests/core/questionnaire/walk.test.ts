import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/core/generated/schema-types.ts';
import { factorId } from '../../../src/core/ids.ts';
import type { Answer } from '../../../src/core/questionnaire/answer.ts';
import { countMatches } from '../../../src/core/questionnaire/candidates.ts';
import { type Interview, walk } from '../../../src/core/questionnaire/walk.ts';
import { choice, choices, display, factors, offer, perFactor, traits } from './answers.ts';
import { smallCatalogue } from './small-catalogue.ts';

const interview: Interview = { catalogue: smallCatalogue, given: {}, today: '2025-06-01' };
type Answered = Readonly<Record<string, Answer>>;

const walkWith = (answers: Answered, given: Partial<Profile> = {}) =>
  walk({ ...interview, given }, new Map(Object.entries(answers)));
const asked = (answers: Answered): readonly string[] =>
  walkWith(answers).asked.flatMap(({ question, isOnRequest }) => (isOnRequest ? [] : [question.id]));
const offeredAt = (id: string, answers: Answered) => {
  const found = walkWith(answers).asked.find(({ question }) => question.id === id)?.offered;
  if (found?.kind !== 'factors') throw new Error(`${id} is not asked`);
  return found.sections;
};
const listedAt = (id: string, answers: Answered) =>
  offeredAt(id, answers)
    .filter(({ kind }) => kind !== 'elsewhere')
    .map(({ kind, options }) => [kind, options.map(({ factor, depth }) => `${'>'.repeat(depth)}${factor.id}`)]);

const allRisks = ['risks-child', 'risks-parent', 'risks-environment'];

describe('which questions are asked', () => {
  it.each<[string, Answered, readonly string[]]>([
    [
      'at first, those that need nothing',
      {},
      ['purpose', 'phases', 'domains', ...allRisks, 'protective', 'offer', 'display', 'review'],
    ],
    [
      'only the risks of the chosen domains',
      { domains: choices('child') },
      ['purpose', 'phases', 'domains', 'risks-child', 'protective', 'offer', 'display', 'review'],
    ],
    [
      'all domains when none is chosen',
      { domains: choices() },
      ['purpose', 'phases', 'domains', ...allRisks, 'protective', 'offer', 'display', 'review'],
    ],
    [
      'the basis as soon as there is a factor',
      { 'risks-parent': factors(['debts']) },
      ['purpose', 'phases', 'domains', ...allRisks, 'basis', 'protective', 'offer', 'display', 'review'],
    ],
    [
      'no basis of who just looks',
      { purpose: choice('browse'), 'risks-parent': factors(['debts']) },
      ['purpose', 'phases', 'domains', ...allRisks, 'protective', 'offer', 'display', 'review'],
    ],
    [
      'the priority from two factors on',
      { purpose: choice('browse'), 'risks-parent': factors(['debts', 'stress']) },
      ['purpose', 'phases', 'domains', ...allRisks, 'priority', 'protective', 'traits', 'offer', 'display', 'review'],
    ],
    [
      'traits when the matches differ on one',
      { purpose: choice('browse'), 'risks-parent': factors(['stress']) },
      ['purpose', 'phases', 'domains', ...allRisks, 'protective', 'traits', 'offer', 'display', 'review'],
    ],
    [
      'no traits when only one matches',
      { purpose: choice('browse'), phases: choices('pregnancy'), 'risks-parent': factors(['stress']) },
      ['purpose', 'phases', 'domains', ...allRisks, 'protective', 'offer', 'display', 'review'],
    ],
    [
      'no risks of a domain where the phase leaves none',
      { phases: choices('pregnancy'), domains: choices('child') },
      ['purpose', 'phases', 'domains', 'risks-child', 'protective', 'offer', 'display', 'review'],
    ],
  ])('%s', (_, answers, ids) => {
    expect(asked(answers)).toEqual(ids);
  });
});

describe('which factors are offered', () => {
  it('Table 1 first, a part under its whole', () => {
    expect(listedAt('risks-parent', {})).toEqual([
      ['table', ['smoking', '>cannabis']],
      ['table', ['stress']],
      ['text', ['debts']],
    ]);
  });

  it('a part by itself where its whole was chosen already', () => {
    expect(listedAt('risks-parent', { 'risks-child': factors(['smoking']) })).toEqual([
      ['text', ['cannabis']],
      ['table', ['stress']],
      ['text', ['debts']],
    ]);
  });

  it('only those of the chosen phases, and those of which the source names no phase', () => {
    expect(listedAt('risks-child', { phases: choices('pregnancy') })).toEqual([['text', ['crying']]]);
    expect(listedAt('risks-child', { phases: choices('first-year') })).toEqual([
      ['table', ['preterm']],
      ['text', ['crying']],
    ]);
  });

  it('protective factors across from the chosen risks first, and never what is no aim of policy', () => {
    expect(listedAt('protective', {})).toEqual([
      ['table', ['rest', 'warmth']],
      ['table', ['network']],
    ]);
    expect(
      listedAt('protective', { 'risks-environment': factors(['lonely']), 'risks-parent': factors(['stress']) }),
    ).toEqual([
      ['opposite', ['network', 'rest']],
      ['table', ['warmth']],
    ]);
  });

  it('those of own data by themselves, behind what only the text names', () => {
    const stress = [...smallCatalogue.factors.values()].find(({ id }) => id === 'stress');
    const catalogue = { ...smallCatalogue, origins: new Map<object, string>(stress && [[stress, 'ours']]) };
    const step = walk({ ...interview, catalogue }, new Map()).asked.find(
      ({ question }) => question.id === 'risks-parent',
    );
    const sections = step?.offered.kind === 'factors' ? step.offered.sections : [];
    expect(
      sections.flatMap(({ kind, options }) => (kind === 'elsewhere' ? [] : [[kind, options[0]?.factor.id]])),
    ).toEqual([
      ['table', 'smoking'],
      ['text', 'debts'],
      ['own', 'stress'],
    ]);
  });

  it('also those without any intervention, and says so', () => {
    const step = walkWith({}).asked.find(({ question }) => question.id === 'risks-environment')?.offered;
    const listed =
      step?.kind === 'factors'
        ? step.sections.flatMap(({ kind, options }) => (kind === 'elsewhere' ? [] : options))
        : [];
    expect(listed.map(({ factor, hasNothing }) => [factor.id, hasNothing])).toEqual([
      ['poverty', true],
      ['lonely', false],
    ]);
  });
});

describe('what a search finds beside the list', () => {
  const foundAt = (id: string, answers: Answered) =>
    offeredAt(id, answers).flatMap((section) =>
      section.kind === 'elsewhere'
        ? [[section.factorKind, section.group, ...section.options.map(({ factor }) => factor.id)]]
        : [],
    );

  it('is every other factor under its kind and group, and nothing that was chosen before', () => {
    expect(
      foundAt('risks-parent', { phases: choices('first-year'), 'risks-child': factors(['crying', 'warmth']) }),
    ).toEqual([
      ['risk', 'child', 'preterm'],
      ['risk', 'parent-prenatal', 'smoking', 'cannabis'],
      ['risk', 'environment', 'poverty', 'lonely'],
      ['protective', 'parent', 'rest'],
      ['protective', 'environment', 'network'],
    ]);
  });

  it('counts once it is chosen, wherever it was found', () => {
    const { profile, inactive } = walkWith({
      'risks-child': factors(['smoking', 'network'], ['debts']),
      'risks-parent': factors(['smoking']),
      protective: factors(['network', 'stress']),
    });
    expect(profile.factors.map(({ id }) => id)).toEqual(['smoking', 'network', 'stress']);
    expect(profile.unknown).toEqual(['debts']);
    expect(inactive).toEqual([]);
  });
});

it('what was not known is known once it is chosen, and of a profile that goes on the questions tell it', () => {
  const unknownIn = (...walked: Parameters<typeof walkWith>) => walkWith(...walked).profile.unknown;
  const [STRESS, DEBTS] = [factorId('stress'), factorId('debts')];
  const later = { 'risks-child': factors([], ['debts', 'stress']), 'risks-parent': factors(['debts']) };
  expect(unknownIn(later)).toEqual(['stress']);
  expect(unknownIn({}, { unknown: [DEBTS] })).toEqual(['debts']);
  expect(unknownIn({}, { unknown: [DEBTS], factors: [{ id: STRESS }] })).toBeUndefined();
});

describe('what the profile becomes', () => {
  it.each<[string, Answered, object]>([
    ['phases', { phases: choices('first-year', 'pregnancy') }, { phases: ['pregnancy', 'first-year'] }],
    ['no phases when none is chosen', { phases: choices() }, {}],
    ['nothing of purpose and domains', { purpose: choice('browse'), domains: choices('child') }, {}],
    [
      'factors in the order of the list',
      { 'risks-parent': factors(['debts', 'smoking']) },
      { factors: [{ id: 'smoking' }, { id: 'debts' }] },
    ],
    ['what is not known', { 'risks-parent': factors([], ['debts']) }, { unknown: ['debts'] }],
    [
      'a wish where it was chosen, among the musts',
      { 'risks-parent': factors(['smoking', 'debts']), priority: perFactor({ smoking: 'wish', debts: 'must' }) },
      { factors: [{ id: 'smoking', priority: 'wish' }, { id: 'debts' }] },
    ],
    [
      'a basis, when it is known',
      { 'risks-parent': factors(['smoking', 'debts']), basis: perFactor({ smoking: 'figure', debts: 'unknown' }) },
      { factors: [{ id: 'smoking', basis: 'figure' }, { id: 'debts' }] },
    ],
    [
      'traits',
      { 'risks-parent': factors(['stress']), traits: traits({ 'first-child': 'few' }) },
      { factors: [{ id: 'stress' }], traits: { 'first-child': 'few' } },
    ],
    [
      'the offer',
      { 'risks-parent': factors(['stress']), offer: offer(['visit'], [{ name: 'Buurt', factors: ['stress'] }]) },
      {
        factors: [{ id: 'stress' }],
        offer: [{ intervention: 'visit' }, { name: 'Buurt', factors: ['stress'] }],
      },
    ],
    [
      'what is shown',
      {
        display: {
          kind: 'display',
          minLevel: 'good-indications',
          themes: ['attachment'],
          includeUnrated: true,
          order: 'breadth',
        },
      },
      { criteria: { minLevel: 'good-indications', themes: ['attachment'], includeUnrated: true }, order: 'breadth' },
    ],
  ])('%s', (_, answers, profile) => {
    expect(walkWith(answers).profile).toEqual({ factors: [], ...profile });
  });

  it('what flags gave, where no answer replaces it', () => {
    const given: Partial<Profile> = {
      phases: ['pregnancy'],
      asOf: '2021',
      traits: { dutch: 'few' },
      criteria: { exclude: [] },
    };
    expect(walkWith({ phases: choices('first-year') }, given).profile).toEqual({
      phases: ['first-year'],
      asOf: '2021',
      traits: { dutch: 'few' },
      criteria: { exclude: [] },
      factors: [],
    });
  });
});

describe('an answer that lost its condition', () => {
  it.each<[string, Answered, readonly string[]]>([
    [
      'of a domain that is no longer chosen',
      { domains: choices('child'), 'risks-parent': factors(['debts']) },
      ['risks-parent'],
    ],
    [
      'on a factor that is no longer chosen',
      { 'risks-parent': factors(['debts']), basis: perFactor({ smoking: 'figure' }) },
      ['basis'],
    ],
    ['on a trait that no longer divides', { traits: traits({ dutch: 'most' }) }, ['traits']],
  ])('%s is kept apart and counts for nothing', (_, answers, ids) => {
    const { inactive, profile } = walkWith(answers);
    expect(inactive.map(({ question }) => question.id)).toEqual(ids);
    const counting = Object.fromEntries(
      walkWith(answers).asked.flatMap(({ question, answer }) => (answer === undefined ? [] : [[question.id, answer]])),
    );
    expect(walkWith(counting).profile).toEqual(profile);
  });

  it('names only the part that no longer counts', () => {
    const { inactive } = walkWith({
      'risks-parent': factors(['debts']),
      basis: perFactor({ debts: 'policy', smoking: 'figure' }),
    });
    expect(inactive.map(({ answer }) => answer)).toEqual([perFactor({ smoking: 'figure' })]);
  });
});

describe('how many interventions match so far', () => {
  const counts = (answers: Answered): readonly (readonly [string, number | undefined])[] =>
    walkWith(answers).asked.map(({ question, before }) => [question.id, countMatches(before)]);

  it('is not told before a factor is chosen, and grows with the factors', () => {
    const more = new Map(
      counts({
        'risks-parent': factors(['stress']),
        protective: factors([]),
        traits: traits({ 'first-child': 'most' }),
        offer: offer([]),
      }),
    );
    expect([more.get('purpose'), more.get('risks-parent')]).toEqual([undefined, undefined]);
    expect(more.get('protective')).toBeGreaterThan(0);
    expect(more.get('offer')).toBe(more.get('protective'));
  });

  it('counts what the display lets in', () => {
    const last = (answers: Answered) => counts(answers).at(-1)?.[1];
    const shown = { 'risks-parent': factors(['debts']), protective: factors([]), display };
    expect(last(shown)).toBe(0);
    expect(last({ ...shown, display: { ...display, includeUnrated: true } })).toBe(1);
  });
});
