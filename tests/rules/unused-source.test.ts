import { expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import { unusedSource } from '../../src/rules/unused-source.ts';
import { foundAcross } from './found.ts';

const said = (declared: readonly string[], source: readonly string[]): readonly string[] =>
  foundAcross(
    unusedSource,
    { sources: declared.map((id, index) => entryOf('sources.yaml', [index], { id })) },
    {
      mentions: [
        { file: 'a.yaml', mentions: { source } },
        { file: 'b.yaml', mentions: {} },
      ],
    },
  ).map(({ message }) => message.en);

const nothingRefers = (id: string) => `nothing refers to the source "${id}"; remove it, or name it at a fact`;

it.each<readonly [string, readonly string[], readonly string[]]>([
  ['by nothing', [], ['report', 'databank']],
  ['by name', ['report', 'databank'], []],
  ['by a slip', ['repotr', 'databank'], []],
  ['by something else altogether', ['xyz', 'report'], ['databank']],
])('a source that is used %s', (_, source, unused) => {
  expect(said(['report', 'databank'], source)).toEqual(unused.map(nothingRefers));
});

it('a source that is used does not make one of nearly the same id used', () => {
  expect(said(['trial-2023', 'trial-2024'], ['trial-2023'])).toEqual([nothingRefers('trial-2024')]);
});
