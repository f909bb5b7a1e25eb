import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId } from '../../src/core/ids.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { pageHeading } from '../../src/tell/page-heading.ts';
import { offeredNote } from '../../src/tell/offered-note.ts';
import { mergedNote } from '../../src/tell/merged-text.ts';
import { termNote } from '../../src/tell/page-notes.ts';
import { termText } from '../../src/tell/term-text.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';
import { selectionOf } from '../support/memo-world.ts';

const catalogue = buildCatalogue({
  factors: ['stress', 'poverty', 'noise'],
  interventions: {
    visits: { name: 'Visits', links: ['stress studied favourable'], recognitions: ['good 2024'] },
    money: { name: 'Money', links: ['poverty studied favourable'], recognitions: ['good 2024'] },
  },
});
const lens = lensOf(catalogue, 'en');
const chosen = (more: Partial<Profile>) => selectionOf(catalogue, profileOf(['stress', 'poverty'], more));
const [visits, money] = [{ intervention: interventionId('visits') }, { intervention: interventionId('money') }];

describe('what is on offer', () => {
  it.each<readonly [string, Partial<Profile>, string | undefined]>([
    ['nothing named', {}, undefined],
    ['one of two', { offer: [visits] }, 'Already on offer: Visits. Nothing on offer yet for B.'],
    ['both', { offer: [visits, money] }, 'Already on offer: Money and Visits.'],
    [
      'a project of which nobody said what it works on, such as a name that was mistyped',
      { offer: [{ name: 'Vsits' }] },
      'Already on offer: Vsits (unknown what it works on). Nothing on offer yet for A and B.',
    ],
    [
      'a project that works on something else',
      { offer: [{ name: 'Our own', factors: [factorId('noise')] }] },
      'Nothing on offer yet for A and B.',
    ],
    [
      'a project of one’s own that works on one of the factors, and how many it reaches',
      {
        offer: [
          { ...visits, reach: 1 },
          { name: 'Our own', factors: [factorId('poverty')], reach: 1200 },
        ],
      },
      'Already on offer: Visits (1 family a year) and Our own (B: by your account, 1,200 families a year).',
    ],
  ])('of %s the page says what it is, and for what there is nothing', (_, more, told) => {
    const selection = chosen(more);
    expect(offeredNote(lens, selection, selection.matches)).toBe(told);
  });
});

it('counts the five-year term over every level that is told, of what was studied in vain too', () => {
  const tried = buildCatalogue({
    factors: ['stress'],
    interventions: {
      visits: { links: ['stress studied favourable'], recognitions: ['good 2024'] },
      calls: { links: ['stress studied none'], recognitions: ['first 2017'] },
    },
  });
  const [lens, selection] = [lensOf(tried, 'en'), selectionOf(tried, profileOf(['stress']))];
  expect(termText(lens, selection)).toMatch(/^Five-year term over for 1 of 2 levels\. /);
  const told = [...selection.matches, ...selection.near];
  expect(termNote(lens, told)).toBe('Five-year term over for 1 of 2 levels; renewal not checked: see NJi or RIVM.');
  expect(termNote(lens, selection.matches)).toBeUndefined();
});

describe('a factor and the same from its other side', () => {
  const mirrored = buildCatalogue({
    factors: ['stress', 'calm protective mirror=stress'],
  });

  it('count once, and the page says under which letter', () => {
    const selection = selectionOf(mirrored, profileOf(['stress', 'calm']));
    expect(mergedNote(lensOf(mirrored, 'en'), selection)).toBe('Also asked: calm (counts as A).');
  });

  it('is not spoken of when nothing was merged', () => {
    expect(mergedNote(lens, chosen({}))).toBeUndefined();
  });
});

describe('the line under the title', () => {
  const HEAD = '2 musts · levels on 25 November 2026';
  it.each<readonly [Partial<Profile>, string]>([
    [{}, `All phases · ${HEAD}`],
    [{ phases: ['preconception', 'pregnancy', 'first-year', 'second-year'] }, `All phases · ${HEAD}`],
    [{ phases: ['pregnancy'] }, `Pregnancy · ${HEAD}`],
    [{ phases: ['first-year', 'second-year'] }, `First year and second year · ${HEAD}`],
    [{ phases: ['pregnancy', 'first-year', 'second-year'] }, `Pregnancy to age 2 · ${HEAD}`],
    [{ phases: ['preconception', 'pregnancy', 'first-year'] }, `Before pregnancy to age 1 · ${HEAD}`],
    [
      { phases: ['preconception', 'first-year', 'second-year'] },
      `Before pregnancy, first year and second year · ${HEAD}`,
    ],
    [{ targetGroup: 'families in shelter' }, `For: families in shelter · All phases · ${HEAD}`],
    [{ order: 'breadth' }, `All phases · ${HEAD} · most factors first`],
    [profileOf(['stress', 'poverty wish']), 'All phases · 1 must, 1 wish · levels on 25 November 2026'],
    [profileOf(['stress wish', 'poverty wish']), 'All phases · 2 wishes · levels on 25 November 2026'],
  ])('says in one line what was asked: %j', (more, line) => {
    expect(pageHeading(lens, chosen(more))).toBe(line);
  });
});
