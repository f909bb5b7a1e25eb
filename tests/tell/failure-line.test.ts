import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/core/generated/schema-types.ts';
import { interventionId } from '../../src/core/ids.ts';
import { remedyText, failureLines } from '../../src/tell/failure-line.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { levelLine } from '../../src/tell/level-line.ts';
import { oneIsNotEnough } from '../../src/tell/why-not.ts';
import { buildCatalogue, profileOf, type SmallIntervention } from '../support/catalogue-builder.ts';
import { selectionOf } from '../support/memo-world.ts';

/** What is said of a programme that is left out, on 25 November 2026. */
function leftOut(small: SmallIntervention, criteria = {}) {
  const catalogue = buildCatalogue({ factors: ['smoking'], interventions: { visits: small } });
  const selection = selectionOf(catalogue, profileOf(['smoking'], { criteria }));
  const [near] = selection.near;
  if (near === undefined) throw new Error('it is a match');
  const lens = lensOf(catalogue, 'en');
  return { near, lens, lines: failureLines(lens, selection, near), level: levelLine(lens, near, selection.asOf) };
}

describe('what has no recognition', () => {
  it.each<readonly [SmallIntervention, string]>([
    [{}, 'No recognition found (as of 25 November 2026). That is not a negative verdict.'],
    [{ recognitions: ['good 2027'] }, 'Not yet recognised on 25 November 2026.'],
    [{ recognitions: ['good seen=2027'] }, 'Not known whether it was recognised on 25 November 2026.'],
    [{ recognitions: ['good 2020'], withdrawn: '2024' }, 'On 25 November 2026 the recognition had been withdrawn.'],
  ])('is left out in the words that its level has: %j', (small, text) => {
    const { lines, level } = leftOut({ links: ['smoking'], ...small });
    expect(lines).toEqual([text]);
    expect(level).toBe(text);
  });
});

describe('that one other choice is not enough', () => {
  it('is said where several choices together would do', () => {
    const { near, lens } = leftOut({ links: ['smoking'] }, { themes: ['attachment'] });
    expect(near.failed).toEqual(['unrated', 'theme']);
    expect(oneIsNotEnough(lens, near)).toBe('One other choice is not enough.');
  });

  it('is not said of what no choice makes an answer', () => {
    const { near, lens } = leftOut({ links: ['smoking plausible'] });
    expect(near.failed).toEqual(['unrated', 'touches-only']);
    expect(oneIsNotEnough(lens, near)).toBeUndefined();
  });
});

/** What is said of the one intervention, which works on the only factor that was chosen, and drops out. */
function told(small: SmallIntervention, more: Partial<Profile>): readonly (string | undefined)[] {
  const visits = { links: ['stress'], recognitions: ['first 2024'], ...small };
  const catalogue = buildCatalogue({ factors: ['stress', 'worry refines=stress'], interventions: { visits } });
  const selection = selectionOf(catalogue, profileOf(['stress'], more));
  const lens = lensOf(catalogue, 'en');
  return selection.near.flatMap((near) => [...failureLines(lens, selection, near), remedyText(lens, selection, near)]);
}

it.each<readonly [string, SmallIntervention, Partial<Profile>, readonly (string | undefined)[]]>([
  [
    'for another phase',
    {},
    { phases: ['second-year'] },
    [
      'Is for: pregnancy and first-year. You chose: second-year.',
      'To show it: include pregnancy and first-year as well (--phase second-year,pregnancy,first-year).',
    ],
  ],
  [
    'of a lower level',
    {},
    { criteria: { minLevel: 'good-indications' } },
    [
      'Level: first-indications. You asked at least: good-indications.',
      'To show it: ask at least for first-indications (--min-level first-indications).',
    ],
  ],
  [
    'without recognition',
    { recognitions: [] },
    { criteria: { minLevel: 'good-indications' } },
    [
      'No recognition found (as of 25 November 2026). That is not a negative verdict.',
      'To show it: also show interventions without recognition (--include-unrated).',
    ],
  ],
  [
    'of another theme',
    {},
    { criteria: { themes: ['attachment'] } },
    [
      'Theme: parenting-support. You chose: attachment.',
      'To show it: include the theme parenting-support (--theme attachment,parenting-support).',
    ],
  ],
  [
    'that was left out',
    {},
    { criteria: { exclude: [interventionId('visits')] } },
    ['You left this intervention out.', 'To show it: take it off the list of exclusions (exclude).'],
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
