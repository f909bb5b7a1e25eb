import { expect, it } from 'vitest';
import type { Profile } from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId } from '../../src/core/ids.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { answersSection } from '../../src/view/answers-section.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';
import { selectionOf } from '../support/memo-world.ts';
import { plainTextOf } from '../support/plain-text.ts';

const catalogue = buildCatalogue({
  factors: ['stress', 'calm protective mirror=alone', 'alone mirror=calm', 'noise'],
  interventions: { visits: { links: ['stress'] }, group: {} },
});
const told = (profile: Profile): string =>
  plainTextOf(answersSection(lensOf(catalogue, 'en'), selectionOf(catalogue, profile)), 100);

it('all that was answered is told as it was understood', () => {
  expect(
    told({
      title: 'Stress in the district',
      phases: ['pregnancy', 'first-year'],
      factors: [
        {
          id: factorId('stress'),
          basis: 'figure',
          figure: { value: 12.5, unit: '%', year: 2023, source: 'CBS' },
          note: 'seen by midwives',
        },
        { id: factorId('calm'), priority: 'wish' },
        { id: factorId('alone') },
      ],
      unknown: [factorId('noise')],
      traits: { dutch: 'most' },
      births: 1200,
      shares: { 'first-child': 0.455 },
      offer: [{ intervention: interventionId('visits') }, { name: 'A group of our own' }],
      criteria: {
        minLevel: 'first-indications',
        themes: ['attachment'],
        exclude: [interventionId('group')],
        includeUnrated: true,
      },
      order: 'breadth',
    }),
  ).toBe(`\
Your answers
────────────

Title                Stress in the district
Phases               pregnancy and first-year
Factors              stress (must; a figure; 12.5 %, 2023, CBS; seen by midwives)
                     alone (must)
Don't know           noise
Target group         dutch: most do
Births               1,200 a year
Shares               first-child: 45.5%
What exists already  visits
                     A group of our own
Restrictions         at least first-indications
                     only theme attachment
                     without group
                     also without recognition
Order                most factors first
As of                25 November 2026 (the levels; what an intervention works on is what is known
                     today)

Calm is the same as alone seen from the other side; it counts once.
`);
});

it('of what was not answered nothing is told', () => {
  expect(told({ factors: [{ id: factorId('stress') }] })).toBe(`\
Your answers
────────────

Phases   all phases
Factors  stress (must)
Order    strongest evidence first
As of    25 November 2026 (the levels; what an intervention works on is what is known today)
`);
});
