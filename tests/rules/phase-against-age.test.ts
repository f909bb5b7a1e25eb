import { expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import type { Intervention, Phase } from '../../src/core/generated/schema-types.ts';
import { phaseAgainstAge } from '../../src/rules/phase-against-age.ts';
import { intervention } from '../support/catalogue-builder.ts';
import { foundAlone } from './found.ts';

type Ages = NonNullable<Intervention['target']['ageMonths']>;

function found(phases: readonly Phase[], ageMonths: Ages | undefined) {
  const { target, ...rest } = intervention('visits', { phases });
  const value = { ...rest, target: { ...target, ...(ageMonths && { ageMonths }) } };
  return foundAlone(phaseAgainstAge, { interventions: [entryOf('visits.yaml', [], value)] });
}

const told = (...given: Parameters<typeof found>) =>
  found(...given).map(({ path, message }) => `${path.join('.')}: ${message.en}`);

it.each<readonly [string, readonly Phase[], Ages | undefined]>([
  ['no age is known', ['pregnancy'], undefined],
  ['they are the same', ['pregnancy', 'first-year'], { min: -9, max: 12 }],
  ['a phase is there in part', ['first-year'], { min: 11, max: 12 }],
  ['the age ends within a phase that is not named', ['first-year'], { min: 0, max: 23 }],
  ['the age starts within a phase that is not named', ['first-year'], { min: -8, max: 12 }],
  ['the age has no end', ['first-year'], { min: 0 }],
  ['the age has no start', ['second-year'], { max: 24 }],
  ['the only age is the one at which the phase starts', ['first-year'], { min: 0, max: 0 }],
  ['the range is swapped, which is a fault of its own', ['pregnancy'], { min: 12, max: 0 }],
])('nothing is said when %s', (_, phases, age) => {
  expect(told(phases, age)).toEqual([]);
});

it.each<readonly [string, readonly Phase[], Ages, readonly string[]]>([
  [
    'that ends before the age starts',
    ['pregnancy', 'first-year'],
    { min: 0, max: 12 },
    ['target.phases.0: the phase pregnancy lies outside the age'],
  ],
  [
    'that starts when the age ends',
    ['first-year', 'second-year'],
    { min: 0, max: 12 },
    ['target.phases.1: the phase second-year lies outside the age'],
  ],
  [
    'beyond an age without a start',
    ['first-year'],
    { max: 0 },
    ['target.phases.0: the phase first-year lies outside the age'],
  ],
  [
    'before an age without an end',
    ['first-year'],
    { min: 12 },
    ['target.phases.0: the phase first-year lies outside the age'],
  ],
  [
    'in which an age of one month does not lie',
    ['pregnancy', 'first-year'],
    { min: 6, max: 6 },
    ['target.phases.0: the phase pregnancy lies outside the age'],
  ],
  [
    'that the age spans, and is not named',
    ['first-year'],
    { min: -9, max: 24 },
    ['target.phases: the age spans pregnancy, second-year as well, but "phases" does not name it'],
  ],
])('a phase is told %s', (_, phases, age, messages) => {
  expect(told(phases, age)).toEqual(messages);
});

it('of each the Dutch text and the place of the age are told as well', () => {
  const age = { file: 'visits.yaml', path: ['target', 'ageMonths'], message: { nl: 'de leeftijd', en: 'the age' } };
  const [outside, left] = found(['preconception'], { min: -9, max: 12 });
  expect([outside?.message.nl, left?.message.nl]).toEqual([
    'de fase preconception valt buiten de leeftijd',
    'de leeftijd omvat ook pregnancy, first-year, maar "phases" noemt die fase niet',
  ]);
  expect([outside?.related, left?.related]).toEqual([[age], [age]]);
});
