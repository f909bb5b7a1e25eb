import { expect, it } from 'vitest';
import { schemaLine } from '../../src/core/schema-line.ts';
import { sourceIds } from '../../src/core/source-ids.ts';

it('only a file of the data has a line that tells an editor its schema', () => {
  expect(schemaLine('interventions/one.yaml')).toMatch(/^# yaml-language-server: \$schema=.*intervention/);
  expect(schemaLine('notes/one.txt')).toBe('');
});

it('every source that a record names is found, and what names none is passed over', () => {
  const record = {
    source: { id: 'a', at: 'p. 1' },
    list: [{ sources: [{ id: 'b' }, 'c', { id: 3 }, null] }],
    text: 'd',
  };
  expect(sourceIds(record)).toEqual(['a', 'b']);
});
