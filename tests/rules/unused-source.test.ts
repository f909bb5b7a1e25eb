import { expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import { unusedSource } from '../../src/rules/unused-source.ts';
import { foundAcross } from './found.ts';

it.each<readonly [string, readonly string[], readonly string[]]>([
  ['by nothing', [], ['report', 'databank']],
  ['by name', ['report', 'databank'], []],
  ['by a slip', ['repotr', 'databank'], []],
  ['by something else altogether', ['xyz', 'report'], ['databank']],
])('a source that is used %s', (_, source, unused) => {
  const found = foundAcross(
    unusedSource,
    { sources: ['report', 'databank'].map((id, index) => entryOf('sources.yaml', [index], { id })) },
    {
      mentions: [
        { file: 'a.yaml', mentions: { source } },
        { file: 'b.yaml', mentions: {} },
      ],
    },
  );
  expect(found.map(({ message }) => message.en)).toEqual(
    unused.map((id) => `nothing refers to the source "${id}"; remove it, or name it at a fact`),
  );
});
