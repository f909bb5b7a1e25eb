import { expect, it } from 'vitest';
import { caveatsFor } from '../../src/core/caveats.ts';
import type { Caveat, CaveatCondition, CaveatConditionKind } from '../../src/core/generated/schema-types.ts';
import { sourceId } from '../../src/core/ids.ts';
import { toQuery } from '../../src/core/profile.ts';
import { select } from '../../src/core/select.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';

const TODAY = '2026-11-25';

const caveat = (when: CaveatCondition): Caveat => ({
  id: when.kind,
  when,
  text: { nl: when.kind, en: when.kind },
  basis: 'stated',
  source: { id: sourceId('report') },
});

/** Which of some caveats are told with a selection that has an answer and a gap. */
function told(factors: readonly string[], ...conditions: readonly CaveatCondition[]): readonly CaveatConditionKind[] {
  const catalogue = buildCatalogue({
    factors: ['stress', 'noise', 'early-birth child reach'],
    interventions: { visits: { links: ['stress studied mixed'], recognitions: ['good 2024'] } },
  });
  const profile = profileOf(factors);
  const { matches, gaps } = select(catalogue, profile, TODAY);
  const shown = { factors: toQuery(catalogue, profile, TODAY).factors, matches, gaps };
  return caveatsFor({ ...catalogue, caveats: conditions.map(caveat) }, shown).map(({ when }) => when.kind);
}

it('what the report concludes comes first, then what hangs on a factor, a level, a set and nothing', () => {
  const conditions = (['always', 'gap', 'factor-without-phases', 'conclusion'] as const).map((kind) => ({ kind }));
  expect(told(['stress', 'noise'], ...conditions, { kind: 'claims', claims: ['studied'] })).toEqual([
    'conclusion',
    'factor-without-phases',
    'claims',
    'gap',
    'always',
  ]);
});

it.each<readonly [CaveatConditionKind, readonly string[], readonly string[]]>([
  ['several-factors', ['stress', 'noise'], ['stress']],
  ['child-reach-factor', ['early-birth'], ['stress']],
  ['gap', ['noise'], ['stress']],
])('a caveat of kind %s is told with %j and not with %j', (kind, holds, not) => {
  expect([told(holds, { kind }), told(not, { kind })]).toEqual([[kind], []]);
});

it.each<readonly [CaveatConditionKind]>([
  ['factors'],
  ['levels'],
  ['flags'],
  ['claims'],
  ['elements'],
  ['factor-list'],
])('a caveat of kind %s that names none is told with no selection', (kind) => {
  expect(told(['stress', 'noise'], { kind })).toEqual([]);
});
