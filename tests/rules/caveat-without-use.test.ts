import { expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import {
  factsOfRecord,
  type FactorFacts,
  type InterventionFacts,
  type KnownRecords,
} from '../../src/core/facts/record-facts.ts';
import type { CaveatCondition } from '../../src/core/generated/schema-types.ts';
import { factorId } from '../../src/core/ids.ts';
import { caveatWithoutUse } from '../../src/rules/caveat-without-use.ts';
import { factor, intervention } from '../support/catalogue-builder.ts';
import { foundAcross } from './found.ts';

const factors = (...shorthands: readonly string[]) => ({
  factors: shorthands.map((shorthand) => {
    const phases = shorthand.includes('early') ? { phases: ['pregnancy'] as const } : {};
    const offerable = shorthand.includes('no-aim') ? { offerable: false } : {};
    return entryOf(
      'a.yaml',
      [],
      factsOfRecord('factors', { ...factor(shorthand), ...phases, ...offerable }) as FactorFacts,
    );
  }),
});
const known = (links: readonly string[], recognitions: readonly string[]) =>
  entryOf(
    'a.yaml',
    [],
    factsOfRecord('interventions', intervention('visits', { links, recognitions })) as InterventionFacts,
  );
const VISITS = {
  interventions: [known(['stress studied mixed', 'noise meant-for'], ['good 2024', 'first 2020']), known([], [])],
};
const ELEMENT = { activeElements: [entryOf('a.yaml', [], { id: 'practising', names: [], aliases: [] })] };
const STRESS = [factorId('stress')];

const isTold = (when: CaveatCondition, entries: Partial<KnownRecords>): boolean =>
  foundAcross(caveatWithoutUse, { ...entries, caveats: [entryOf('a.yaml', [], { id: 'one', when })] }).length > 0;

it.each<readonly [CaveatCondition, Partial<KnownRecords>]>([
  [{ kind: 'conclusion' }, {}],
  [{ kind: 'always' }, {}],
  [{ kind: 'gap' }, {}],
  [{ kind: 'factor-list' }, {}],
  [{ kind: 'factors', factors: STRESS }, factors('noise', 'stress')],
  [{ kind: 'several-factors' }, factors('stress', 'noise')],
  [{ kind: 'child-reach-factor' }, factors('stress', 'early-birth child reach')],
  [{ kind: 'factor-without-phases' }, factors('early-birth', 'stress')],
  [{ kind: 'levels', levels: ['good-indications'] }, VISITS],
  [{ kind: 'claims', claims: ['stated', 'studied'] }, VISITS],
  [{ kind: 'flags', flags: ['no-effect-shown'] }, VISITS],
  [{ kind: 'elements' }, ELEMENT],
])('a caveat with %j can be told', (when, entries) => {
  expect(isTold(when, entries)).toBe(false);
});

it.each<readonly [CaveatCondition, string, Partial<KnownRecords>]>([
  [{ kind: 'factors', factors: STRESS }, 'no such factor', factors('noise')],
  [{ kind: 'factors', factors: STRESS }, 'one that nobody chooses', factors('stress no-aim')],
  [{ kind: 'factors' }, 'none that it names', factors('stress')],
  [{ kind: 'several-factors' }, 'one factor', factors('stress')],
  [{ kind: 'child-reach-factor' }, 'none that is both', factors('stress reach', 'noise child')],
  [{ kind: 'factor-without-phases' }, 'none without', factors('early-birth')],
  [{ kind: 'levels', levels: ['strong-indications'] }, 'no such level', VISITS],
  [{ kind: 'levels' }, 'none that it names', VISITS],
  [{ kind: 'claims', claims: ['plausible'] }, 'no such claim', VISITS],
  [{ kind: 'claims' }, 'none that it names', VISITS],
  [{ kind: 'flags', flags: ['no-effect-shown'] }, 'no intervention', ELEMENT],
  [{ kind: 'elements' }, 'no element', VISITS],
])('a caveat with %j applies to nothing where there is %s', (when, _, entries) => {
  expect(isTold(when, entries)).toBe(true);
});

it('is told where it says when it is told', () => {
  const caveats = [entryOf('caveats.yaml', [0], { id: 'one', when: { kind: 'elements' as const } })];
  expect(foundAcross(caveatWithoutUse, { caveats })).toEqual([
    {
      file: 'caveats.yaml',
      path: [0, 'when'],
      message: { nl: 'de waarschuwing "one" is nergens op van toepassing', en: 'the caveat "one" applies to nothing' },
    },
  ]);
});
