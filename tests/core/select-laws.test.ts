import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/core/generated/schema-types.ts';
import type { Deeds } from '../../src/core/assess.ts';
import { MATCH_GROUPS } from '../../src/core/match-groups.ts';
import { ratingAt } from '../../src/core/rating.ts';
import { select, type SelectionResult } from '../../src/core/select.ts';
import { anyCase, type Case, catalogueOf } from '../support/arbitrary-catalogue.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';
import { draws } from '../support/draws.ts';

const TODAY = '2026-11-25';

const run = (example: Case, more: Partial<Profile> = {}): SelectionResult =>
  select(catalogueOf(example), { ...example.profile, ...more }, TODAY);

const law = (name: string, holds: (example: Case) => void, arbitrary: fc.Arbitrary<Case> = anyCase): void => {
  it(name, () => {
    fc.assert(fc.property(arbitrary, holds), { numRuns: draws(80, 1000) });
  });
};

const idsOf = (found: readonly { readonly id: string }[]): readonly string[] => found.map(({ id }) => id);
const sorted = <T>(values: Iterable<T>, key: (value: T) => string = JSON.stringify): readonly T[] =>
  [...values].sort((a, b) => (key(a) < key(b) ? -1 : 1));

describe('the laws of a selection', () => {
  law('what matches and what is left out are disjoint, and together all that has a reason', (example) => {
    const { matches, near, otherInPhase } = run(example);
    const all = [...idsOf(matches), ...idsOf(near)];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => otherInPhase.some((other) => other === id))).toEqual([]);
    for (const { reasons } of [...matches, ...near]) expect(reasons.length).toBeGreaterThan(0);
    for (const { failed } of near) expect(failed.length).toBeGreaterThan(0);
  });

  law('every selected factor is answered or exactly one gap', (example) => {
    const { profile, answered, gaps } = run(example);
    expect(sorted([...answered, ...gaps].map(({ factor }) => factor))).toEqual(sorted(idsOf(profile.factors)));
  });

  law('every match answers or serves something that was selected, and says why', (example) => {
    const { matches } = run(example);
    for (const { answers, serves, reasons } of matches) {
      expect(answers.length + serves.length).toBeGreaterThan(0);
      for (const factor of answers)
        expect(reasons.some((reason) => reason.role === 'answers' && reason.factor === factor)).toBe(true);
      for (const factor of serves)
        expect(reasons.some((reason) => reason.role === 'serves' && reason.factor === factor)).toBe(true);
    }
  });

  law('each factor with a reason is in one of four lists, by the roles of its reasons', (example) => {
    const { matches, near } = run(example);
    for (const { answers, noEffect, serves, touches, reasons } of [...matches, ...near]) {
      const listed = [...answers, ...noEffect, ...serves, ...touches];
      expect(sorted(listed)).toEqual(sorted(new Set(reasons.map(({ factor }) => factor))));
      const rolesOf = (factor: string) => reasons.filter((reason) => reason.factor === factor).map(({ role }) => role);
      for (const factor of noEffect) {
        expect(rolesOf(factor)).toContain('no-effect');
        expect(rolesOf(factor).filter((role) => role === 'answers' || role === 'serves')).toEqual([]);
      }
      for (const factor of touches) expect(new Set(rolesOf(factor))).toEqual(new Set(['touches']));
    }
  });

  law('what is studied in vain, was only taken part in or is our inference never answers', (example) => {
    const { matches, near } = run(example);
    for (const { role, relation, claim, result, via } of [...matches, ...near].flatMap(({ reasons }) => reasons)) {
      if (role === 'answers') {
        expect(['favourable', 'mixed', 'unknown', undefined]).toContain(result);
        expect([relation, claim, via]).not.toContain('studied-with');
        expect([claim, via]).not.toContain('plausible');
        expect(via).not.toBe('broader');
        if (relation === 'works-on') expect(result).not.toBe('unknown');
      }
      if (role === 'no-effect') expect([relation, claim, via === 'narrower']).toEqual(['works-on', 'studied', false]);
      if (role === 'serves') expect([relation, claim === 'plausible']).toEqual(['meant-for', false]);
    }
  });

  law('under evidence the groups follow each other in their order', (example) => {
    const groups = run(example, { order: 'evidence' }).matches.map(({ group }) => MATCH_GROUPS.indexOf(group));
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
  });

  law('a gap is of the first kind that holds, and names nothing that is a match but what serves', (example) => {
    const { gaps, matches, near } = run(example);
    const matched = new Set<string>(idsOf(matches));
    for (const { factor, kind, answering, noEffect, serving, touching } of gaps) {
      expect(answering.filter((id) => matched.has(id))).toEqual([]);
      const listed = [...matches, ...near].filter(({ reasons }) => reasons.some((reason) => reason.factor === factor));
      expect(sorted([...answering, ...noEffect, ...serving, ...touching])).toEqual(sorted(idsOf(listed)));
      expect(kind === 'no-intervention').toBe(listed.length === 0);
      expect(kind === 'meant-for-only').toBe(answering.length === 0 && serving.some((id) => matched.has(id)));
      if (kind === 'no-effect-shown')
        expect([answering.length + serving.length, noEffect.length > 0]).toEqual([0, true]);
    }
  });

  law('evidence is only what a match shows on the factor, or on a part of it', (example) => {
    const { answered, matches } = run(example);
    for (const { factor, evidence, by } of answered) {
      const found = matches
        .filter(({ id }) => by.includes(id))
        .flatMap(({ reasons }) => reasons)
        .filter((reason) => reason.factor === factor && reason.role === 'answers')
        .filter(({ result }) => result === 'favourable' || result === 'mixed');
      const direct = found.filter(({ relation, via }) => relation === 'works-on' && via !== 'narrower');
      const inPart = found.filter(({ via }) => via === 'narrower');
      const less = inPart.length > 0 ? 'studied-in-part' : 'named';
      expect(evidence).toBe(direct.length > 0 ? 'studied' : less);
    }
  });

  law('a later day never un-rates what was not withdrawn', (example) => {
    const catalogue = catalogueOf(example);
    for (const intervention of catalogue.interventions.values()) {
      if (intervention.withdrawn !== undefined) continue;
      const kinds = ['2011-01-01', '2014-07-01', '2019-12-30', '2022-01-01', '2031-01-01'].map(
        (day) => ratingAt(catalogue, intervention, day).kind,
      );
      expect(kinds).toEqual(sorted(kinds, (kind) => (kind === 'unrated' ? '0' : '1')));
    }
  });

  law('a date of today changes nothing but that the profile names it', (example) => {
    const { profile, ...rest } = run(example, { asOf: TODAY });
    const plain = run(example);
    expect({ ...rest, profile: { ...profile, asOf: undefined } }).toEqual({
      ...plain,
      profile: { ...plain.profile, asOf: undefined },
    });
  });

  law('what an unknown factor would change is the selection with it as a must', (example) => {
    const before = run(example);
    for (const { factor, addedMatches, topThreeChanges, gap } of before.unknown) {
      const factors = [...example.profile.factors, { id: factor, priority: 'must' as const }];
      const after = run(example, { factors, unknown: [] });
      const into = after.profile.merged.find((merged) => merged.factor === factor)?.into ?? factor;
      expect(addedMatches).toEqual(idsOf(after.matches).filter((id) => !idsOf(before.matches).includes(id)));
      expect(topThreeChanges).toBe(
        idsOf(after.matches).slice(0, 3).join() !== idsOf(before.matches).slice(0, 3).join(),
      );
      expect(gap).toBe(after.gaps.find((candidate) => candidate.factor === into)?.kind);
    }
    const counts = before.unknown.map(({ addedMatches }) => addedMatches.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  law('what a relaxation promises is what dropping that restriction gives', (example) => {
    const { relaxations, profile } = run(example);
    const { criteria = {} } = example.profile;
    const without: Readonly<Record<string, Partial<Profile>>> = {
      phase: { phases: [] },
      level: { criteria: { ...criteria, minLevel: undefined as never } },
      theme: { criteria: { ...criteria, themes: [] } },
      excluded: { criteria: { ...criteria, exclude: [] } },
      unrated: { criteria: { ...criteria, includeUnrated: true } },
    };
    for (const { criterion, matches } of relaxations)
      expect(matches).toBe(run(example, without[criterion]).matches.length);
    expect(relaxations.some(({ criterion }) => criterion === 'phase')).toBe(profile.phases !== undefined);
  });

  law('the other order holds the same matches, and is its own other', (example) => {
    const { otherOrder, matches } = run(example);
    const other = run(example, { order: otherOrder.order });
    expect(idsOf(other.matches).slice(0, 3)).toEqual(otherOrder.firstThree);
    expect(sorted(idsOf(other.matches))).toEqual(sorted(idsOf(matches)));
    expect(other.otherOrder.differs).toBe(otherOrder.differs);
  });
});

const sortedDeeds = ({ answers, noEffect, serves, touches }: Deeds): Deeds => ({
  answers: sorted(answers),
  noEffect: sorted(noEffect),
  serves: sorted(serves),
  touches: sorted(touches),
});

describe('the order of factors in a profile', () => {
  law('changes nothing but the order of what is told per factor and of reasons that are equally strong', (example) => {
    const { factors, unknown = [] } = example.profile;
    const forward = run(example);
    const backward = run(example, { factors: [...factors].reverse(), unknown: [...unknown].reverse() });
    const unordered = (result: SelectionResult) => ({
      ...result,
      profile: {
        ...result.profile,
        factors: sorted(result.profile.factors),
        merged: sorted(result.profile.merged),
        unknown: sorted(result.profile.unknown ?? []),
      },
      matches: result.matches.map((match) => ({
        ...match,
        ...sortedDeeds(match),
        reasons: sorted(match.reasons),
      })),
      near: result.near.map((near) => ({
        ...near,
        ...sortedDeeds(near),
        reasons: sorted(near.reasons),
      })),
      answered: sorted(result.answered),
      gaps: sorted(result.gaps),
      regularCare: sorted(result.regularCare),
      offer: result.offer && {
        ...result.offer,
        known: result.offer.known.map((known) => ({
          ...known,
          ...sortedDeeds(known),
        })),
        overlap: sorted(result.offer.overlap),
        open: sorted(result.offer.open),
      },
      combinations: {
        ...result.combinations,
        musts: sorted(result.combinations.musts),
        besideOffer: result.combinations.besideOffer && {
          ...result.combinations.besideOffer,
          musts: sorted(result.combinations.besideOffer.musts),
        },
      },
    });
    expect(unordered(backward)).toEqual(unordered(forward));
  });
});

describe('a wish raised to a must', () => {
  const raise = (profile: Profile, raised: string): Profile => ({
    ...profile,
    factors: profile.factors.map((chosen) =>
      chosen.id === raised ? { ...chosen, priority: 'must' as const } : chosen,
    ),
  });

  law('never puts a match that answers it below one that does not', (example) => {
    const before = run(example);
    for (const { id, priority } of before.profile.factors) {
      if (priority !== 'wish') continue;
      const after = run({ ...example, profile: raise(example.profile, id) });
      const place = (result: SelectionResult, match: string) => idsOf(result.matches).indexOf(match);
      const answering = before.matches.filter(({ answers }) => answers.includes(id));
      const others = before.matches.filter(({ answers }) => !answers.includes(id));
      for (const match of answering) {
        for (const other of others) {
          if (place(before, match.id) < place(before, other.id))
            expect(place(after, match.id)).toBeLessThan(place(after, other.id));
        }
      }
    }
  });

  law('never changes what matches and what is left out', (example) => {
    const musts = example.profile.factors.map((chosen) => ({ ...chosen, priority: 'must' as const }));
    const before = run(example);
    const after = run(example, { factors: musts });
    expect(sorted(idsOf(after.matches))).toEqual(sorted(idsOf(before.matches)));
  });

  it('can put a match that only names it as an aim below one that was studied on it', () => {
    const catalogue = buildCatalogue({
      factors: ['smoking', 'stress'],
      interventions: {
        broad: { links: ['smoking', 'stress'], recognitions: ['first 2020'] },
        studied: { links: ['stress studied favourable'], recognitions: ['good 2020'] },
      },
    });
    const asWish = select(catalogue, profileOf(['smoking', 'stress wish']), TODAY);
    const asMust = select(catalogue, profileOf(['smoking', 'stress']), TODAY);
    expect(idsOf(asWish.matches)).toEqual(['broad', 'studied']);
    expect(idsOf(asMust.matches)).toEqual(['studied', 'broad']);
  });
});
