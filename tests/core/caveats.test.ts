import { expect, it } from 'vitest';
import { caveatsFor } from '../../src/core/caveats.ts';
import type { Caveat, CaveatCondition, CaveatConditionKind, Factor } from '../../src/core/generated/schema-types.ts';
import { factorId, sourceId } from '../../src/core/ids.ts';
import { toQuery } from '../../src/core/profile.ts';
import { select } from '../../src/core/select.ts';
import { buildCatalogue, factor, profileOf } from '../support/catalogue-builder.ts';

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
    factors: ['stress', 'noise', 'early-birth child reach', 'colic child', 'debts reach'],
    interventions: {
      visits: { links: ['stress studied mixed', 'noise plausible', 'stress plausible'], recognitions: ['good'] },
      unrated: { links: ['debts'] },
      course: { links: ['stress'], recognitions: ['first 2024'] },
    },
  });
  const profile = profileOf(factors, { criteria: { includeUnrated: true } });
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

it.each<readonly [CaveatCondition, readonly string[], readonly string[]]>([
  [{ kind: 'several-factors' }, ['stress', 'noise'], ['stress']],
  [{ kind: 'child-reach-factor' }, ['stress', 'early-birth'], ['debts', 'colic']],
  [{ kind: 'gap' }, ['noise'], ['stress']],
  [{ kind: 'factors', factors: [factorId('noise')] }, ['stress', 'noise'], ['stress']],
  [{ kind: 'levels', levels: ['good-indications'] }, ['stress', 'debts'], ['debts']],
  [{ kind: 'flags', flags: ['recognition-undated'] }, ['stress'], ['debts']],
  [{ kind: 'claims', claims: ['studied'] }, ['stress', 'noise'], ['noise', 'debts']],
])('a caveat that is told with %j is told with %j and not with %j', (when, holds, not) => {
  expect([told(holds, when), told(not, when)]).toEqual([[when.kind], []]);
});

it('a claim of ours that answers nothing is no reason for a caveat', () => {
  expect(told(['stress'], { kind: 'claims', claims: ['plausible'] })).toEqual([]);
});

it('one factor of which the phases are not known is reason for a caveat, and one of which they are is none', () => {
  const caveats = [caveat({ kind: 'factor-without-phases' })];
  const toldOf = (...factors: readonly Factor[]) => {
    const chosen = factors.map((one) => ({ factor: one, priority: 'must' as const, chosen: { id: one.id } }));
    return caveatsFor({ ...buildCatalogue({ factors: [] }), caveats }, { factors: chosen, matches: [], gaps: [] });
  };
  const known: Factor = { ...factor('stress'), phases: ['pregnancy'] };
  expect([toldOf(known), toldOf(known, factor('noise'))]).toEqual([[], caveats]);
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
