import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/core/generated/schema-types.ts';
import { select } from '../../src/core/select.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue({
  factors: ['stress'],
  interventions: {
    visits: { links: ['stress'], recognitions: ['good 2024'], conditions: ['first-child', 'under-26'] },
    group: { links: ['stress'], recognitions: ['good 2024'], conditions: ['dutch'] },
    open: { links: ['stress'], recognitions: ['good 2024'] },
  },
});

const families = (more: Partial<Profile>) =>
  select(catalogue, profileOf(['stress'], more), '2026-11-25').families?.map(
    ({ intervention, unknownShares, least, most }) =>
      `${intervention}: ${unknownShares.length > 0 ? `${unknownShares.join(' ')} unknown` : `${String(least)} to ${String(most)}`}`,
  );

describe('families that meet the conditions', () => {
  it.each<readonly [string, Partial<Profile>, readonly string[] | undefined]>([
    ['without births there is no arithmetic at all', { shares: { dutch: 0.9 } }, undefined],
    [
      'one condition: births times its share; no conditions: nothing to work out',
      { births: 1200, shares: { dutch: 0.07, 'first-child': 0.45, 'under-26': 0.1 } },
      ['group: 84 to 84', 'visits: 0 to 120'],
    ],
    [
      'two conditions that must coincide: at least 0.9 + 0.8 - 1 of the births, at most the smaller share',
      { births: 1000, shares: { 'first-child': 0.9, 'under-26': 0.8, dutch: 0.5 } },
      ['group: 500 to 500', 'visits: 700 to 800'],
    ],
    [
      'a share that is missing: no answer, and which one is missing',
      { births: 1000, shares: { 'first-child': 0.9 } },
      ['group: dutch unknown', 'visits: under-26 unknown'],
    ],
    [
      'no births this year: zero is an answer',
      { births: 0, shares: { dutch: 1 } },
      ['group: 0 to 0', 'visits: first-child under-26 unknown'],
    ],
  ])('%s', (_, more, expected) => {
    expect(families(more)?.toSorted()).toEqual(expected);
  });

  it('tell the shares that are known beside those that are not', () => {
    const { families: told } = select(
      catalogue,
      profileOf(['stress'], { births: 1000, shares: { 'first-child': 0.9 } }),
      '2026-11-25',
    );
    expect(told?.find(({ intervention }) => intervention === 'visits')).toEqual({
      intervention: 'visits',
      births: 1000,
      shares: [{ trait: 'first-child', share: 0.9 }],
      unknownShares: ['under-26'],
    });
  });
});
