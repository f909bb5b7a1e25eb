import { expect, it } from 'vitest';
import { listingOf, PAGE_KINDS, recordsOf } from '../../src/core/record-kinds.ts';
import type { Catalogue } from '../../src/core/catalogue.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';

const small = buildCatalogue({ factors: ['stress'], interventions: { visits: { name: 'Home Visits' } } });

const called = (catalogue: Catalogue, kind: Parameters<typeof recordsOf>[1]) =>
  recordsOf(catalogue, kind).map(({ names, aliases }) => [...names, '|', ...aliases].join(' '));

it.each([
  ['factor', ['stress stress |']],
  ['intervention', ['Home Visits |']],
  ['source', ['Report |']],
  ['setting', ['home home |']],
] as const)('a %s is called %j', (kind, names) => {
  expect(called(small, kind)).toEqual(names);
});

it('a term is called by its synonyms as well', () => {
  const [phase, ...others] = small.vocabulary.phases;
  const synonyms = { nl: ['ervoor'], en: ['before'] };
  const phases = phase === undefined ? [] : [{ ...phase, synonyms }, ...others];
  const [first] = called({ ...small, vocabulary: { ...small.vocabulary, phases } }, 'phase');
  expect(first).toBe('preconception preconception | ervoor before');
});

it('a sentence is no name', async () => {
  const sentences = recordsOf(await shippedCatalogue(), 'claim', 'caveat');
  expect(sentences.length).toBeGreaterThan(0);
  expect(sentences.flatMap(({ names }) => names)).toEqual([]);
  expect(sentences.every(({ title }) => title !== '')).toBe(true);
});

it('records of several kinds stand kind by kind, and every kind with a page is listed', () => {
  expect(recordsOf(small, 'intervention', 'factor').map(({ kind }) => kind)).toEqual(['intervention', 'factor']);
  expect(PAGE_KINDS.filter((kind) => listingOf(kind) === undefined)).toEqual([]);
  expect(listingOf('group')).toBeUndefined();
});
