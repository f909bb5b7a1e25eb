import { expect, it } from 'vitest';
import { beyondLevel, levelHolds } from '../../src/core/scope.ts';
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

it('says for which of the chosen factors with a result the level is not', () => {
  const links = ['stress studied favourable', 'debts studied mixed', 'poverty'];
  const beyondOf = (recognition: string): readonly string[] => {
    const interventions = { one: { links, recognitions: [recognition] } };
    const catalogue = buildCatalogue({ factors: ['stress', 'debts', 'poverty'], interventions });
    const { matches } = select(catalogue, profileOf(['stress', 'debts', 'poverty']), '2026-11-25');
    return beyondLevel(sure(matches[0]));
  };
  expect(beyondOf('good 2024 scope=debts')).toEqual(['stress']);
  expect(beyondOf('good 2024 scope=none')).toEqual(['stress', 'debts']);
  expect(beyondOf('good 2024')).toEqual([]);
  expect(beyondOf('well 2024 scope=debts')).toEqual([]);
});
