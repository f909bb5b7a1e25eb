import { expect, it } from 'vitest';
import { lensOf } from '../../src/tell/lens.ts';
import { yearCell } from '../../src/view/year-table.ts';
import { buildCatalogue, type SmallIntervention } from '../support/catalogue-builder.ts';
import { plainText } from '../../src/view/document.ts';

it.each<readonly [string, SmallIntervention, string, string]>([
  ['a later day', { recognitions: ['well 2017'] }, '-', 'not yet recognised'],
  ['a later day, and seen after that', { recognitions: ['well 2017', 'well seen=2020'] }, '-', 'not yet recognised'],
  ['a later day at the latest', { recognitions: ['well 2017 latest'] }, '?', 'not known if recognised'],
  ['a later day on which it was seen', { recognitions: ['well seen=2017'] }, '?', 'not known if recognised'],
  ['no day and a later one', { recognitions: ['well', 'well 2017'] }, '?', 'not known if recognised'],
  ['no recognition', {}, '-', 'no recognition'],
])('a year before the level, of %s', (_, small, sign, title) => {
  const catalogue = buildCatalogue({ factors: [], interventions: { one: small } });
  const [one] = [...catalogue.interventions.values()];
  if (one === undefined) throw new Error('no intervention');
  const cell = yearCell(lensOf(catalogue, 'en'), one, '2016', '2026-11-25');
  expect([plainText(cell.line), cell.title]).toEqual([sign, title]);
});
