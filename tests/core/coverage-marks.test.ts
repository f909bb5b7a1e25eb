import { describe, expect, it } from 'vitest';
import { coverage, hasOthers, offerDiffers, withAllFactors } from '../../src/core/coverage.ts';
import { tellingMarks } from '../../src/core/coverage-marks.ts';
import type { CoverageBy, Profile } from '../../src/core/generated/schema-types.ts';
import { interventionId } from '../../src/core/ids.ts';
import { toQuery } from '../../src/core/profile.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue({
  factors: ['stress', 'poverty reach', 'debts', 'noise', 'worry refines=stress'],
  interventions: {
    aims: { links: ['stress', 'poverty', 'poverty plausible meant-for'], recognitions: ['strong 2024'] },
    works: { links: ['stress studied mixed', 'debts studied none'], recognitions: ['good 2024'] },
    touches: { links: ['stress studied none', 'worry plausible'] },
    takesPart: { links: ['noise studied-with studied favourable'], recognitions: ['good 2024'] },
  },
});

function mapOf(by: CoverageBy, profile: Partial<Profile> = {}) {
  const query = withAllFactors(catalogue, toQuery(catalogue, { factors: [], ...profile }, '2026-11-25'));
  return coverage(catalogue, query, { by });
}

const marksOn = (factor: string) =>
  (mapOf('intervention').rows.find((row) => row.factor === factor)?.cells ?? []).flatMap(({ marks }) => marks);

describe('a cell of the map', () => {
  it.each([
    ['stress', 'studied', ['works']],
    ['poverty', 'stated', ['aims']],
    ['debts', 'aside', ['works']],
    ['noise', 'aside', []],
  ])('on %s is read as %s, by %j', (factor, telling, by) => {
    const told = tellingMarks(marksOn(factor));
    expect([told.telling, told.marks.map(({ intervention }) => intervention)]).toEqual([telling, by]);
  });

  it('has no mark for our own inference, a wider factor or who took part', () => {
    expect(marksOn('worry')).toEqual([]);
    expect(marksOn('noise')).toEqual([]);
  });
});

it('in a cell the highest level stands first, whatever was studied, and what is unrated last', () => {
  const [cell] = mapOf('phase').rows.find(({ factor }) => factor === 'stress')?.cells ?? [];
  expect(cell?.marks.map(({ intervention }) => intervention)).toEqual(['aims', 'works', 'touches']);
});

it('one that answers counts as one, whatever else it says of the factor', () => {
  expect(mapOf('phase').rows.find(({ factor }) => factor === 'poverty')?.counts.answering).toBe(1);
});

it('by level, the highest stands first and what is unrated in a column of its own', () => {
  const { columns, rows } = mapOf('level');
  const levels = ['strong-indications', 'good-indications', 'first-indications', 'well-substantiated', 'unrated'];
  expect(columns.map(({ id }) => id)).toEqual(levels);
  const cells = rows.find(({ factor }) => factor === 'stress')?.cells ?? [];
  expect(cells.map(({ column, marks }) => [column, marks.map(({ intervention }) => intervention)])).toEqual([
    ['strong-indications', ['aims']],
    ['good-indications', ['works']],
    ['unrated', ['touches']],
  ]);
});

describe('an offer', () => {
  const offering = (...ids: readonly string[]) =>
    mapOf('phase', { offer: ids.map((id) => ({ intervention: interventionId(id) })) });

  it('is worth a sign where something else is drawn as well', () => {
    expect(hasOthers(offering('aims'))).toBe(true);
    expect(hasOthers(offering('aims', 'works', 'touches'))).toBe(false);
  });

  it('is worth a column where it does not do the same about every factor', () => {
    expect(offerDiffers(offering('aims'))).toBe(true);
    expect(offerDiffers(offering('takesPart'))).toBe(false);
    expect(offerDiffers(mapOf('phase'))).toBe(false);
  });
});
