import { describe, expect, it } from 'vitest';
import { citersBySource, tallySources } from '../../src/core/tally-sources.ts';
import { sourceId } from '../../src/core/ids.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';

const catalogue = await shippedCatalogue();
const tally = tallySources(catalogue);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('the sources at a glance', () => {
  it('count each source once, with or without a year', () => {
    expect(sum(tally.kinds.map(({ count }) => count))).toBe(catalogue.sources.size);
    for (const { count, perDecade, undated } of tally.kinds) expect(sum(perDecade) + undated).toBe(count);
  });

  it('have a decade for every year that occurs', () => {
    const years = [...catalogue.sources.values()].flatMap(({ date }) => (date === undefined ? [] : [date.slice(0, 3)]));
    expect(tally.decades.map((decade) => String(decade).slice(0, 3))).toEqual([...new Set(years)].sort());
  });

  it('begin with what most records name', () => {
    expect(tally.mostCited[0]?.source.id).toBe('tno-2019');
    const records = tally.mostCited.map((one) => one.records);
    expect(records).toEqual(records.toSorted((a, b) => b - a));
  });
});

it('a source is named by every record in which its id stands, each once', () => {
  const citers = citersBySource(catalogue);
  const naming = (id: string): readonly string[] =>
    [...catalogue.interventions.values()]
      .filter((record) => JSON.stringify(record).includes(`{"id":"${id}"`))
      .map((record) => record.id);
  for (const id of ['tno-2019', 'regiobeeld-kansrijke-start'])
    expect(citers.get(id)?.flatMap(({ kind, record }) => (kind === 'intervention' ? [record.id] : []))).toEqual(
      naming(id),
    );
});

it('a source that nothing names is counted as such, and a kind of which there is none is not listed', () => {
  const law = { id: sourceId('law'), title: 'Law', kind: 'news' } as const;
  const { sources, ...rest } = buildCatalogue({ factors: ['stress'] });
  const { kinds, mostCited, decades } = tallySources({ ...rest, sources: new Map([...sources, [law.id, law]]) });
  expect(decades).toEqual([2010]);
  expect(kinds).toEqual([
    { kind: 'report', count: 1, perDecade: [1], undated: 0 },
    { kind: 'news', count: 1, perDecade: [0], undated: 1 },
  ]);
  expect(mostCited.map(({ source, records }) => [source.id, records])).toEqual([
    ['report', 5],
    ['law', 0],
  ]);
});

it('of each kind of record it is counted how many sources its records name', () => {
  const { sources, ...small } = buildCatalogue({ factors: ['stress', 'debts'], interventions: {} });
  const other = [...sources.values()].map((source) => ({ ...source, id: sourceId('other') }));
  const { citing } = tallySources({
    ...small,
    sources: new Map([...sources.values(), ...other].map((one) => [one.id, one])),
  });
  const named = citing.filter(({ sources: count }) => count > 0);
  expect(named.map(({ listing, sources: count }) => [listing, count])).toContainEqual(['factors', 1]);
  expect(named.map(({ listing }) => listing)).not.toContain('interventions');
});
