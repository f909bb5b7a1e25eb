import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import { byKind } from '../../src/core/facts/by-kind.ts';
import type { KnownRecords } from '../../src/core/facts/record-facts.ts';
import { declarations, namesIn, studiesIn } from '../../src/rules/declarations.ts';

/** A record by its id, its names and then its aliases: `stress=spanning,druk|zorgen`. */
function named(shorthand: string) {
  const [id = '', words = ''] = shorthand.split('=');
  const [names = [], aliases = []] = words.split('|').map((list) => list.split(',').filter((word) => word !== ''));
  return { id, names, aliases };
}

const TERMS = { traits: ['t=een-t'], settings: ['s=een-s'], deliverers: ['d=een-d'], outcomes: ['o=een-o'] };

const recordsOf = (factors: readonly string[]): KnownRecords =>
  ({
    ...(byKind([]) as KnownRecords),
    factors: factors.map((shorthand, index) => entryOf('parent.yaml', [index], named(shorthand))),
    interventions: [entryOf('interventions/visits.yaml', [], named('home-visits=huisbezoek'))],
    activeElements: [entryOf('active-elements.yaml', [0], named('practising=oefenen'))],
    explanations: [entryOf('explanations.yaml', [0], { id: 'kinds' })],
    reportClaims: [entryOf('report-claims.yaml', [0], { id: 'level' })],
    sources: [entryOf('sources.yaml', [0], { id: 'report' })],
    vocabulary: [
      entryOf(
        'vocabulary.yaml',
        [],
        Object.fromEntries(Object.entries(TERMS).map(([list, terms]) => [list, terms.map(named)])),
      ),
    ],
  }) as unknown as KnownRecords;

describe('the names of records', () => {
  const namesOf = (...factors: readonly string[]) =>
    Object.fromEntries(namesIn(recordsOf(factors), new Set()).get('factor') ?? []);

  it.each<readonly [string, readonly string[], Record<string, string | undefined>]>([
    ['are theirs', ['stress=spanning|zorgen'], { spanning: 'stress', zorgen: 'stress' }],
    ['are theirs, though both languages have the same', ['stress=stress,stress'], { stress: 'stress' }],
    ['are nobody’s where two share one', ['stress=zorgen', 'debts=zorgen'], { zorgen: undefined }],
    ['are nobody’s where two share a synonym', ['stress=|zorgen', 'debts=|zorgen'], { zorgen: undefined }],
    ['go before a synonym of another', ['stress=zorgen', 'debts=|zorgen'], { zorgen: 'stress' }],
  ])('%s', (_, factors, names) => {
    expect(namesOf(...factors)).toEqual(names);
  });

  const ALL = {
    factor: 'spanning',
    intervention: 'huisbezoek',
    element: 'oefenen',
    trait: 'een-t',
    setting: 'een-s',
    deliverer: 'een-d',
    outcome: 'een-o',
  };
  const kindsWithout = (...incomplete: readonly (keyof KnownRecords)[]) =>
    Object.fromEntries(
      [...namesIn(recordsOf(['stress=spanning']), new Set(incomplete))].map(([kind, names]) => [
        kind,
        [...names.keys()].join(),
      ]),
    );

  it('are of every kind that people call by them', () => {
    expect(kindsWithout()).toEqual(ALL);
  });

  it('are none of a kind that was read in part', () => {
    const { element, ...terms } = ALL;
    expect(kindsWithout('factors', 'interventions', 'activeElements')).toEqual({
      trait: terms.trait,
      setting: terms.setting,
      deliverer: terms.deliverer,
      outcome: terms.outcome,
    });
    expect(kindsWithout('vocabulary')).toEqual({
      factor: terms.factor,
      intervention: terms.intervention,
      element,
    });
  });
});

describe('where records are declared', () => {
  it('is known of every kind, and of an intervention by the name of its file as well', () => {
    const found = [...declarations(recordsOf(['stress']))].map(([kind, ids]) => [
      kind,
      [...ids].map(([id, spot]) => `${id} in ${spot().file} at ${spot().path.join('.')}`),
    ]);
    expect(Object.fromEntries(found)).toEqual({
      factor: ['stress in parent.yaml at 0.id'],
      intervention: ['visits in interventions/visits.yaml at id', 'home-visits in interventions/visits.yaml at id'],
      element: ['practising in active-elements.yaml at 0.id'],
      explanation: ['kinds in explanations.yaml at 0.id'],
      claim: ['level in report-claims.yaml at 0.id'],
      source: ['report in sources.yaml at 0.id'],
      trait: ['t in vocabulary.yaml at traits.0.id'],
      setting: ['s in vocabulary.yaml at settings.0.id'],
      deliverer: ['d in vocabulary.yaml at deliverers.0.id'],
      outcome: ['o in vocabulary.yaml at outcomes.0.id'],
    });
  });
});

it.each<readonly [string, unknown, readonly string[]]>([
  ['a record with studies', { studies: [{ id: 'a' }, { id: 'b' }] }, ['a', 'b']],
  ['a record without', { links: [] }, []],
  ['a record that is a text', 'studies', []],
  ['nothing at all', null, []],
  ['studies that are no list', { studies: 'a' }, []],
  ['studies that have no id', { studies: ['a', null, {}, { id: 1 }, { id: 'b' }] }, ['b']],
])('the studies of %s', (_name, value, ids) => {
  expect([...studiesIn(entryOf('interventions/a.yaml', [], value)).keys()]).toEqual(ids);
});
