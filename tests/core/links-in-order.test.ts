import { expect, it } from 'vitest';
import { factorId } from '../../src/core/ids.ts';
import { linksInOrder } from '../../src/core/links-in-order.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue({
  factors: ['stress', 'work-stress<stress'],
  interventions: {
    'a in vain': { links: ['stress studied none'], recognitions: ['strong 2024'] },
    'b inferred': { links: ['stress plausible'], recognitions: ['good 2024'] },
    'c named': { links: ['stress', 'stress meant-for'], recognitions: ['good 2024'] },
    'd studied': { links: ['stress studied favourable'], recognitions: ['first 2024'] },
    'e unrated': { links: ['stress studied favourable'] },
    'f part': { links: ['work-stress studied favourable'], recognitions: ['strong 2024'] },
  },
});
const told = (day: string): readonly string[] =>
  linksInOrder(catalogue, factorId('stress'), day).map(({ intervention }) => intervention.id);

it('the links to a factor stand in the order of a selection on it, those studied in vain and then the rest last', () => {
  expect(told('2026-01-01')).toEqual(['d studied', 'c named', 'c named', 'e unrated', 'a in vain', 'b inferred']);
});

it('a level counts from its day', () => {
  expect(told('2023-01-01')).toEqual(['c named', 'c named', 'd studied', 'e unrated', 'a in vain', 'b inferred']);
});
