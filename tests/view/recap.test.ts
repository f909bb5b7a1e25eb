import { expect, it } from 'vitest';
import { lensOf } from '../../src/tell/lens.ts';
import { recapLines } from '../../src/view/questionnaire/recap.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';
import { selectionOf } from '../support/memo-world.ts';

const catalogue = buildCatalogue({
  factors: ['smoking', 'noise'],
  interventions: {
    course: { links: ['smoking'], recognitions: ['well 2021'] },
    group: { links: ['smoking'], recognitions: ['strong 2020'] },
    visits: { links: ['smoking'], recognitions: ['well 2022'] },
  },
});

const recapOf = (...factors: readonly string[]): readonly string[] =>
  recapLines(lensOf(catalogue, 'en'), selectionOf(catalogue, profileOf(factors)));

it('names what fits by its level, the highest first, and what stays open', () => {
  expect(recapOf('smoking', 'noise')).toEqual([
    'In short; the whole result is above.',
    'Strong indications: group.',
    'Well substantiated: course and visits.',
    'Stays open: noise.',
  ]);
});

it('says that nothing fits', () => {
  expect(recapOf('noise')).toContain('Nothing meets all your choices.');
});
