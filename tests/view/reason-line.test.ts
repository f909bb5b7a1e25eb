import { describe, expect, it } from 'vitest';
import type { Match, Reason } from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId, sourceId } from '../../src/core/ids.ts';
import { sure } from '../../src/core/sure.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { reasonLine } from '../../src/tell/reason-line.ts';
import { buildCatalogue, intervention, profileOf } from '../support/catalogue-builder.ts';
import { memoCatalogue, selectionOf } from '../support/memo-world.ts';

const reason = (more: Partial<Reason>): Reason => ({
  factor: factorId('stress'),
  link: factorId('calm'),
  relation: 'works-on',
  via: 'mirror',
  claim: 'stated',
  role: 'answers',
  source: { id: sourceId('report') },
  ...more,
});

const match = (reasons: readonly Reason[]): Match => ({
  id: interventionId('some'),
  name: 'Some',
  theme: 'parenting-support',
  group: 'recognised',
  studiedLevel: 0,
  flags: [],
  phases: { fit: 'unspecified', covered: [] },
  answers: [],
  noEffect: [],
  serves: [],
  touches: [],
  reasons,
  reportedLevels: [],
  phaseNotes: [],
  inOffer: false,
  conditions: [],
});

const line = (more: Partial<Reason>): string =>
  reasonLine(lensOf(memoCatalogue(), 'nl'), match([reason(more)]), reason(more));

describe('a reason in words', () => {
  it('ends a mixed result with why it is mixed', () => {
    const small = { links: ['stress studied mixed'], recognitions: ['good 2024'] };
    const catalogue = buildCatalogue({ factors: ['stress'], interventions: { visits: small } });
    const visits = intervention('visits', small);
    const resultNote = { nl: 'Alleen bij moeders.', en: 'Only for mothers.' };
    const noted = { ...visits, links: visits.links.map((link) => ({ ...link, resultNote })) };
    const world = { ...catalogue, interventions: new Map([[visits.id, noted]]) };
    const one = sure(selectionOf(catalogue, profileOf(['stress'])).matches[0]);
    expect(reasonLine(lensOf(world, 'en'), one, sure(one.reasons[0]))).toBe(
      'Is aimed at the factor "stress". The effect on this was studied: mixed or composite outcome. Only for mothers.',
    );
  });

  it('says of an aim that no study was found, which is not a study without an effect', () => {
    expect(line({})).toContain('dat noemt de bron als doel. Onderzoek naar een effect hierop is niet gevonden.');
  });

  it('quotes the source when it names the other side of the factor', () => {
    expect(line({})).toMatch(/De bron zegt het zo: .*versterken\./);
  });

  it('does not quote a source for what no source says', () => {
    const inferred = line({ claim: 'plausible', role: 'touches' });
    expect(inferred).toContain('Geen bron zegt het');
    expect(inferred).not.toContain('De bron zegt het zo');
  });
});

const FACTORS = [
  'stress',
  'worry refines=stress',
  'calm protective mirror=alone',
  'alone mirror=calm',
  'poverty reach',
];

/** All reasons of one intervention with these links, told to who chose one factor. */
function told(chosen: string, ...links: readonly string[]): readonly string[] {
  const catalogue = buildCatalogue({
    factors: FACTORS,
    interventions: { visits: { links, recognitions: ['good 2024'] } },
  });
  const selection = selectionOf(catalogue, profileOf([chosen]));
  const lens = lensOf(catalogue, 'en');
  return [...selection.matches, ...selection.near].flatMap((match) =>
    match.reasons.map((reason) => reasonLine(lens, match, reason)),
  );
}

it.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'stress',
    ['stress'],
    ['Is aimed at the factor "stress": the source names it as an aim. No study of an effect on this was found.'],
  ],
  [
    'stress',
    ['stress studied mixed'],
    ['Is aimed at the factor "stress". The effect on this was studied: mixed or composite outcome.'],
  ],
  [
    'stress',
    ['stress studied'],
    ['Is aimed at the factor "stress". The effect on this was studied: result not found. Does not count as an answer.'],
  ],
  [
    'stress',
    ['stress plausible'],
    ['Is aimed at the factor "stress", we think. No source says so. Does not count as an answer.'],
  ],
  [
    'stress',
    ['worry'],
    [
      'Is aimed at the factor "worry": the source names it as an aim. No study of an effect on this was found. That is a part of your factor stress: worry.',
    ],
  ],
  [
    'worry',
    ['stress'],
    [
      'Is aimed at the factor "stress": the source names it as an aim. No study of an effect on this was found. That is a wider factor: stress. Whether it also holds for worry is not known. Does not count as an answer.',
    ],
  ],
  [
    'calm',
    ['alone'],
    [
      'Is aimed at the factor "calm": the source names it as an aim. No study of an effect on this was found. The source puts it as: making alone smaller.',
    ],
  ],
  [
    'alone',
    ['calm'],
    [
      'Is aimed at the factor "alone": the source names it as an aim. No study of an effect on this was found. The source puts it as: strengthening calm.',
    ],
  ],
  [
    'alone',
    ['calm studied favourable'],
    [
      'Is aimed at the factor "alone". The effect on this was studied: favourable difference found. The source puts it as: strengthening calm.',
    ],
  ],
  [
    'alone',
    ['calm plausible'],
    [
      'Is aimed at the factor "alone", we think. No source says so. It is about the other side of the factor: calm. Does not count as an answer.',
    ],
  ],
  [
    'poverty',
    ['poverty meant-for'],
    ['Meant for families with: poverty. That does not yet say whether it helps them.'],
  ],
  [
    'poverty',
    ['poverty meant-for together'],
    ['Admits families with poverty only when there are other reasons as well. Does not count as an answer.'],
  ],
  [
    'poverty',
    ['poverty meant-for plausible'],
    ['May be meant for families with: poverty. That is our inference. Does not count as an answer.'],
  ],
  [
    'poverty',
    ['poverty meant-for studied favourable'],
    ['Meant for families with: poverty. The effect was studied with them: favourable difference found.'],
  ],
  [
    'poverty',
    ['poverty studied-with'],
    [
      'Studied with families with: poverty. That says with whom it was tried, not that it works on the factor. Does not count as an answer.',
    ],
  ],
  [
    'stress',
    ['stress meant-for', 'stress'],
    [
      'Is aimed at the factor "stress": the source names it as an aim. No study of an effect on this was found.',
      'Meant for families with: stress.',
    ],
  ],
  ['stress', ['stress meant-for'], ['Meant for families with: stress. Does not work on the factor itself.']],
])('why something fits %s, of which the links are %j', (chosen, links, lines) => {
  expect(told(chosen, ...links)).toEqual(lines);
});
