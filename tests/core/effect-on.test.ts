import { describe, expect, it } from 'vitest';
import { effectOn, mixedReason, onlyInVain, reasonsOf } from '../../src/core/effect-on.ts';
import { factorId } from '../../src/core/ids.ts';
import { select } from '../../src/core/select.ts';
import { sure } from '../../src/core/sure.ts';
import { tallyFactors, tallyInterventions } from '../../src/core/tally.ts';
import { buildCatalogue, profileOf, type SmallIntervention } from '../support/catalogue-builder.ts';

const TODAY = '2026-11-25';
const FACTORS = [
  'stress mirror=calm',
  'worry refines=stress',
  'calm protective mirror=stress',
  'poverty reach',
  'debts',
];

type Small = Readonly<Record<string, SmallIntervention>>;

const run = (interventions: Small, chosen: readonly string[], asOf = TODAY) => ({
  tool: { name: 'kiem' as const, version: '0' },
  schemaVersion: 1 as const,
  ...select(buildCatalogue({ factors: FACTORS, interventions }), profileOf(chosen, { asOf }), TODAY),
});

const rated = (...links: readonly string[]): SmallIntervention => ({ links, recognitions: ['good 2024'] });

const onlyOne = (links: readonly string[], chosen: readonly string[]) => {
  const { matches, near } = run({ one: rated(...links) }, chosen);
  return sure([...matches, ...near][0]);
};

describe('what an intervention does for a factor, in one word', () => {
  it.each([
    [['stress studied favourable'], 'stress', 'favourable'],
    [['stress studied mixed'], 'stress', 'mixed'],
    [['stress studied mixed', 'calm studied favourable'], 'stress', 'mixed'],
    [['calm studied mixed', 'stress studied favourable'], 'stress', 'favourable'],
    [['stress', 'calm studied favourable'], 'stress', 'favourable'],
    [['stress', 'worry studied favourable'], 'stress', 'part'],
    [['stress'], 'stress', 'aim'],
    [['poverty meant-for'], 'poverty', 'group'],
    [['poverty', 'poverty meant-for'], 'poverty', 'aim'],
    [['stress studied none'], 'stress', 'none'],
    [['stress studied negative'], 'stress', 'negative'],
    [['stress meant-for'], 'stress', 'group'],
    [['stress studied unknown'], 'stress', 'unknown'],
    [['worry studied unknown'], 'stress', 'unknown'],
    [['stress studied unknown'], 'worry', 'touches'],
    [['stress plausible'], 'stress', 'touches'],
  ])('%j on %s: %s', (links, factor, effect) => {
    expect(effectOn(onlyOne(links, [factor]), factorId(factor))).toBe(effect);
  });

  it('is nothing on a factor that it has nothing to do with', () => {
    expect(effectOn(onlyOne(['stress'], ['stress', 'debts']), factorId('debts'))).toBe('nothing');
  });

  it('names the reason for a mixed result, where that is the result', () => {
    const stress = factorId('stress');
    const mixed = onlyOne(['stress', 'stress studied mixed', 'debts studied mixed'], ['stress', 'debts']);
    expect(mixedReason(mixed, stress)).toMatchObject({ link: 'stress', result: 'mixed' });
    expect(mixedReason(onlyOne(['stress studied favourable', 'worry studied mixed'], ['stress']), stress)).toBe(
      undefined,
    );
  });

  it('names an aim before the reason that says only for whom', () => {
    const match = onlyOne(['poverty', 'poverty meant-for', 'debts'], ['debts', 'poverty']);
    const of = (relation: string, factor: string) =>
      sure(match.reasons.find((one) => one.relation === relation && one.factor === factor));
    const [debts, aim, meant] = [of('works-on', 'debts'), of('works-on', 'poverty'), of('meant-for', 'poverty')];
    expect(reasonsOf({ match, reason: meant })).toEqual([aim, meant]);
    expect(reasonsOf({ match, reason: debts })).toEqual([debts]);
    const group = onlyOne(['poverty meant-for'], ['poverty']);
    expect(reasonsOf({ match: group, reason: sure(group.reasons[0]) })).toEqual(group.reasons);
  });

  it('tells apart what was left out for that alone', () => {
    const { near, matches } = run(
      { vain: rated('stress studied none'), also: { links: ['stress studied none'] }, far: rated('stress plausible') },
      ['stress'],
    );
    expect(matches).toEqual([]);
    expect(onlyInVain({ near }).map(({ id }) => id)).toEqual(['vain']);
  });
});

describe('one intervention over several profiles', () => {
  const interventions: Small = {
    one: { links: ['stress studied mixed', 'debts studied none'], recognitions: ['first 2015', 'good 2024'] },
    two: rated('stress'),
    vain: rated('poverty studied none'),
  };
  const tally = (...selections: readonly ReturnType<typeof run>[]) =>
    tallyInterventions(selections).map(({ id, level, matches, effects }) => [id, level?.rank, matches, effects]);

  it('shows the most that it does in each, before what it was tried on in vain', () => {
    expect(tally(run(interventions, ['debts', 'stress']), run(interventions, ['poverty']))).toEqual([
      ['one', 3, 1, ['mixed', 'nothing']],
      ['two', 3, 1, ['aim', 'nothing']],
      ['vain', 3, 0, ['nothing', 'none']],
    ]);
  });

  it('has no level where that was another on the day of another profile', () => {
    expect(tally(run(interventions, ['stress']), run(interventions, ['stress'], '2024-12-31'))).toEqual([
      ['one', 3, 2, ['mixed', 'mixed']],
      ['two', 3, 2, ['aim', 'aim']],
    ]);
    expect(tally(run(interventions, ['stress']), run(interventions, ['stress'], '2020'))[0]).toEqual([
      'one',
      undefined,
      2,
      ['mixed', 'mixed'],
    ]);
  });
});

it('of interventions that are a match as often the first by name goes first, with the days of each', () => {
  const [one, two] = [
    { ...rated('stress'), name: 'Zeker' },
    { links: ['stress', 'debts'], name: 'Anders' },
  ];
  const loose = (chosen: readonly string[], all: Small) =>
    ({
      tool: { name: 'kiem' as const, version: '0' },
      schemaVersion: 1 as const,
      ...select(
        buildCatalogue({ factors: FACTORS, interventions: all }),
        profileOf(chosen, { criteria: { includeUnrated: true } }),
        TODAY,
      ),
    }) as const;
  const tallies = tallyInterventions([loose(['stress'], { one, two }), loose(['stress'], { one, two })]);
  expect(tallies.map(({ id, matches, held }) => [id, matches, held.map(({ asOf }) => asOf)])).toEqual([
    ['two', 2, []],
    ['one', 2, [TODAY, TODAY]],
  ]);
  const more = tallyInterventions([loose(['stress'], { one, two }), loose(['debts'], { one, two })]);
  expect(more.map(({ id, matches }) => [id, matches])).toEqual([
    ['two', 2],
    ['one', 1],
  ]);
});

it('a factor over several profiles is counted as answered or as a gap, those with the most gaps first', () => {
  const one = run({ one: rated('stress') }, ['stress', 'debts']);
  const tallies = tallyFactors([one, run({ one: rated('stress') }, ['debts', 'poverty'])]);
  const kinds = tallies.map(({ gaps }) =>
    gaps.flatMap(({ kind, count }) => (count > 0 ? [`${kind} ${String(count)}`] : [])),
  );
  expect(tallies.map(({ factor, chosen, answered }) => [factor, chosen, answered])).toEqual([
    ['debts', 2, 0],
    ['poverty', 1, 0],
    ['stress', 1, 1],
  ]);
  expect(kinds).toEqual([['no-intervention 2'], ['no-intervention 1'], []]);
});
