import { expect, it } from 'vitest';
import type { Profile } from '../../src/core/generated/schema-types.ts';
import { interventionId } from '../../src/core/ids.ts';
import { bringInText, failureLines } from '../../src/tell/failure-line.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { buildCatalogue, profileOf, type SmallIntervention } from '../support/catalogue-builder.ts';
import { selectionOf } from '../support/memo-world.ts';

/** What is said of the one intervention, which works on the only factor that was chosen, and drops out. */
function told(small: SmallIntervention, more: Partial<Profile>): readonly (string | undefined)[] {
  const visits = { links: ['stress'], recognitions: ['first 2024'], ...small };
  const catalogue = buildCatalogue({ factors: ['stress', 'worry refines=stress'], interventions: { visits } });
  const selection = selectionOf(catalogue, profileOf(['stress'], more));
  const lens = lensOf(catalogue, 'en');
  return selection.near.flatMap((near) => [...failureLines(lens, selection, near), bringInText(lens, selection, near)]);
}

it.each<readonly [string, SmallIntervention, Partial<Profile>, readonly (string | undefined)[]]>([
  [
    'for another phase',
    {},
    { phases: ['second-year'] },
    [
      'Is for: pregnancy and first-year. You chose: second-year.',
      'include pregnancy and first-year as well (--phase second-year,pregnancy,first-year)',
    ],
  ],
  [
    'of a lower level',
    {},
    { criteria: { minLevel: 'good-indications' } },
    [
      'Level: first-indications. You asked at least: good-indications.',
      'ask at least for first-indications (--min-level first-indications)',
    ],
  ],
  [
    'without recognition',
    { recognitions: [] },
    { criteria: { minLevel: 'good-indications' } },
    [
      'No recognition found (as of 25 November 2026). That is not a negative verdict.',
      'also show interventions without recognition (--include-unrated)',
    ],
  ],
  [
    'of another theme',
    {},
    { criteria: { themes: ['attachment'] } },
    [
      'Theme: parenting-support. You chose: attachment.',
      'include the theme parenting-support (--theme attachment,parenting-support)',
    ],
  ],
  [
    'that was left out',
    {},
    { criteria: { exclude: [interventionId('visits')] } },
    ['You left this intervention out.', 'take it off the list of exclusions (exclude)'],
  ],
  [
    'that was studied in vain',
    { links: ['stress studied none'] },
    {},
    ['Studied on stress: no effect found.', undefined],
  ],
  [
    'of another phase and theme, which no single answer brings in',
    {},
    { phases: ['second-year'], criteria: { themes: ['attachment'] } },
    [
      'Is for: pregnancy and first-year. You chose: second-year.',
      'Theme: parenting-support. You chose: attachment.',
      undefined,
    ],
  ],
])('all is told of one %s, and what would bring it in', (_, small, more, lines) => {
  expect(told(small, more)).toEqual(lines);
});
