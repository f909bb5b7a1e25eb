import { expect, it } from 'vitest';
import { entryOf } from '../../../src/core/entry.ts';
import { mirroredBack } from '../../../src/core/facts/mirrored-back.ts';
import { factor } from '../../support/catalogue-builder.ts';

const entry = (file: string, shorthand: string) => entryOf(file, [], factor(shorthand));

const mirrors = (...entries: Parameters<typeof mirroredBack>[0]) =>
  Object.fromEntries(mirroredBack(entries).map(({ value }) => [value.id, value.mirror]));

it.each([
  [
    'own data names holds both ways',
    [entry('data.yaml', 'stress'), entry('own//a.yaml', 'calm mirror=stress')],
    'calm',
  ],
  ['the data names holds one way', [entry('data.yaml', 'stress'), entry('data.yaml', 'calm mirror=stress')], undefined],
  [
    'the data has stays, whatever own data names',
    [entry('data.yaml', 'stress mirror=peace'), entry('own//a.yaml', 'calm mirror=stress')],
    'peace',
  ],
  [
    'two overlays name is that of the first',
    [
      entry('data.yaml', 'stress'),
      entry('own//a.yaml', 'calm mirror=stress'),
      entry('more//a.yaml', 'rest mirror=stress'),
    ],
    'calm',
  ],
])('a mirror that %s', (_, entries, mirror) => {
  expect(mirrors(...entries)['stress']).toBe(mirror);
});

it('a factor is not made the mirror of itself', () => {
  expect(mirrors(entry('own//a.yaml', 'stress mirror=stress'), entry('data.yaml', 'calm'))).toEqual({
    stress: 'stress',
    calm: undefined,
  });
});
