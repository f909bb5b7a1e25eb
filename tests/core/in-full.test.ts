import { expect, it } from 'vitest';
import type { Level, Source } from '../../src/core/generated/schema-types.ts';
import { sourceId } from '../../src/core/ids.ts';
import { inFull } from '../../src/core/in-full.ts';

const report: Source = { id: sourceId('report'), title: 'Report', kind: 'report', date: '2019' };
const page: Source = { ...report, id: sourceId('page'), title: 'Page', url: 'https://example.org' };
const text = { nl: 'Effectief volgens goede aanwijzingen', en: 'Effective according to good indications' };
const good: Level = {
  id: 'good-indications',
  rank: 3,
  letter: { nl: 'g', en: 'g' },
  label: text,
  plain: text,
  isNot: text,
  criteria: text,
  sources: [{ id: report.id }],
};
const known = {
  sources: new Map([report, page].map((source) => [source.id, source])),
  levels: new Map([[good.id, good]]),
};

it('a source is told with its title, its address and the place in it, wherever it stands', () => {
  expect(inFull(known, { source: { id: 'report', at: 'p. 3' }, all: [{ sources: [{ id: 'page' }] }] })).toStrictEqual({
    source: { id: 'report', title: 'Report', at: 'p. 3' },
    all: [{ sources: [{ id: 'page', title: 'Page', url: 'https://example.org' }] }],
  });
});

it('a level is told with its rank and label, wherever it stands', () => {
  const told = { id: 'good-indications', rank: 3, label: text };
  expect(inFull(known, { recognitions: [{ level: 'good-indications' }], level: told })).toEqual({
    recognitions: [{ level: told }],
    level: told,
  });
});

it.each([
  [{ source: 'a text' }],
  [{ source: { id: 3 } }],
  [{ source: { id: 'unheard-of' } }],
  [{ sources: 2 }],
  [{ level: 'neighbourhood' }],
  [{ minLevel: 'good-indications', failed: ['level'] }],
  ['x'],
])('what names no source and no level of the data stays as it is: %j', (value) => {
  expect(inFull(known, value)).toEqual(value);
});
