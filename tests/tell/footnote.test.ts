import { expect, it } from 'vitest';
import { sure } from '../../src/core/sure.ts';
import { footnoteOf } from '../../src/tell/footnote.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';
import { selectionOf } from '../support/memo-world.ts';

it.each<readonly [string, string, readonly string[] | undefined]>([
  ['for both', 'good 2024 scope=stress,debts', undefined],
  ['for one of two', 'good 2024 scope=debts', ['level is not for A']],
  ['for neither', 'good 2024 scope=poverty', ['level is for poverty']],
  ['for nobody knows what', 'good 2024', undefined],
])('a level that was granted %s of what was studied', (_, recognition, parts) => {
  const links = ['stress studied favourable', 'debts studied favourable'];
  const catalogue = buildCatalogue({
    factors: ['stress', 'debts', 'poverty'],
    interventions: { visits: { links, recognitions: [recognition] } },
  });
  const selection = selectionOf(catalogue, profileOf(['stress', 'debts']));
  expect(footnoteOf(lensOf(catalogue, 'en'), selection, sure(selection.matches[0]))?.parts).toEqual(parts);
});

it.each([
  ['you', 'only for: first-child (mostly not so, you said)'],
  ['we', 'only for: first-child (mostly not so here)'],
] as const)('a condition that few families meet, in the voice of %s', (voice, said) => {
  const catalogue = buildCatalogue({
    factors: ['stress'],
    interventions: { visits: { links: ['stress'], conditions: ['first-child'], recognitions: ['good 2024'] } },
  });
  const selection = selectionOf(catalogue, profileOf(['stress'], { traits: { 'first-child': 'few' } }));
  const match = sure(selection.matches[0]);
  expect(footnoteOf(lensOf(catalogue, 'en', voice), selection, match)?.parts).toContain(said);
});
