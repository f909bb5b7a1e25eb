import { expect, it } from 'vitest';
import { levelHolds } from '../../src/core/scope.ts';
import { select } from '../../src/core/select.ts';
import { sure } from '../../src/core/sure.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';

const holds = (recognition: string | undefined, link: string): string => {
  const interventions = { one: { links: [link], recognitions: recognition === undefined ? [] : [recognition] } };
  const catalogue = buildCatalogue({ factors: ['stress', 'debts'], interventions });
  const { matches, near } = select(catalogue, profileOf(['stress']), '2026-11-25');
  const match = sure([...matches, ...near][0]);
  return levelHolds(match, sure(match.reasons[0]));
};

it.each([
  [undefined, 'stress studied favourable', 'here'],
  ['well 2024 scope=debts', 'stress', 'here'],
  ['good 2024', 'stress studied favourable', 'unknown'],
  ['good 2024 scope=stress', 'stress studied favourable', 'here'],
  ['first 2024 scope=debts', 'stress studied favourable', 'elsewhere'],
  ['good 2024 scope=none', 'stress studied favourable', 'elsewhere'],
  ['good 2024 scope=stress', 'stress', 'elsewhere'],
])('the level %s, for a link %s, was granted %s', (recognition, link, where) => {
  expect(holds(recognition, link)).toBe(where);
});
