import { expect, it } from 'vitest';
import { select } from '../../src/core/select.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue({
  factors: ['stress', 'debts'],
  interventions: {
    broad: { links: ['stress', 'debts'], recognitions: ['good 2024'] },
    studied: { links: ['stress studied favourable'], recognitions: ['good 2024'] },
    other: { links: ['stress'], recognitions: ['good 2024'] },
    unlike: { links: ['stress'], recognitions: ['good 2024'] },
  },
});

it.each([
  ['evidence', ['stress', 'debts'], 'breadth', ['broad', 'studied', 'other'], true],
  ['breadth', ['stress', 'debts'], 'evidence', ['studied', 'broad', 'other'], true],
  ['evidence', ['stress'], 'breadth', ['studied', 'broad', 'other'], false],
] as const)(
  'ordered by %s, for %j: by %s the first three are %j, which differs: %s',
  (order, ids, other, three, differs) => {
    const { otherOrder } = select(catalogue, profileOf(ids, { order }), '2026-11-25');
    expect(otherOrder).toEqual({ order: other, firstThree: three, differs });
  },
);
