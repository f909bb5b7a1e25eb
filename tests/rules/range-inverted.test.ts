import { expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import type { Cost } from '../../src/core/generated/schema-types.ts';
import { rangeInverted } from '../../src/rules/range-inverted.ts';
import { intervention } from '../support/catalogue-builder.ts';
import { foundAlone } from './found.ts';

interface Range {
  readonly min?: number;
  readonly max?: number;
}

function found(ageMonths: Range | undefined, costs?: readonly Pick<Cost, 'amount' | 'amountMax'>[]) {
  const { target, ...rest } = intervention('visits');
  const value = {
    ...rest,
    target: { ...target, ...(ageMonths && { ageMonths }) },
    ...(costs && { costs: costs as readonly Cost[] }),
  };
  return foundAlone(rangeInverted, { interventions: [entryOf('a.yaml', [], value)] });
}

it.each<readonly [string, Range | undefined]>([
  ['is not there', undefined],
  ['has no end', { min: 12 }],
  ['has no start', { max: 12 }],
  ['is a single month', { min: 12, max: 12 }],
])('nothing is said of an age that %s, nor of costs like it', (_, age) => {
  const { min, max } = age ?? {};
  const costs = min === undefined ? undefined : [{ amount: min, ...(max !== undefined && { amountMax: max }) }];
  expect(found(age, costs)).toEqual([]);
});

it('of each that is swapped both ends are told', () => {
  const swapped = (most: readonly (string | number)[], least: readonly (string | number)[]) => ({
    file: 'a.yaml',
    path: most,
    message: {
      nl: '6 is kleiner dan 12; zijn zij verwisseld?',
      en: '6 is less than 12; were they swapped?',
    },
    related: [{ file: 'a.yaml', path: least, message: { nl: 'het kleinste getal', en: 'the least number' } }],
  });
  expect(found({ min: 12, max: 6 }, [{ amount: 6 }, { amount: 12, amountMax: 6 }])).toEqual([
    swapped(['target', 'ageMonths', 'max'], ['target', 'ageMonths', 'min']),
    swapped(['costs', 1, 'amountMax'], ['costs', 1, 'amount']),
  ]);
});
