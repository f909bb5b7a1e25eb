import { expect, it } from 'vitest';
import { schemaLine } from '../../src/core/schema-line.ts';
import { sourceIds } from '../../src/core/source-ids.ts';

it('only a file of the data has a line that tells an editor its schema', () => {
  expect(schemaLine('interventions/one.yaml')).toMatch(/^# yaml-language-server: \$schema=.*intervention/);
  expect(schemaLine('notes/one.txt')).toBe('');
});

it.each([
  ['sources.yaml', '../schemas/sources'],
  ['interventions/one.yaml', '../../schemas/intervention'],
  ['ours//sources.yaml', '.schemas/sources'],
  ['ours//interventions/one.yaml', '../.schemas/intervention'],
])('the schema of %s stands beside the data, and within own data', (file, path) => {
  expect(schemaLine(file)).toBe(`# yaml-language-server: $schema=${path}.schema.json\n`);
});

it('every source that a record names is found, and what names none is passed over', () => {
  const record = {
    source: { id: 'a', at: 'p. 1' },
    list: [{ sources: [{ id: 'b' }, 'c', { id: 3 }, null] }],
    text: 'd',
  };
  expect(sourceIds(record)).toEqual(['a', 'b']);
});
