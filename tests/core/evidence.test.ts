import { describe, expect, it } from 'vitest';
import {
  answersTo,
  factorsInVain,
  findingOf,
  groundOf,
  linkOf,
  mainReasons,
  nearestTo,
  studiedLinks,
  surenessOf,
  surenessOn,
  triedInVain,
} from '../../src/core/evidence.ts';
import type { Match, Profile } from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId } from '../../src/core/ids.ts';
import { select } from '../../src/core/select.ts';
import { sure } from '../../src/core/sure.ts';
import { buildCatalogue, intervention, profileOf, type SmallIntervention } from '../support/catalogue-builder.ts';

const TODAY = '2026-11-25';
const FACTORS = [
  'stress mirror=calm',
  'worry refines=stress',
  'calm protective mirror=stress',
  'poverty reach',
  'rent refines=poverty reach',
  'debts',
];
const [STRESS, POVERTY, DEBTS] = [factorId('stress'), factorId('poverty'), factorId('debts')];

type Small = Readonly<Record<string, SmallIntervention>>;

const rated = (...links: readonly string[]): SmallIntervention => ({ links, recognitions: ['good 2024'] });

function ask(
  interventions: Small,
  chosen: readonly string[] = ['stress', 'poverty', 'debts'],
  more?: Partial<Profile>,
) {
  const catalogue = buildCatalogue({ factors: FACTORS, interventions });
  return { ...select(catalogue, profileOf(chosen, more), TODAY), catalogue };
}

const gapOn = (interventions: Small, more?: Partial<Profile>) => {
  const { near, gaps } = ask(interventions, ['stress'], more);
  return { near, gap: sure(gaps[0]) };
};

const onlyMatch = (links: readonly string[]): Match => sure(ask({ one: rated(...links) }).matches[0]);

const reasonOf = (link: string, factor: string) => {
  const { matches, near } = ask({ one: rated(link) }, [factor]);
  return sure([...matches, ...near][0]?.reasons[0]);
};

describe('what a reason rests on', () => {
  it.each([
    ['stress studied favourable', 'stress', 'studied', 'studied', 'studied'],
    ['stress studied mixed', 'stress', 'studied', 'studied', 'studied'],
    ['calm studied favourable', 'stress', 'studied', 'studied', 'studied'],
    ['worry studied favourable', 'stress', 'studied-in-part', 'stated', 'studied'],
    ['poverty meant-for studied mixed', 'poverty', 'studied-among', 'stated', 'studied'],
    ['rent meant-for studied mixed', 'poverty', 'studied-among', 'stated', 'studied'],
    ['poverty meant-for studied unknown', 'poverty', 'named', 'stated', 'unknownResult'],
    ['stress', 'stress', 'named', 'stated', undefined],
    ['stress studied unknown', 'stress', 'named', 'aside', 'unknownResult'],
    ['stress studied none', 'stress', 'studied-among', 'aside', 'noEffect'],
    ['stress studied negative', 'stress', 'studied-among', 'aside', 'noEffect'],
    ['stress', 'worry', 'named', 'aside', undefined],
  ])('%s, asked for %s: %s, %s, found %s', (link, factor, ground, sureness, finding) => {
    const reason = reasonOf(link, factor);
    expect([groundOf(reason), surenessOf(reason), findingOf(reason)]).toEqual([ground, sureness, finding]);
  });

  it.each([
    [rated('stress studied favourable'), 'studied'],
    [rated('worry studied favourable'), 'stated'],
    [rated('stress'), 'stated'],
    [rated('stress plausible', 'debts'), 'aside'],
    [rated('debts'), undefined],
    [rated('stress plausible'), undefined],
  ])('of all matches for stress, %j: %s', (one, sureness) => {
    expect(surenessOn(ask({ one }), STRESS)).toBe(sureness);
  });
});

describe('the answers to a factor', () => {
  const selection = ask({
    weak: rated('stress', 'stress studied-with studied favourable'),
    strong: rated('stress', 'calm studied favourable'),
    aside: rated('stress plausible', 'debts'),
  });

  it('are the matches that answer it, in the order of the list, each with the reason that tells most', () => {
    const told = answersTo(selection, STRESS).map(({ match, reason }) => [match.id, reason.link, reason.claim]);
    expect(told).toEqual([
      ['strong', 'calm', 'studied'],
      ['weak', 'stress', 'stated'],
    ]);
  });

  it('are none for a factor that no match answers', () => {
    expect(answersTo(selection, POVERTY)).toEqual([]);
  });
});

describe('what was studied in vain', () => {
  const selection = ask({
    worse: rated('stress studied negative'),
    nothing: rated('stress studied none', 'poverty meant-for', 'debts studied negative'),
    well: rated('stress studied favourable'),
  });
  const ids = ['nothing', 'well', 'worse'].map(interventionId);

  it('is told by what was found, of matches and of what was left out alike', () => {
    expect(triedInVain(selection, STRESS, ids)).toEqual([
      { result: 'none', by: ['nothing'] },
      { result: 'negative', by: ['worse'] },
    ]);
  });

  it('names no result that nothing had', () => {
    expect(triedInVain(selection, DEBTS, ids)).toEqual([{ result: 'negative', by: ['nothing'] }]);
    expect(triedInVain(selection, POVERTY, ids)).toEqual([]);
    expect(triedInVain(selection, STRESS, [interventionId('unheard-of')])).toEqual([]);
  });

  it('of one intervention is told with the factors', () => {
    expect(factorsInVain(onlyMatch(['debts studied negative', 'stress studied none', 'poverty meant-for']))).toEqual([
      { result: 'none', ids: ['stress'] },
      { result: 'negative', ids: ['debts'] },
    ]);
    expect(factorsInVain(onlyMatch(['debts', 'stress studied none']))).toEqual([{ result: 'none', ids: ['stress'] }]);
    expect(factorsInVain(onlyMatch(['debts']))).toEqual([]);
  });
});

describe('what is nearest to a gap', () => {
  const FIRST_YEAR = { phases: ['first-year'] } as const;
  const early = { phases: ['pregnancy'] } as const;
  const hard = { ...FIRST_YEAR, criteria: { minLevel: 'strong-indications' } } as const;
  const unrated: SmallIntervention = { links: ['stress'] };

  it.each<[string, Small, Partial<Profile>, string, readonly string[]]>([
    ['nothing has to do with it', { other: rated('debts') }, {}, 'no-intervention', []],
    [
      'it was tried in vain',
      { vain: rated('stress studied none'), far: rated('stress plausible') },
      {},
      'no-effect-shown',
      ['vain'],
    ],
    ['something touches it', { far: rated('stress plausible') }, {}, 'touched-only', ['far']],
    ['something is made for them', { made: rated('stress meant-for') }, {}, 'meant-for-only', ['made']],
    [
      'it is for another phase, before what only serves',
      { late: { ...rated('stress'), ...early }, made: { ...rated('stress meant-for'), ...early } },
      FIRST_YEAR,
      'other-phase',
      ['late'],
    ],
    [
      'what serves is for another phase',
      { made: { ...rated('stress meant-for'), ...early } },
      FIRST_YEAR,
      'other-phase',
      ['made'],
    ],
    [
      'none in this phase is rated',
      { unrated, late: { ...rated('stress'), ...early } },
      FIRST_YEAR,
      'unrated-only',
      ['unrated'],
    ],
    [
      'one does not get through the choices',
      { unrated, low: rated('stress'), late: { ...rated('stress'), ...early } },
      hard,
      'filtered-out',
      ['low'],
    ],
  ])('when %s', (_, interventions, more, kind, nearest) => {
    const { near, gap } = gapOn(interventions, more);
    expect(gap.kind).toBe(kind);
    expect(nearestTo({ near }, gap)).toEqual(nearest);
  });
});

describe('the links behind the reasons', () => {
  const LINKS = ['stress', 'stress meant-for', 'stress studied-with studied mixed', 'debts studied favourable'];
  const one = intervention('one', { links: LINKS });
  const { reasons } = sure(ask({ one: rated(...LINKS) }, ['stress']).matches[0]);

  it('are found by factor and relation', () => {
    expect(reasons.map((reason) => linkOf(one, reason)?.relation)).toEqual(reasons.map(({ relation }) => relation));
    expect(linkOf(one, { link: POVERTY, relation: 'works-on' })).toBeUndefined();
  });

  it('are studied for the question, or beside it', () => {
    const { here, elsewhere } = studiedLinks(one, { reasons });
    expect(here.map(({ factor, relation }) => `${factor} ${relation}`)).toEqual(['stress studied-with']);
    expect(elsewhere.map(({ factor }) => factor)).toEqual(['debts']);
  });
});

describe('the main reasons of a match', () => {
  const match = onlyMatch(['debts meant-for', 'stress', 'calm studied favourable', 'worry', 'stress studied-with']);
  const told = (perFactor: number) => mainReasons(match, perFactor).map(({ link, role }) => `${link} ${role}`);

  it('answer before they serve, and leave out what only touches', () => {
    expect(told(9)).toEqual(['stress answers', 'calm answers', 'worry answers', 'debts serves']);
  });

  it('are the strongest of each factor', () => {
    expect(told(1)).toEqual(['stress answers', 'debts serves']);
  });

  it('are told for each factor that it answers', () => {
    const both = onlyMatch(['stress', 'debts', 'calm']);
    expect(mainReasons(both, 1).map(({ factor, link }) => `${factor} ${link}`)).toEqual([
      'stress stress',
      'debts debts',
    ]);
  });
});
