import fc from 'fast-check';
import type { Catalogue } from '../../src/core/catalogue.ts';
import type { LevelId, OrderName, Phase, Profile, Theme } from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId } from '../../src/core/ids.ts';
import { present } from '../../src/core/present.ts';
import { buildCatalogue, type SmallCatalogue, type SmallIntervention } from './catalogue-builder.ts';

const PHASES: readonly Phase[] = ['preconception', 'pregnancy', 'first-year', 'second-year'];
const THEMES: readonly Theme[] = ['healthy-lifestyle', 'parenting-support', 'attachment'];
const TRAITS = ['first-child', 'under-26', 'dutch'];

/** A catalogue in shorthand, so that a failing case can be read and copied into a test of its own. */
export interface Case {
  readonly small: SmallCatalogue;
  readonly profile: Profile;
}

export const catalogueOf = ({ small }: Case): Catalogue => buildCatalogue(small);

const some = <T>(values: readonly T[], minLength = 0): fc.Arbitrary<T[]> =>
  fc.subarray([...values], { minLength, maxLength: values.length });

/** f0, f1, …: every second pair may be each other's mirror; any factor may be a part of an earlier one. */
function factors(count: number): fc.Arbitrary<readonly string[]> {
  const one = (index: number): fc.Arbitrary<string> => {
    const kind = index % 2 === 0 ? 'risk' : 'protective';
    const partner = index % 2 === 0 ? index + 1 : index - 1;
    return fc
      .record({
        reach: fc.boolean(),
        refines: fc.option(fc.nat({ max: Math.max(0, index - 1) }), { freq: 2 }),
      })
      .map(({ reach, refines }) => {
        const parent =
          refines === null || index < 2 ? '' : ` refines=f${String(refines - (refines % 2) + (index % 2))}`;
        const isMirrored = index % 4 < 2 && partner < count;
        const mirror = isMirrored ? ` mirror=f${String(partner)}` : '';
        return `f${String(index)} ${kind}${reach && kind === 'risk' ? ' reach' : ''}${
          parent === ` refines=f${String(index)}` ? '' : parent
        }${mirror}`;
      });
  };
  return fc.tuple(...Array.from({ length: count }, (_, index) => one(index)));
}

function links(count: number): fc.Arbitrary<readonly string[]> {
  const pairs = Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    index % 2 === 0
      ? ['works-on', 'meant-for', 'studied-with'].map((relation) => `f${String(index)} ${relation}`)
      : [`f${String(index)} works-on`],
  );
  const claim = fc.constantFrom(
    'stated',
    'stated',
    'stated',
    'plausible',
    'studied favourable',
    'studied favourable',
    'studied mixed',
    'studied mixed',
    'studied none',
    'studied negative',
    'studied unknown',
  );
  const together = fc.constantFrom('', '', '', ' together');
  const linkTo = (pair: string): fc.Arbitrary<string> =>
    fc.tuple(claim, together).map(([words, grounds]) => `${pair} ${words}${pair.endsWith('meant-for') ? grounds : ''}`);
  return some(pairs).chain((chosen) => fc.tuple(...chosen.map(linkTo)));
}

const date = fc.constantFrom('2012', '2014-06', '2016-02-29', '2019', '2021-09-30', '2024-01', '2030-01-01');

const dateIn = (shorthand: string): string => shorthand.split(' ')[1] ?? '';

function recognitions(count: number): fc.Arbitrary<readonly string[]> {
  const level = fc.constantFrom('well', 'first', 'good', 'strong');
  const scope = fc.oneof(
    fc.constantFrom('', '', ' scope=none'),
    fc.nat({ max: count - 1 }).map((index) => ` scope=f${String(index)}`),
  );
  const standing = fc.constantFrom('', '', ' standing=not-found-again@2024', ' standing=under-reassessment@2030');
  const latest = fc.constantFrom('', '', '', ' latest');
  const dated = fc.tuple(level, date, latest, scope, standing).map((words) => `${words[0]} ${words.slice(1).join('')}`);
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(dated, { minLength: 1, maxLength: 3 })
        .map((list) => [...list].sort((a, b) => (dateIn(a) < dateIn(b) ? -1 : 1))),
    },
    { weight: 1, arbitrary: level.map((name) => [name]) },
    { weight: 1, arbitrary: fc.tuple(level, date).map(([name, day]) => [`${name} seen=${day}`]) },
    { weight: 1, arbitrary: fc.constant([]) },
  );
}

const smallIntervention = (count: number): fc.Arbitrary<SmallIntervention> =>
  fc
    .record({
      name: fc.constantFrom('Beta', 'alfa', 'Élan', 'Zeta'),
      links: links(count),
      recognitions: recognitions(count),
      withdrawn: fc.option(date, { freq: 9, nil: undefined }),
      phases: some(PHASES, 1),
      theme: fc.constantFrom(...THEMES),
      conditions: some(TRAITS),
    })
    .map(({ withdrawn, conditions, ...rest }) => ({
      ...rest,
      ...present({ withdrawn, conditions: conditions.length === 0 ? undefined : conditions }),
    }));

/** Factors that are chosen, factors of which it is not known, and the rest of a profile. */
function profileFor(ids: readonly string[], interventions: readonly string[]): fc.Arbitrary<Profile> {
  return fc
    .record({
      roles: fc.tuple(...ids.map(() => fc.constantFrom('must', 'must', 'wish', 'wish', 'unknown', 'none'))),
      phases: fc.oneof({ weight: 2, arbitrary: fc.constant<Phase[]>([]) }, some(PHASES)),
      themes: fc.oneof({ weight: 6, arbitrary: fc.constant<Theme[]>([]) }, some(THEMES)),
      exclude: fc.oneof({ weight: 6, arbitrary: fc.constant<string[]>([]) }, some(interventions)),
      minLevel: fc.option(fc.constantFrom<LevelId>('first-indications', 'good-indications'), {
        freq: 6,
        nil: undefined,
      }),
      includeUnrated: fc.boolean(),
      offer: some(interventions),
      order: fc.constantFrom<OrderName>('evidence', 'breadth'),
    })
    .map(({ roles, phases, themes, exclude, minLevel, includeUnrated, offer, order }) => {
      const chosen = ids.filter((_, index) => roles[index] === 'must' || roles[index] === 'wish');
      const first = ids[0] ?? '';
      const kept = chosen.length === 0 ? [first] : chosen;
      return {
        factors: kept.map((id) => ({
          id: factorId(id),
          priority: roles[ids.indexOf(id)] === 'wish' ? ('wish' as const) : ('must' as const),
        })),
        unknown: ids.filter((id, index) => roles[index] === 'unknown' && !kept.includes(id)).map(factorId),
        phases,
        criteria: {
          themes,
          exclude: exclude.map(interventionId),
          includeUnrated,
          ...present({ minLevel }),
        },
        offer: offer.map((id) => ({ intervention: interventionId(id) })),
        order,
      };
    });
}

const anySize: fc.Arbitrary<Case> = fc.integer({ min: 2, max: 6 }).chain((count) =>
  fc
    .tuple(factors(count), fc.array(smallIntervention(count), { minLength: 1, maxLength: 8, size: 'max' }))
    .chain(([shorthands, list]) => {
      const ids = shorthands.map((shorthand) => shorthand.split(' ')[0] ?? '');
      const named = Object.fromEntries(list.map((small, index) => [`i${String(index)}`, small]));
      return profileFor(ids, Object.keys(named)).map((profile) => ({
        small: { factors: shorthands, interventions: named },
        profile,
      }));
    }),
);

/** A small catalogue with a profile that it can answer. Without bias: small values make cases in which nothing matches. */
export const anyCase: fc.Arbitrary<Case> = fc.noBias(anySize);
