import { expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import type { FactorFacts } from '../../src/core/facts/record-facts.ts';
import type { FactorGroup, FactorKind } from '../../src/core/generated/schema-types.ts';
import { factorId } from '../../src/core/ids.ts';
import { table1Incomplete } from '../../src/rules/table-1-incomplete.ts';
import { foundAcross } from './found.ts';

/** So many factors of each group in a file of that group, in the table or not. */
function factors(
  kind: FactorKind,
  counts: Readonly<Partial<Record<FactorGroup, number>>>,
  inTable1 = true,
  origin = '',
) {
  return (Object.entries(counts) as [FactorGroup, number][]).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) => {
      const id = factorId(`${origin}${kind}-${group}-${String(index)}`);
      const value: FactorFacts = { id, kind, group, inTable1, answeredBy: 'change', names: [], aliases: [] };
      return entryOf(`${origin}${group}.yaml`, [index], value);
    }),
  );
}

const told = (...all: ReturnType<typeof factors>) =>
  foundAcross(table1Incomplete, { factors: all }).map((found) => ({ file: found.file, message: found.message.en }));

const RISKS = { child: 8, 'parent-prenatal': 6, parent: 4, environment: 8 };
const PROTECTIVE = { child: 6, 'parent-prenatal': 3, parent: 2, environment: 5 };

it.each([
  ['all of Table 1', [...factors('risk', RISKS), ...factors('protective', PROTECTIVE)]],
  ['nothing of it', factors('risk', RISKS, false)],
  ['no factors at all', []],
  ['more factors, which are not in it', [...factors('risk', RISKS), ...factors('risk', { child: 9 }, false, 'more-')]],
  ['one twice, which is a fault of its own', [...factors('risk', RISKS), ...factors('risk', { child: 1 })]],
])('data that has %s is complete', (_, all) => {
  expect(told(...all)).toEqual([]);
});

it.each([
  [
    'of one that is missing, in a file of its group',
    factors('risk', { ...RISKS, parent: 3 }),
    'parent.yaml',
    '25; parent: 3 of 4',
  ],
  [
    'of one too many, in a file of its group',
    factors('risk', { ...RISKS, environment: 9 }),
    'environment.yaml',
    '27; environment: 9 of 8',
  ],
  [
    'of a whole group that is missing, in some file',
    factors('risk', { ...RISKS, parent: 0 }),
    'child.yaml',
    '22; parent: 0 of 4',
  ],
  [
    'of two groups, in a file of the first',
    factors('risk', { ...RISKS, 'parent-prenatal': 5, environment: 7 }),
    'parent-prenatal.yaml',
    '24; parent-prenatal: 5 of 6, environment: 7 of 8',
  ],
  [
    'of one too many in own data, there',
    [
      ...factors('risk', RISKS),
      ...factors('risk', { child: 1 }, false, 'own//'),
      ...factors('risk', { parent: 1 }, true, 'own//'),
    ],
    'own//parent.yaml',
    '27; parent: 5 of 4',
  ],
])('tells %s', (_, all, file, counts) => {
  expect(told(...all)).toEqual([{ file, message: `Table 1 has 26 risk factors, the data ${counts}` }]);
});

it('stands at the mark of a factor', () => {
  const [found] = foundAcross(table1Incomplete, { factors: factors('risk', { ...RISKS, child: 7 }) });
  expect(found).toMatchObject({ file: 'child.yaml', path: [0, 'inTable1'], part: 'key' });
});

it('tells of both kinds, each with its own number', () => {
  const all = [...factors('risk', { ...RISKS, child: 7 }), ...factors('protective', { ...PROTECTIVE, child: 5 })];
  expect(foundAcross(table1Incomplete, { factors: all }).map(({ message }) => message.nl)).toEqual([
    'Tabel 1 heeft 26 risicofactoren, de gegevens 25; child: 7 van 8',
    'Tabel 1 heeft 16 beschermende factoren, de gegevens 15; child: 5 van 6',
  ]);
});
