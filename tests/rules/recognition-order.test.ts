import { expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import { recognitionOrder } from '../../src/rules/recognition-order.ts';
import { intervention } from '../support/catalogue-builder.ts';
import { foundAlone } from './found.ts';

const found = (...recognitions: readonly string[]) =>
  foundAlone(recognitionOrder, { interventions: [entryOf('a.yaml', [], intervention('a', { recognitions }))] });

it.each<readonly [string, readonly string[]]>([
  ['from old to new', ['first 2015', 'good 2020-05']],
  ['of the same day', ['first 2015-12-31', 'good 2015']],
  ['without a day before others', ['first', 'good seen=2015', 'good 2020']],
])('nothing is said of recognitions %s', (_, recognitions) => {
  expect(found(...recognitions)).toEqual([]);
});

it('the order that would be right is told with where it breaks', () => {
  expect(found('good 2020', 'first', 'well seen=2015-03')).toEqual([
    {
      file: 'a.yaml',
      path: ['recognitions', 1, 'date'],
      message: {
        nl: 'deze erkenning hoort vóór de vorige: zonder dag eerst, dan oud naar nieuw',
        en: 'this recognition belongs before the previous one: without a day first, then old to new',
      },
      related: [
        {
          file: 'a.yaml',
          path: ['recognitions', 0, 'date'],
          message: { nl: 'de vorige', en: 'the previous one' },
        },
      ],
      order: { list: { file: 'a.yaml', path: ['recognitions'] }, items: [1, 2, 0] },
    },
  ]);
});
