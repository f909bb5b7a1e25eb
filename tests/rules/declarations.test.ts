import { expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import { studiesIn } from '../../src/rules/declarations.ts';

it.each<readonly [string, unknown, readonly string[]]>([
  ['a record with studies', { studies: [{ id: 'a' }, { id: 'b' }] }, ['a', 'b']],
  ['a record without', { links: [] }, []],
  ['a record that is a text', 'studies', []],
  ['nothing at all', null, []],
  ['studies that are no list', { studies: 'a' }, []],
  ['studies that have no id', { studies: ['a', null, {}, { id: 1 }, { id: 'b' }] }, ['b']],
])('the studies of %s', (_name, value, ids) => {
  expect([...studiesIn(entryOf('interventions/a.yaml', [], value)).keys()]).toEqual(ids);
});
