import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId } from '../../src/core/ids.ts';
import { normalise } from '../../src/core/normalise.ts';
import { toQuery } from '../../src/core/profile.ts';
import { firstUnsafe } from '../../src/core/unsafe-characters.ts';
import { LEVELS, PHASES, THEMES } from '../../src/core/vocabulary.ts';
import { applyWords, profileFlags } from '../../src/cli/profile/profile-flags.ts';
import { isProfile, profileErrors } from '../../src/read/schema/is-profile.ts';
import { draws } from '../support/draws.ts';
import { fakeSession, runKiem } from '../support/fake-context.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';

const catalogue = await shippedCatalogue();
const session = fakeSession();
const EMPTY: Profile = { factors: [] };

const read = (words: readonly string[], base = EMPTY): Profile => applyWords(session, catalogue, base, words);

const meant = (profile: Profile): unknown => normalise(toQuery(catalogue, profile, '2026-11-25'));

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** What somebody may write, the signs of our own notation among it. */
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ minLength: 1, maxLength, unit: 'grapheme' }),
      fc.string({
        minLength: 1,
        maxLength: 12,
        unit: fc.constantFrom(',', ';', '=', '+', '\\', ' ', '-', 'a', '2', '%'),
      }),
      fc.constantFrom('VoorZorg', 'voorzorg', '--lang', 'Opvang, thuis', '2024', ' ; 2024; ', '.5', '\\2', 'e5', ',7'),
    )
    .filter((chosen) => chosen.length <= maxLength && chosen.trim() !== '' && firstUnsafe(chosen) === undefined);

const ids = [...catalogue.factors.keys()];
const traits = catalogue.vocabulary.traits.map(({ id }) => id);
const interventions = [...catalogue.interventions.keys()];

const figure = fc.record(
  {
    value: fc
      .oneof(fc.constantFrom(1.234, -123.456, 0.125), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
      .map((value) => value + 0),
    unit: text(80),
    year: fc.integer({ min: 1900, max: 2100 }),
    source: text(300),
  },
  { requiredKeys: ['value'] },
);

const factor = (id: string) =>
  fc
    .record(
      { priority: fc.constantFrom('must', 'wish'), basis: fc.constantFrom('figure', 'practice', 'policy'), figure },
      { requiredKeys: [] },
    )
    .map((rest) => ({ id: factorId(id), ...rest }));

const offerItem = fc.oneof(
  fc.constantFrom(...interventions).map((id) => ({ intervention: interventionId(id) })),
  fc.record({ name: text(200), factors: fc.subarray(ids, { minLength: 1, maxLength: 3 }) }, { requiredKeys: ['name'] }),
);

const anyProfile = fc
  .tuple(fc.shuffledSubarray(ids, { minLength: 1, maxLength: 6 }), fc.shuffledSubarray(ids, { maxLength: 4 }))
  .chain(([chosen, others]) =>
    fc.record({
      title: optional(text(200)),
      targetGroup: optional(text(200)),
      phases: optional(fc.subarray([...PHASES])),
      factors: fc.tuple(...chosen.map(factor)),
      unknown: fc.constant(others.filter((id) => !chosen.includes(id))),
      traits: optional(fc.dictionary(fc.constantFrom(...traits), fc.constantFrom('most', 'few', 'mixed', 'unknown'))),
      births: optional(fc.integer({ min: 0, max: 1_000_000 })),
      shares: optional(fc.dictionary(fc.constantFrom(...traits), fc.double({ min: 0, max: 1, noNaN: true }))),
      offer: optional(
        fc.uniqueArray(offerItem, {
          maxLength: 4,
          selector: (item) => ('name' in item ? `=${item.name}` : item.intervention),
        }),
      ),
      criteria: optional(
        fc.record(
          {
            minLevel: fc.constantFrom(...LEVELS),
            themes: fc.subarray([...THEMES]),
            exclude: fc.subarray(interventions, { maxLength: 3 }),
            includeUnrated: fc.boolean(),
          },
          { requiredKeys: [] },
        ),
      ),
      order: optional(fc.constantFrom('evidence', 'breadth')),
      asOf: optional(fc.constantFrom('2019', '2019-07', '2019-07-01')),
    }),
  )
  .map((made): Profile => {
    // As a file has it: what is not there is absent.
    const profile: unknown = JSON.parse(JSON.stringify(made));
    if (!isProfile(profile)) throw new Error(JSON.stringify(profileErrors()));
    return profile;
  });

describe('the flags of a profile', () => {
  it('say all of it: printed and read again, it is the same', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const again = read(profileFlags(catalogue, profile));
        expect(meant(again)).toEqual(meant(profile));
        expect([again.asOf, isProfile(again)]).toEqual([profile.asOf, true]);
      }),
      { numRuns: draws(40, 400) },
    );
  });

  it('say what differs from a file: read over it, it is what the two came to', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (base, flags) => {
        const both = read(profileFlags(catalogue, flags), base);
        fc.pre(!both.factors.some(({ id }) => both.unknown?.includes(id)));
        expect(meant(read(profileFlags(catalogue, both, base), base))).toEqual(meant(both));
      }),
      { numRuns: draws(25, 250) },
    );
  });

  it('give the factors in the order in which they are typed', () => {
    const { factors } = read(['--wish', 'poverty', '--strengthen', 'resilience', '--risk', 'prenatal-smoking']);
    expect(factors.map(({ id }) => id)).toEqual(['poverty', 'resilience', 'prenatal-smoking']);
  });

  it.each([
    ['8.1 %; 2024; CBS StatLine, tabel 3', { value: 8.1, unit: '%', year: 2024, source: 'CBS StatLine, tabel 3' }],
    ['8.1%', { value: 8.1, unit: '%' }],
    ['8,1 %; 2024', { value: 8.1, unit: '%', year: 2024 }],
    ['40 gezinnen; CBS', { value: 40, unit: 'gezinnen', source: 'CBS' }],
    ['40; ; 2024', { value: 40, source: '2024' }],
    ['-3; 2020', { value: -3, year: 2020 }],
    ['1E+05', { value: 100000 }],
    ['1.2340 kinderen', { value: 1.234, unit: 'kinderen' }],
    ['8 per 1000; 2100', { value: 8, unit: 'per 1000', year: 2100 }],
  ])('take a figure as %s', (typed, figure) => {
    expect(read(['--risk', 'armoede', '--figure', `armoede=${typed}`]).factors[0]).toMatchObject({ figure });
  });

  it.each([
    ['--figure', 'poverty=veel', /--figure poverty=veel: write it as factor=number unit; year; source/],
    ['--figure', 'poverty=1,234 %', /--figure poverty=1,234 %: "1,234 %" can be thousands or decimals/],
    ['--figure', 'poverty=1.234 children; 2024', /"1\.234 children" can be thousands or decimals/],
    ['--figure', 'poverty=1 000 children', /write it as factor=number unit; year; source/],
    ['--figure', 'poverty=1e400 %', /write it as factor=number unit; year; source/],
    ['--figure', `poverty=8 ${'x'.repeat(81)}`, /--figure: give a text of 1 to 80 characters/],
    ['--figure', 'prenatal-smoking=8', /of a factor in the profile/],
    ['--births', '1.5', /--births 1\.5: give a whole number/],
    ['--births', '1000001', /--births 1000001/],
    ['--share', 'foster-family=1.2', /--share foster-family=1\.2: write it as/],
    ['--share', 'foster-family=101%', /--share/],
    ['--title', '', /--title: give a text of 1 to 200 characters/],
    ['--title', ' ', /--title: give a text of 1 to 200 characters/],
    ['--title', 'Noord\u200b', /--title: the text holds a character that cannot be seen.*\(U\+200B\)/s],
    ['--target-group', 'a\u2028b', /--target-group: .*\(U\+2028\)/s],
    ['--target-group', 'x'.repeat(201), /--target-group/],
    ['--offer', 'Buurt\u202ehuis', /--offer: .*\(U\+202E\)/s],
    ['--figure', 'poverty=8.1 %; 2024; \u001b[2JCBS', /--figure: .*\(U\+001B\)/s],
    ['--offer', '=poverty', /--offer: give a text/],
  ])('refuse %s %s', async (flag, value, message) => {
    const { exitCode, stdout, stderr } = await runKiem(['select', '--risk', 'poverty', flag, value]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('are refused in a file too, where they say nothing', () => {
    const says = (title: string): boolean => isProfile({ factors: [], title });
    expect([says('Noord'), says(''), says(' \u00a0')]).toEqual([true, false, false]);
  });

  it('take the edges', () => {
    const profile = read(['--births', '1000000', '--share', 'foster-family=100%', '--title', 'x'.repeat(200)]);
    expect(profile).toMatchObject({ births: 1_000_000, shares: { 'foster-family': 1 } });
  });

  it('override what a file says of a factor, known or unknown', () => {
    const base = read(['--risk', 'poverty', '--unknown', 'prenatal-smoking']);
    expect(read(['--unknown', 'poverty', '--risk', 'prenatal-smoking'], base)).toEqual({
      factors: [{ id: 'prenatal-smoking', priority: 'must' }],
      unknown: ['poverty'],
    });
  });
});
