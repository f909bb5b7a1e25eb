import fc from 'fast-check';
import { lastDayOf } from './oracle.ts';
import type { OracleProfile } from './oracle-data.ts';
import { TODAY, type World } from './worlds.ts';

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

/** Groups of factors whose relation matters: mirrors, and parents with their children. */
function familiesOf({ data }: World): readonly (readonly string[])[] {
  return data.factors.flatMap(({ id, mirror, refines }) => [
    ...(mirror === undefined ? [] : [[id, mirror]]),
    ...(refines === undefined ? [] : [[id, refines]]),
  ]);
}

const anyDate = fc
  .tuple(
    fc.integer({ min: 2012, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(2),
  )
  .map(([year, month, day, precision]) => [year, month, day].slice(0, precision + 1))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
  .filter((date) => lastDayOf(date) <= TODAY || date === '2026' || date === '2026-11');

function offerOf(interventions: readonly string[], factors: readonly string[]) {
  const known = fc.uniqueArray(fc.constantFrom(...interventions), { maxLength: 4 });
  const ownFactors = optional(fc.uniqueArray(fc.constantFrom(...factors), { maxLength: 3 }));
  const own = fc.uniqueArray(fc.tuple(fc.constantFrom('Buurtmoeders', 'Aan tafel', 'Loket'), ownFactors), {
    maxLength: 2,
    selector: ([name]) => name,
  });
  return fc
    .tuple(known, own)
    .map(([ids, projects]) => [
      ...ids.map((intervention) => ({ intervention })),
      ...projects.map(([name, theirs]) => ({ name, ...(theirs === undefined ? {} : { factors: theirs }) })),
    ]);
}

function criteriaOf(interventions: readonly string[]) {
  return fc.record({
    minLevel: optional(
      fc.constantFrom('well-substantiated', 'first-indications', 'good-indications', 'strong-indications'),
    ),
    themes: optional(fc.subarray(['healthy-lifestyle', 'cognitive-development', 'parenting-support', 'attachment'])),
    exclude: optional(fc.uniqueArray(fc.constantFrom(...interventions), { maxLength: 3 })),
    includeUnrated: optional(fc.boolean()),
  });
}

/** Leaves out what is undefined: absent keys, as a profile in a file has them. */
// A JSON value has no undefined, so what comes back is the same shape without those keys.
const withoutUndefined = (value: object): OracleProfile => JSON.parse(JSON.stringify(value)) as OracleProfile;

/** Any profile that this catalogue can answer. */
export function profilesFor(world: World): fc.Arbitrary<OracleProfile> {
  const factors = world.data.factors.map(({ id }) => id);
  const interventions = world.data.interventions.map(({ id }) => id);
  const families = fc.array(fc.constantFrom(...familiesOf(world)), { maxLength: 2 });
  const some = fc.uniqueArray(fc.constantFrom(...factors), { minLength: 1, maxLength: 8 });
  const mixed = fc.array(optional(fc.constantFrom('must', 'wish', 'wish')), { minLength: 8, maxLength: 8 });
  const wishesOnly = fc.constant(Array<'wish'>(8).fill('wish'));
  return fc
    .record({
      some,
      families,
      priorities: fc.oneof({ arbitrary: mixed, weight: 7 }, { arbitrary: wishesOnly, weight: 1 }),
      other: fc.uniqueArray(fc.constantFrom(...factors), { maxLength: 4 }),
      hasUnknown: fc.boolean(),
      phases: optional(fc.shuffledSubarray(['preconception', 'pregnancy', 'first-year', 'second-year'])),
      traits: optional(
        fc.dictionary(fc.constantFrom(...world.traits), fc.constantFrom('most', 'few', 'mixed', 'unknown')),
      ),
      offer: optional(offerOf(interventions, factors)),
      criteria: optional(criteriaOf(interventions)),
      order: optional(fc.constantFrom('evidence', 'breadth')),
      asOf: optional(fc.oneof(anyDate, fc.constantFrom(...world.turningDays))),
    })
    .map(({ some, families, priorities, other, hasUnknown, ...rest }) => {
      const chosen = [...new Set([...families.flat(), ...some])].slice(0, 8);
      return withoutUndefined({
        ...rest,
        factors: chosen.map((id, index) => ({ id, priority: priorities[index] })),
        unknown: hasUnknown ? other.filter((id) => !chosen.includes(id)) : undefined,
      });
    });
}
