import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/core/generated/schema-types.ts';
import { sourceId } from '../../src/core/ids.ts';
import { evidenceText } from '../../src/tell/evidence-text.ts';
import { gapText } from '../../src/tell/gap-text.ts';
import { indicatorAbout } from '../../src/tell/indicator-line.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { buildCatalogue, profileOf, type SmallIntervention } from '../support/catalogue-builder.ts';
import { selectionOf } from '../support/memo-world.ts';

const FACTORS = ['stress', 'worry refines=stress', 'poverty reach', 'debts reach refines=poverty'];

/** What is said of one chosen factor, with interventions of these links. */
function told(factor: string, interventions: Readonly<Record<string, readonly string[]>>): string {
  const small = Object.entries(interventions).map(([id, links]): [string, SmallIntervention] => [
    id,
    { links, recognitions: [id === 'low' ? 'well 2024' : 'good 2024'] },
  ]);
  const catalogue = buildCatalogue({ factors: FACTORS, interventions: Object.fromEntries(small) });
  const lens = lensOf(catalogue, 'en');
  const selection = selectionOf(catalogue, profileOf([factor]));
  const [answered] = selection.answered;
  const [gap] = selection.gaps;
  if (answered !== undefined) return evidenceText(lens, selection, answered);
  return gap === undefined ? '' : gapText(lens, selection, gap);
}

describe('how sure it is that something is done about a factor', () => {
  const AIM = 'The source names this as an aim. No result of a study of this was found.';
  const GROUP = 'The source names them as a target group. That does not yet say whether it helps them.';
  const BOTH =
    'The source names this as an aim, or them as a target group. That does not yet say whether it helps them.';
  const REST = 'For the others the source only names this as an aim or target group.';

  it.each<readonly [string, Readonly<Record<string, readonly string[]>>, string]>([
    [
      'stress',
      { a: ['stress studied favourable'], b: ['stress studied mixed'], c: ['stress studied favourable'] },
      'The effect on this was studied. a and c: favourable difference found. b: mixed or composite outcome.',
    ],
    [
      'stress',
      { a: ['stress'], b: ['stress studied mixed'] },
      `The effect on this was studied. b: mixed or composite outcome. ${REST}`,
    ],
    [
      'stress',
      { a: ['worry studied favourable'] },
      'Only the effect on a part of this was studied (worry). a: favourable difference found.',
    ],
    [
      'poverty',
      { a: ['poverty meant-for studied favourable'] },
      'The effect in these families was studied. a: favourable difference found.',
    ],
    ['stress', { a: ['worry'] }, `Only for a part of this factor: worry. ${AIM}`],
    ['stress', { a: ['worry'], b: ['stress'] }, AIM],
    ['stress', { low: ['stress'] }, `${AIM} The level is nowhere higher than Well substantiated.`],
    ['poverty', { a: ['poverty meant-for'] }, GROUP],
    ['poverty', { a: ['poverty meant-for'], b: ['poverty'] }, BOTH],
    ['poverty', { a: ['poverty meant-for', 'debts'] }, BOTH],
    [
      'stress',
      { a: ['stress studied none'] },
      'Studied, no effect found: a. Nothing else was found that works on this.',
    ],
    [
      'stress',
      { a: ['stress studied none'], b: ['stress meant-for'] },
      'Made for these families: b. Nothing works on the factor itself. Studied, no effect found: a.',
    ],
    ['stress', { a: ['stress meant-for'] }, 'Made for these families: a. Nothing works on the factor itself.'],
    [
      'stress',
      { a: ['stress plausible'], b: ['stress studied negative'] },
      'Studied, an unfavourable difference found: b. Nothing else was found that works on this.',
    ],
    [
      'poverty',
      {},
      'This is a characteristic of families. Nothing was found that is made for these families. Broader services may suit them too.',
    ],
  ])('is said in words: %s with %j', (factor, interventions, said) => {
    expect(told(factor, interventions)).toBe(said);
  });
});

describe('a public figure', () => {
  const lens = lensOf(buildCatalogue({ factors: FACTORS }), 'en');
  const indicator: Indicator = {
    id: 'some',
    name: { nl: 'x', en: 'x' },
    fit: 'direct',
    source: { id: sourceId('report') },
  };
  const both = { nl: 'Een leeg vak is geen nul', en: 'A blank is no zero' };
  it.each<readonly [Partial<Indicator>, string]>([
    [{}, 'This figure measures the factor itself.'],
    [{ level: 'region' }, 'This figure measures the factor itself; available by region.'],
    [{ level: 'national' }, 'This figure measures the factor itself; available for the whole country.'],
    [{ fit: 'national', level: 'national' }, 'This figure was found for the whole country only.'],
    [
      { fit: 'national', level: 'province', warning: both },
      'This figure was found for the whole country only; available by province. A blank is no zero.',
    ],
  ])('says what it measures and where it is to be found: %j', (more, said) => {
    expect(indicatorAbout(lens, { ...indicator, ...more })).toBe(said);
  });
});
