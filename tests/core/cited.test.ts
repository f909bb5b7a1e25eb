import { expect, it } from 'vitest';
import { cited } from '../../src/core/cited.ts';
import type { Source } from '../../src/core/generated/schema-types.ts';
import { sourceId } from '../../src/core/ids.ts';

const report: Source = { id: sourceId('report'), title: 'Report', kind: 'report', date: '2019' };
const page: Source = { ...report, id: sourceId('page'), title: 'Page', url: 'https://example.org' };
const sources = new Map([report, page].map((source) => [source.id, source]));

it('a source is told with its title, its address and the place in it, wherever it stands', () => {
  expect(cited(sources, { source: { id: 'report', at: 'p. 3' }, all: [{ sources: [{ id: 'page' }] }] })).toEqual({
    source: { id: 'report', title: 'Report', at: 'p. 3' },
    all: [{ sources: [{ id: 'page', title: 'Page', url: 'https://example.org' }] }],
  });
});

it.each([[{ source: 'a text' }], [{ source: { id: 3 } }], [{ source: { id: 'unheard-of' } }], [{ sources: 2 }], ['x']])(
  'what names no source of the data stays as it is: %j',
  (value) => {
    expect(cited(sources, value)).toEqual(value);
  },
);
