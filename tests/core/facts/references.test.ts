import { expect, it } from 'vitest';
import { entryOf } from '../../../src/core/entry.ts';
import { idsGivenIn, type Reference, referenceFinder, referenceKindAt } from '../../../src/core/facts/references.ts';
import { walk } from '../../../src/core/facts/walk.ts';

function referencesIn(record: object, isProfile: boolean): readonly string[] {
  const found: Reference[] = [];
  walk(record, referenceFinder(entryOf('a.yaml', [], record), isProfile, found));
  return found.map(({ kind, id, spot }) => {
    const { path, part } = spot();
    return `${kind} ${id} at ${path.join('.')}${part === undefined ? '' : ` (${part})`}`;
  });
}

it.each<readonly [string, object, readonly string[]]>([
  ['a key that holds one', { mirror: 'calm' }, ['factor calm at mirror']],
  ['a key that holds a list', { exclude: ['a', 'b'] }, ['intervention a at exclude.0', 'intervention b at exclude.1']],
  ['the id of a source', { source: { id: 'nji', at: 'p. 1' } }, ['source nji at source.id']],
  [
    'the ids of sources',
    { sources: [{ id: 'nji' }, { id: 'rivm' }] },
    ['source nji at sources.0.id', 'source rivm at sources.1.id'],
  ],
  ['a source without its map', { source: 'nji' }, ['source nji at source']],
  ['nothing where no text stands', { mirror: 3, exclude: [null, 'a'] }, ['intervention a at exclude.1']],
  ['nothing in a list under another key', { phases: ['pregnancy'] }, []],
  ['nothing in the id of the record itself', { id: 'stress', label: { nl: 'a', en: 'b' } }, []],
  [
    'nothing in the factors and traits of what is no profile',
    { factors: [{ id: 'stress' }], traits: { rich: 'most' } },
    [],
  ],
])('a record refers to %s', (_, record, references) => {
  expect(referencesIn(record, false)).toEqual(references);
});

it.each<readonly [string, object, readonly string[]]>([
  ['its factors', { factors: [{ id: 'stress', note: 'x' }] }, ['factor stress at factors.0.id']],
  ['its traits, which are keys', { traits: { rich: 'most' } }, ['trait rich at traits.rich (key)']],
  ['what it has shares of', { shares: { rich: 0.4 } }, ['trait rich at shares.rich (key)']],
  ['no trait in another map', { title: { rich: 'most' } }, []],
  ['no trait in a part of it', { offer: { traits: { rich: 'most' } } }, []],
  ['no factor in a part of it', { offer: { factors: [{ id: 'stress' }] } }, []],
])('a profile refers to %s', (_, record, references) => {
  expect(referencesIn(record, true)).toEqual(references);
});

it.each([
  [[0, 'links', 1, 'factor'], 'factor'],
  [['factors', 0, 'id'], 'factor'],
  [['criteria', 'exclude', 2], 'intervention'],
  [[0, 'source', 'id'], 'source'],
  [[0, 'sources', 1, 'id'], 'source'],
  [[0, 'id'], undefined],
  [[0, 'label', 'nl'], undefined],
])('the text at %j names a %s', (path, kind) => {
  expect(referenceKindAt(path)).toBe(kind);
});

it('the ids that records give are theirs and those of their parts, also in the form that they should have', () => {
  const record = { id: 'Home Visits', studies: [{ id: 'trial' }], sources: [{ id: 'nji' }], mirror: 'calm' };
  expect(idsGivenIn({ factors: [{ id: 'stress' }] })).toEqual([]);
  expect(idsGivenIn([record, { id: 3 }])).toEqual(['Home Visits', 'home-visits', 'trial', 'trial']);
});
