import { expect, it } from 'vitest';
import type { FileContext } from '../../src/core/rule.ts';
import { schemaLine } from '../../src/rules/schema-line.ts';
import { foundAlone } from './found.ts';

const found = (more: Partial<FileContext>) =>
  foundAlone(schemaLine, {}, { file: 'sources.yaml', hasSchemaLine: () => false, ...more });

it('a file without the line is told, with the line that should be on top', () => {
  expect(found({ kind: 'sources' })).toEqual([
    {
      file: 'sources.yaml',
      path: [],
      message: {
        nl: 'de regel ontbreekt waarmee een editor het schema vindt',
        en: 'the line by which an editor finds the schema is missing',
      },
      onTop: '# yaml-language-server: $schema=../schemas/sources.schema.json\n',
    },
  ]);
});

it.each<readonly [string, Partial<FileContext>]>([
  ['that has it', { kind: 'sources', hasSchemaLine: () => true }],
  ['of which there is more to say', { kind: 'sources', isIncomplete: true }],
  ['of a user', { kind: 'examples' }],
  ['that is none of the data', { file: 'notes.yaml' }],
])('nothing is said of a file %s', (_, more) => {
  expect(found(more)).toEqual([]);
});
