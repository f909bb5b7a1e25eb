import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue.ts';
import { coverage, type CoverageResult, type CoverageView, withAllFactors } from '../../src/core/coverage.ts';
import type { CoverageMark, Phase, Profile } from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId } from '../../src/core/ids.ts';
import { toQuery } from '../../src/core/profile.ts';
import { select } from '../../src/core/select.ts';
import { anyCase, catalogueOf } from '../support/arbitrary-catalogue.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';
import { draws } from '../support/draws.ts';

const TODAY = '2026-11-25';

/** The map of everything, or of the factors of a profile. */
function mapOf(catalogue: Catalogue, view: CoverageView, profile: Profile = { factors: [] }): CoverageResult {
  const query = toQuery(catalogue, profile, TODAY);
  return coverage(catalogue, profile.factors.length === 0 ? withAllFactors(catalogue, query) : query, view);
}

const small = buildCatalogue({
  factors: [
    'smoking',
    'stress',
    'prenatal-stress refines=stress',
    'no-support risk mirror=support environment',
    'support protective mirror=no-support environment',
    'poverty reach',
    'debts',
    'noise',
  ],
  interventions: {
    visits: {
      links: ['smoking studied favourable', 'prenatal-stress studied mixed', 'poverty meant-for', 'debts plausible'],
      recognitions: ['good 2021'],
      phases: ['pregnancy'],
      track: ['selective'],
    },
    group: {
      links: ['smoking studied none', 'support'],
      recognitions: ['well 2020'],
      phases: ['pregnancy', 'first-year'],
    },
    young: { links: ['poverty meant-for', 'smoking meant-for'], phases: ['first-year'] },
    silent: { recognitions: ['well 2020'] },
  },
});

/** One character a fact: `v` visits, `g` group, `y` young; capital for works-on; with the via when it is not direct. */
const short = ({ intervention, relation, via }: CoverageMark): string => {
  const letter = intervention.slice(0, 1);
  return `${relation === 'works-on' ? letter.toUpperCase() : letter}${via === 'direct' ? '' : `(${via})`}`;
};

const cells = (map: CoverageResult, factor: string): readonly string[] =>
  map.columns.map(({ id }) => {
    const row = map.rows.find((candidate) => candidate.factor === factor);
    return (row?.cells.find(({ column }) => column === id)?.marks ?? []).map(short).join(' ');
  });

const NO_STATES = {
  studied: 0,
  'studied-in-part': 0,
  named: 0,
  'no-intervention': 0,
  'no-effect-shown': 0,
  'touched-only': 0,
  'meant-for-only': 0,
  'other-phase': 0,
  'unrated-only': 0,
};

describe('the coverage of a small catalogue', () => {
  const byPhase = mapOf(small, { by: 'phase' });

  it.each([
    ['smoking', ['', 'V G', 'G y', '']],
    ['stress', ['', 'V(narrower)', '', '']],
    ['prenatal-stress', ['', 'V', '', '']],
    ['no-support', ['', 'G(mirror)', 'G(mirror)', '']],
    ['support', ['', 'G', 'G', '']],
    ['poverty', ['', 'v', 'y', '']],
    ['debts', ['', '', '', '']],
    ['noise', ['', '', '', '']],
  ])('%s by phase, highest level first', (factor, expected) => {
    expect(cells(byPhase, factor)).toEqual(expected);
  });

  it.each([
    ['smoking', 'studied', { answering: 1, studied: 1, worksOn: 2, meantFor: 1 }],
    ['stress', 'studied-in-part', { answering: 1, studied: 0, worksOn: 1, meantFor: 0 }],
    ['prenatal-stress', 'studied', { answering: 1, studied: 1, worksOn: 1, meantFor: 0 }],
    ['no-support', 'named', { answering: 1, studied: 0, worksOn: 1, meantFor: 0 }],
    ['poverty', 'named', { answering: 2, studied: 0, worksOn: 0, meantFor: 2 }],
    ['debts', 'touched-only', { answering: 0, studied: 0, worksOn: 0, meantFor: 0 }],
    ['noise', 'no-intervention', { answering: 0, studied: 0, worksOn: 0, meantFor: 0 }],
  ])('%s is %s, with zeros where there is nothing', (factor, state, counts) => {
    expect(byPhase.rows.find((row) => row.factor === factor)).toMatchObject({ state, counts });
  });

  it('counts states over all factors', () => {
    expect(byPhase.states).toEqual({
      ...NO_STATES,
      studied: 2,
      'studied-in-part': 1,
      named: 3,
      'touched-only': 1,
      'no-intervention': 1,
    });
  });

  it('keeps the state of a day: before a recognition there is only what is not recognised', () => {
    const before = mapOf(small, { by: 'phase' }, { factors: [], asOf: '2019' });
    expect(before.states).toEqual({ ...NO_STATES, 'unrated-only': 6, 'touched-only': 1, 'no-intervention': 1 });
  });

  it.each([
    ['aims at it, and nobody studied it', ['stress'], [], 'named'],
    ['was studied on it, and the result is not known', ['stress studied unknown'], [], 'touched-only'],
    ['was studied on it without effect', ['stress studied none'], [], 'no-effect-shown'],
    ['is made for these families only', ['stress meant-for'], [], 'meant-for-only'],
    ['aims at it, and another was studied on it without effect', ['stress'], ['stress studied none'], 'named'],
    ['aims at it, and one without recognition showed an effect', ['stress'], ['stress studied favourable'], 'named'],
    ['aims at it, and only a part of it was studied', ['stress', 'worry studied favourable'], [], 'studied-in-part'],
    [
      'was studied on it with effect, and another without',
      ['stress studied mixed'],
      ['stress studied none'],
      'studied',
    ],
  ])('what is recognised %s: %s', (_, recognised, unrated, state) => {
    const catalogue = buildCatalogue({
      factors: ['stress', 'worry refines=stress'],
      interventions: {
        known: { links: recognised, recognitions: ['good 2021'] },
        other: { links: unrated },
      },
    });
    expect(mapOf(catalogue, { by: 'phase' }).rows.find(({ factor }) => factor === 'stress')?.state).toBe(state);
  });

  it('puts interventions of which no track is known in a column of their own', () => {
    const byTrack = mapOf(small, { by: 'track' });
    expect(byTrack.columns.map(({ id }) => id)).toEqual(['universal', 'selective', 'indicated', 'not-recorded']);
    expect(cells(byTrack, 'smoking')).toEqual(['', 'V', '', 'G y']);
  });

  it('names the interventions that say nothing', () => {
    expect(mapOf(small, { by: 'intervention' }).withoutMark).toEqual(['silent']);
  });

  it('shows of a profile only its factors, and only interventions for its phases', () => {
    const map = mapOf(small, { by: 'intervention' }, profileOf(['smoking', 'poverty'], { phases: ['first-year'] }));
    expect(map.rows.map(({ factor }) => factor)).toEqual(['smoking', 'poverty']);
    expect(map.columns.map(({ id }) => id)).toEqual(['group', 'young']);
  });

  it('has by phase a column for each of the phases that are asked for', () => {
    const columns = (...phases: readonly Phase[]) =>
      mapOf(small, { by: 'phase' }, profileOf(['smoking'], { phases })).columns.map(({ id }) => id);
    expect(columns()).toHaveLength(4);
    expect(columns('first-year', 'pregnancy')).toEqual(['pregnancy', 'first-year']);
  });

  it('has risks first, by group, and in a group the order of the data', () => {
    const factors = ['rest protective', 'warmth protective child', 'noise environment', 'ill child', 'debts', 'stress'];
    const { rows } = mapOf(buildCatalogue({ factors }), { by: 'phase' });
    expect(rows.map(({ factor }) => factor)).toEqual(['ill', 'debts', 'stress', 'noise', 'warmth', 'rest']);
  });

  it('narrows rows to a state and keeps the counts of all', () => {
    const map = mapOf(small, { by: 'phase', only: ['no-intervention', 'touched-only'] });
    expect(map.rows.map(({ factor }) => factor)).toEqual(['debts', 'noise']);
    expect(map.states).toEqual(byPhase.states);
  });
});

describe('the coverage of an offer', () => {
  const offer = [
    { intervention: interventionId('visits') },
    { intervention: interventionId('group') },
    { intervention: interventionId('young') },
    { name: 'Café', factors: [factorId('support')] },
    { name: 'Zomerkamp' },
  ];
  const states = (profile: Profile) =>
    Object.fromEntries(mapOf(small, { by: 'phase' }, profile).rows.map((row) => [row.factor, row.offer]));

  it('says per factor whether it is open, offered or double', () => {
    expect(states({ factors: [], offer })).toMatchObject({
      smoking: { state: 'offered', by: ['visits'], overlap: [] },
      support: { state: 'offered', by: ['group'], byOwnAccount: ['Café'] },
      'no-support': { state: 'offered', by: ['group'], byOwnAccount: ['Café'] },
      poverty: { state: 'offered', by: ['visits', 'young'], overlap: [] },
      noise: { state: 'open', by: [], byOwnAccount: [] },
    });
    const narrowed = mapOf(small, { by: 'phase', only: ['open'] }, { factors: [], offer });
    expect(narrowed.offerStates).toEqual({ open: 2, offered: 6, double: 0 });
    expect(mapOf(small, { by: 'phase' }).offerStates).toBeUndefined();
  });

  it('calls double only what is double in one phase', () => {
    const other = buildCatalogue({
      factors: ['stress', 'debts', 'noise'],
      interventions: {
        a: { links: ['stress', 'debts'], phases: ['pregnancy', 'first-year'] },
        b: { links: ['stress'], phases: ['first-year'] },
        c: { links: ['debts'], phases: ['pregnancy'] },
      },
    });
    const offered = ['a', 'b', 'c'].map((id) => ({ intervention: interventionId(id) }));
    const profile = profileOf(['stress', 'debts', 'noise'], { offer: offered });
    const { rows, offerStates } = mapOf(other, { by: 'phase', only: ['double'] }, profile);
    const double = (phase: Phase, by: readonly string[]) => ({
      state: 'double',
      by,
      byOwnAccount: [],
      overlap: [{ phase, by }],
    });
    expect(rows.map(({ factor, offer: state }) => [factor, state])).toEqual([
      ['stress', double('first-year', ['a', 'b'])],
      ['debts', double('pregnancy', ['a', 'c'])],
    ]);
    expect(offerStates).toEqual({ open: 1, offered: 0, double: 2 });
  });

  it('shows only the offer as columns when asked, offered ones first otherwise', () => {
    const two = offer.slice(1, 3);
    const only = mapOf(small, { by: 'intervention', offerOnly: true }, { factors: [], offer: two });
    expect(only.columns.map(({ id }) => id)).toEqual(['group', 'young']);
    expect([only.withoutMark, cells(only, 'poverty')]).toEqual([[], ['', 'y']]);
    const all = mapOf(small, { by: 'intervention' }, { factors: [], offer: two });
    expect(all.columns.map(({ id, inOffer }) => `${id} ${String(inOffer)}`)).toEqual([
      'group true',
      'young true',
      'visits false',
    ]);
  });
});

describe('the laws of coverage', () => {
  const law = (name: string, holds: (catalogue: Catalogue, profile: Profile) => void): void => {
    it(name, () => {
      fc.assert(
        fc.property(anyCase, (example) => {
          holds(catalogueOf(example), example.profile);
        }),
        { numRuns: draws(40, 1000) },
      );
    });
  };

  law(
    'every link of the data has a mark at its factor, our own inferences and studied groups left out',
    (catalogue) => {
      const map = mapOf(catalogue, { by: 'intervention' });
      const drawn = new Set(
        map.rows.flatMap((row) =>
          row.cells.flatMap(({ marks }) =>
            marks.map(({ intervention, relation }) => `${intervention} ${row.factor} ${relation}`),
          ),
        ),
      );
      const links = [...catalogue.interventions.values()].flatMap(({ id, links: all }) =>
        all
          .filter(({ claim, relation }) => claim !== 'plausible' && relation !== 'studied-with')
          .map(({ factor, relation }) => `${id} ${factor} ${relation}`),
      );
      expect(links.filter((link) => !drawn.has(link))).toEqual([]);
    },
  );

  law('totals are the sums of their columns', (catalogue) => {
    for (const by of ['intervention', 'phase', 'track'] as const) {
      const { rows, totals } = mapOf(catalogue, { by });
      for (const { column, marks, factors } of totals) {
        const here = rows.flatMap((row) => row.cells.filter((cell) => cell.column === column));
        expect(marks).toBe(here.reduce((sum, cell) => sum + cell.marks.length, 0));
        expect(factors).toBe(here.filter((cell) => cell.marks.some(({ role }) => role === 'answers')).length);
      }
    }
  });

  law(
    'the state of a factor is what a selection without criteria says of it',
    (catalogue, { factors, phases = [] }) => {
      const profile: Profile = { factors, phases };
      const { answered, gaps } = select(catalogue, profile, TODAY);
      const map = mapOf(catalogue, { by: 'phase' }, { ...profile, criteria: { minLevel: 'strong-indications' } });
      const said = [
        ...answered.map(({ factor, evidence }) => `${factor} ${evidence}`),
        ...gaps.map(({ factor, kind }) => `${factor} ${kind}`),
      ];
      expect(map.rows.map(({ factor, state }) => `${factor} ${state}`).toSorted()).toEqual(said.toSorted());
    },
  );

  law('open is what select calls open', (catalogue, profile) => {
    const { offer } = select(catalogue, profile, TODAY);
    const open = mapOf(catalogue, { by: 'phase' }, profile).rows.filter((row) => row.offer?.state === 'open');
    expect(open.map(({ factor }) => factor).toSorted()).toEqual((offer?.open ?? []).toSorted());
  });
});
