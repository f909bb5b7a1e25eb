import { describe, expect, it } from 'vitest';
import { isKnown } from '../../src/core/role.ts';
import { select } from '../../src/core/select.ts';
import { buildCatalogue, profileOf, type SmallIntervention } from '../support/catalogue-builder.ts';

const TODAY = '2026-11-25';
const FACTORS = [
  'stress mirror=calm',
  'worry refines=stress',
  'calm protective mirror=stress',
  'poverty reach',
  'debts refines=poverty reach',
  'ill reach child',
];

const ask = (links: readonly string[], chosen: readonly string[], more: Partial<SmallIntervention> = {}) => {
  const catalogue = buildCatalogue({
    factors: FACTORS,
    interventions: { one: { links, recognitions: ['good 2024'], ...more } },
  });
  const { matches, near, gaps, answered } = select(catalogue, profileOf(chosen), TODAY);
  const [found] = [...matches, ...near];
  return { found, failed: near[0]?.failed ?? [], gap: gaps[0], answered: answered[0] };
};

describe('what an intervention does for a factor (design, section 4)', () => {
  it.each<[string, readonly string[], string, 'answers' | 'noEffect' | 'serves' | 'touches']>([
    ['names it as an aim', ['stress'], 'stress', 'answers'],
    ['was studied on it, and nobody saw the result', ['stress studied unknown'], 'stress', 'touches'],
    ['was studied on it in vain', ['stress studied none'], 'stress', 'noEffect'],
    ['made it worse', ['stress studied negative'], 'stress', 'noEffect'],
    ['was studied on the other side in vain', ['calm studied none'], 'stress', 'noEffect'],
    ['was studied on a part in vain', ['worry studied none'], 'stress', 'touches'],
    ['aims at it, and was studied on the other side in vain', ['stress', 'calm studied none'], 'stress', 'noEffect'],
    [
      'was studied on it well, on the other side in vain',
      ['stress studied mixed', 'calm studied none'],
      'stress',
      'answers',
    ],
    [
      'aims at a part, and was studied on the whole in vain',
      ['worry studied favourable', 'stress studied none'],
      'stress',
      'noEffect',
    ],
    ['is made for these families', ['stress meant-for'], 'stress', 'serves'],
    ['is made for some of these families', ['worry meant-for'], 'stress', 'serves'],
    [
      'is made for them, and was studied on it in vain',
      ['stress meant-for', 'stress studied none'],
      'stress',
      'noEffect',
    ],
    ['admits them only together with other grounds', ['stress meant-for together'], 'stress', 'touches'],
    ['was studied with them', ['stress studied-with studied favourable'], 'stress', 'touches'],
    ['is made for a characteristic of families', ['poverty meant-for'], 'poverty', 'answers'],
    ['is made for it, with a result that nobody saw', ['poverty meant-for studied unknown'], 'poverty', 'answers'],
    ['is made for it, and did nothing for them', ['poverty meant-for studied none'], 'poverty', 'serves'],
    ['admits on it only together with other grounds', ['poverty meant-for together'], 'poverty', 'touches'],
    ['may work on it, we think', ['stress plausible'], 'stress', 'touches'],
    ['works on something wider', ['stress'], 'worry', 'touches'],
  ])('one that %s: %j', (_, links, factor, list) => {
    expect(ask(links, [factor]).found?.[list]).toEqual([factor]);
  });

  it('fails for what was shown in vain before it fails for touching only', () => {
    expect(ask(['stress studied none', 'worry plausible'], ['stress']).failed).toEqual(['no-effect-shown']);
    expect(ask(['stress plausible'], ['stress']).failed).toEqual(['touches-only']);
    expect(ask(['stress studied none', 'poverty meant-for'], ['stress', 'poverty']).failed).toEqual([]);
  });

  it.each<[readonly string[], string, string]>([
    [['stress studied none'], 'stress', 'no-effect-shown'],
    [['stress plausible'], 'stress', 'touched-only'],
    [['stress meant-for'], 'stress', 'meant-for-only'],
    [[], 'stress', 'no-intervention'],
  ])('leaves a gap with %j on %s: %s', (links, factor, kind) => {
    expect(ask(links, [factor]).gap?.kind).toBe(kind);
  });

  it.each([
    ['stress', 'change'],
    ['poverty', 'families'],
    ['ill', 'children'],
  ])('a gap on %s asks for %s', (factor, asks) => {
    expect(ask([], [factor]).gap?.asks).toBe(asks);
  });

  it.each<[readonly string[], string]>([
    [['stress studied favourable'], 'studied'],
    [['worry studied favourable'], 'studied-in-part'],
    [['stress', 'worry studied favourable'], 'studied-in-part'],
    [['stress'], 'named'],
  ])('the evidence of %j is %s', (links, evidence) => {
    expect(ask(links, ['stress']).answered?.evidence).toBe(evidence);
  });

  it.each<[string, number, boolean]>([
    ['good 2024', 3, false],
    ['good 2024 scope=stress', 3, false],
    ['good 2024 scope=none', 1, true],
    ['good 2024 scope=poverty', 1, true],
    ['good seen=2024', 3, false],
  ])('a level %s leads with %i', (recognition, studiedLevel, isForOther) => {
    const { found } = ask(['stress studied favourable'], ['stress'], { recognitions: [recognition] });
    expect(found?.studiedLevel).toBe(studiedLevel);
    expect(found?.flags.includes('level-for-other-outcome')).toBe(isForOther);
  });

  it.each<[string, readonly string[]]>([
    ['good 2024 standing=under-reassessment@2026-01', ['under-reassessment']],
    ['good 2024 standing=not-found-again@2026-01', ['not-found-again']],
    ['good 2024 standing=not-found-again@2027', []],
    ['good 2024 standing=current@2026-01', []],
    ['good seen=2025', ['recognition-undated']],
  ])('%s has the flags %j', (recognition, flags) => {
    const { found } = ask(['stress studied favourable'], ['stress'], { recognitions: [recognition] });
    expect(found?.flags).toEqual(flags);
  });

  it.each<[readonly string[], string, boolean]>([
    [['first 2015', 'good 2022'], 'first 2019', false],
    [['first 2015', 'good 2022'], 'good 2019', true],
    [['good 2022'], 'first 2019', true],
    [['good 2022'], 'good seen=2023', false],
    [['good 2022'], 'first seen=2023', true],
    [['good 2022'], 'first', false],
    [['good 2022'], 'first 2030', false],
  ])('recognised %j and reported %s: sources differ is %s', (recognitions, reported, differs) => {
    const { found } = ask(['stress'], ['stress'], { recognitions, reportedLevels: [reported] });
    expect(found?.flags.includes('levels-differ')).toBe(differs);
  });
});

describe('a factor and its mirror', () => {
  const catalogue = buildCatalogue({ factors: FACTORS });

  it.each([
    [['stress wish', 'calm'], 'stress', 'calm'],
    [['calm', 'stress wish'], 'stress', 'calm'],
  ])('%j: the risk factor stays, as a must', (chosen, stays, merged) => {
    const { profile } = select(catalogue, profileOf(['poverty', ...chosen]), TODAY);
    expect(profile.factors.map(({ id, priority }) => `${id} ${priority}`)).toEqual(['poverty must', `${stays} must`]);
    expect(profile.merged).toEqual([{ factor: merged, into: stays }]);
  });
});

it.each([
  [{ claim: 'studied', result: 'none' }, true],
  [{ claim: 'studied', result: 'unknown' }, false],
  [{ claim: 'studied' }, false],
  [{ claim: 'stated', result: 'favourable' }, false],
] as const)('what was found by %j is known: %s', (found, known) => {
  expect(isKnown(found)).toBe(known);
});
