import { expect, it } from 'vitest';
import { lensOf } from '../../src/tell/lens.ts';
import { pageOfSelect } from '../../src/view/selection/page-of-select.ts';
import { ROOMY } from '../../src/view/squeeze.ts';
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
    'A smoking; B noise.',
    'Strong indications: group (2020, A aim).',
    'Well substantiated: course (2021, A aim) and visits (2022, A aim).',
    'Stays open: noise.',
  ]);
});

it('says what was found, without a letter where one thing is asked, and what was studied in vain', () => {
  const studied = buildCatalogue({
    factors: ['smoking'],
    interventions: {
      visits: { links: ['smoking studied favourable'], recognitions: ['good 2021'] },
      calls: { links: ['smoking studied none'], recognitions: ['first 2022'] },
    },
  });
  expect(recapLines(lensOf(studied, 'en'), selectionOf(studied, profileOf(['smoking'])))).toEqual([
    'In short; the whole result is above.',
    'Good indications: visits (2021, better).',
    'Studied, no effect found: calls (none).',
  ]);
});

it('tells no effect from an unfavourable one', () => {
  const studied = buildCatalogue({
    factors: ['smoking'],
    interventions: {
      calls: { links: ['smoking studied none'], recognitions: ['first 2022'] },
      camp: { links: ['smoking studied negative'], recognitions: ['first 2022'] },
    },
  });
  const said = [
    'Studied, no effect found: calls (none).',
    'Studied, an unfavourable difference found: camp (worse).',
  ].join(' ');
  const selection = selectionOf(studied, profileOf(['smoking']));
  expect(recapLines(lensOf(studied, 'en'), selection)).toContain(said);
  const page = pageOfSelect(lensOf(studied, 'en'), selection, { ...ROOMY, vainInLine: true });
  expect(page.asides).toEqual([said.replace('(none)', '(A)').replace('(worse)', '(A)')]);
});

it('says that nothing fits', () => {
  expect(recapOf('noise')).toContain('No intervention fits. That is an answer too.');
});
