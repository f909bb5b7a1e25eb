import { expect, it } from 'vitest';
import { factsOfRecord } from '../../../src/core/facts/record-facts.ts';
import { factor, intervention } from '../../support/catalogue-builder.ts';

it.each([
  [
    'in both languages, as an id',
    { nl: 'Stress van ouders', en: 'Strain of parents' },
    ['stress-van-ouders', 'strain-of-parents'],
  ],
  ['once when they are the same', { nl: 'Spanning', en: 'spanning' }, ['spanning']],
  ['but not the id itself', { nl: 'Stress', en: 'Strain' }, ['strain']],
  ['but not what has no letter of an id', { nl: '压力', en: 'Strain' }, ['strain']],
])('the names of a factor are its labels, %s', (_, label, names) => {
  expect(factsOfRecord('factors', { ...factor('stress'), label })).toMatchObject({ names, aliases: [] });
});

it('synonyms and aliases stand apart', () => {
  const synonyms = { nl: ['Spanning'], en: ['strain'] };
  expect(factsOfRecord('factors', { ...factor('stress'), synonyms })).toMatchObject({
    names: [],
    aliases: ['spanning', 'strain'],
  });
  const visits = { ...intervention('visits', { name: 'Home Visits' }), aliases: ['Thuis op bezoek'] };
  expect(factsOfRecord('interventions', visits)).toMatchObject({
    names: ['home-visits'],
    aliases: ['thuis-op-bezoek'],
  });
});

it('of an intervention is kept what rules look at across files', () => {
  const visits = intervention('visits', {
    links: ['stress studied mixed'],
    recognitions: ['good 2021 scope=stress', 'well'],
  });
  expect(factsOfRecord('interventions', visits)).toEqual({
    id: 'visits',
    theme: 'parenting-support',
    names: [],
    aliases: [],
    links: [{ factor: 'stress', relation: 'works-on', claim: 'studied', result: 'mixed', source: { id: 'report' } }],
    recognitions: [
      { level: 'good-indications', date: '2021', scope: { factors: ['stress'] } },
      { level: 'well-substantiated' },
    ],
    isStudied: false,
  });
  expect(factsOfRecord('interventions', { ...visits, studies: [] })).toMatchObject({ isStudied: true });
});

it('a term without synonyms has none', () => {
  const label = { nl: 'thuis', en: 'at home' };
  expect(factsOfRecord('activeElements', { id: 'home', label })).toEqual({
    id: 'home',
    names: ['thuis', 'at-home'],
    aliases: [],
  });
});

it('of the words of the data every list is kept, each term with its names', () => {
  const lists = ['phases', 'groups', 'themes', 'tracks', 'settings', 'deliverers', 'traits', 'outcomes'];
  const term = (list: string) => ({ id: list.slice(0, -1), label: { nl: list, en: `The ${list}` } });
  const facts = factsOfRecord('vocabulary', Object.fromEntries(lists.map((list) => [list, [term(list)]])));
  const named = (list: string) => ({ id: list.slice(0, -1), names: [list, `the-${list}`], aliases: [] });
  expect(facts).toEqual(Object.fromEntries(lists.map((list) => [list, [named(list)]])));
});

it('that an intervention was withdrawn is kept', () => {
  const withdrawn = { date: '2024', source: { id: 'report' } };
  expect(factsOfRecord('interventions', { ...intervention('visits'), withdrawn })).toMatchObject({ withdrawn });
});

it.each([
  ['levels', { id: 'good', rank: 3 }, { id: 'good', rank: 3 }],
  ['sources', { id: 'report' }, { id: 'report' }],
  ['explanations', { id: 'stress' }, { id: 'stress' }],
  ['caveats', { id: 'one', when: { kind: 'always' } }, { id: 'one', when: { kind: 'always' } }],
  ['reportClaims', { id: 'one', check: 'none' }, { id: 'one', check: 'none' }],
  ['reportClaims', { id: 'one' }, { id: 'one' }],
  [
    'reportClaims',
    { id: 'one', exceptions: [{ intervention: 'visits', text: 'x' }] },
    { id: 'one', exceptions: [{ intervention: 'visits' }] },
  ],
  [
    'questionnaire',
    { id: 'risks', kind: 'factors', domain: 'child' },
    { id: 'risks', kind: 'factors', domain: 'child' },
  ],
  ['examples', { title: 'One' }, {}],
] as const)('of %s is kept what rules look at: %j', (kind, record, kept) => {
  expect(factsOfRecord(kind, { ...record, text: 'passed over' })).toEqual(kept);
});
