import { expect, it } from 'vitest';
import type { Profile } from '../../src/core/generated/schema-types.ts';
import { interventionId } from '../../src/core/ids.ts';
import { normalise } from '../../src/core/normalise.ts';
import { toQuery } from '../../src/core/profile.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue({ factors: ['stress'], interventions: { visits: {}, group: {} } });
const [VISITS, GROUP] = [interventionId('visits'), interventionId('group')];
const NOTHING_ELSE = ['factors', 'merged', 'order'];

it.each<readonly [string, Partial<Profile>, object]>([
  ['births and shares', { births: 900, shares: { dutch: 0.4 } }, { births: 900, shares: { dutch: 0.4 } }],
  ['births alone', { births: 0, shares: {} }, { births: 0 }],
  ['a title', { title: 'Our district', phases: [], unknown: [], traits: {}, offer: [] }, { title: 'Our district' }],
  [
    'criteria, each list in its own order, and none twice',
    { criteria: { themes: ['parenting-support', 'healthy-lifestyle'], exclude: [VISITS, GROUP, VISITS] } },
    { criteria: { themes: ['healthy-lifestyle', 'parenting-support'], exclude: [GROUP, VISITS] } },
  ],
  ['no criteria where they say nothing', { criteria: { themes: [], exclude: [], includeUnrated: false } }, {}],
])('the profile as it was understood keeps %s', (_, more, kept) => {
  const normalised = normalise(toQuery(catalogue, profileOf(['stress'], more), '2026-11-25'));
  expect(normalised).toMatchObject(kept);
  expect(Object.keys(normalised).toSorted()).toEqual([...NOTHING_ELSE, ...Object.keys(kept)].toSorted());
});
