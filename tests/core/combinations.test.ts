import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CombinationSet } from '../../src/core/generated/schema-types.ts';
import { select } from '../../src/core/select.ts';
import { buildCatalogue, profileOf, type SmallIntervention } from '../support/catalogue-builder.ts';
import { draws } from '../support/draws.ts';

const TODAY = '2026-11-25';

/** `answers` lists, per intervention, the numbers of the musts that it answers; studied ones get a level. */
interface Puzzle {
  readonly musts: number;
  readonly interventions: readonly { readonly answers: readonly number[]; readonly studied: number }[];
}

const must = (index: number): string => `f${String(index)}`;
const LEVELS = ['well', 'well', 'first', 'good', 'strong'];

function solve({ musts, interventions }: Puzzle): CombinationSet {
  const ids = Array.from({ length: musts }, (_, index) => must(index));
  // In another order by name than by id, so that neither order follows from the other.
  const small = interventions.map(({ answers, studied }, index): [string, SmallIntervention] => [
    `i${String(index).padStart(3, '0')}`,
    {
      name: `n${String(999 - index)}`,
      links: answers.map((answer, position) =>
        studied > 0 && position === 0 ? `${must(answer)} studied favourable` : must(answer),
      ),
      recognitions: [`${LEVELS[studied] ?? 'well'} 2020`],
    },
  ]);
  const catalogue = buildCatalogue({ factors: ids, interventions: Object.fromEntries(small) });
  return select(catalogue, profileOf(ids), TODAY).combinations;
}

/** All subsets, smallest first: slow, and plainly right. */
function bruteForce({ musts, interventions }: Puzzle): CombinationSet {
  const answered = Array.from({ length: musts }, (_, index) => index).filter((index) =>
    interventions.some(({ answers }) => answers.includes(index)),
  );
  const holds = (subset: number): boolean =>
    answered.every((index) =>
      interventions.some(({ answers }, at) => (subset & (1 << at)) !== 0 && answers.includes(index)),
    );
  const membersOf = (subset: number): readonly number[] =>
    interventions.flatMap((_, at) => ((subset & (1 << at)) === 0 ? [] : [at]));
  const all = Array.from({ length: 2 ** interventions.length }, (_, subset) => subset)
    .filter(holds)
    .map(membersOf);
  const size = Math.min(...all.map((members) => members.length));
  const smallest = all.filter((members) => members.length === size);
  const levels = (members: readonly number[]) =>
    members
      .map((at) => (interventions[at]?.answers.length === 0 ? 0 : (interventions[at]?.studied ?? 0)))
      .sort((a, b) => b - a)
      .join('');
  const ids = (members: readonly number[]) => members.map((at) => `i${String(at).padStart(3, '0')}`);
  const sets = [...smallest]
    .sort((a, b) => {
      if (levels(a) !== levels(b)) return levels(a) > levels(b) ? -1 : 1;
      return ids(a).join() < ids(b).join() ? -1 : 1;
    })
    .slice(0, 10)
    .map(ids);
  if (answered.length === 0) return { size: 0, count: 0, complete: true, musts: [], sets: [] };
  return { size, count: smallest.length, complete: true, musts: answered.map(must) as never, sets: sets as never };
}

const puzzle: fc.Arbitrary<Puzzle> = fc.noBias(
  fc.integer({ min: 1, max: 7 }).chain((musts) =>
    fc.record({
      musts: fc.constant(musts),
      interventions: fc.array(
        fc.record({
          answers: fc.uniqueArray(fc.nat({ max: musts - 1 }), { maxLength: 3, size: 'max' }),
          studied: fc.nat({ max: 4 }),
        }),
        { maxLength: 10, size: 'max' },
      ),
    }),
  ),
);

describe('combinations', () => {
  it('are what trying all subsets gives', () => {
    fc.assert(
      fc.property(puzzle, (small) => {
        expect(solve(small)).toEqual(bruteForce(small));
      }),
      { numRuns: draws(100, 1000) },
    );
  });

  it.each<readonly [string, Puzzle, number, number]>([
    ['no must that anything answers: nothing to combine', { musts: 2, interventions: [] }, 0, 0],
    [
      'one that answers both beats two that answer one each',
      {
        musts: 2,
        interventions: [
          { answers: [0], studied: 0 },
          { answers: [1], studied: 0 },
          { answers: [0, 1], studied: 0 },
        ],
      },
      1,
      1,
    ],
    [
      'every pair of one from each side',
      { musts: 2, interventions: [0, 0, 0, 1, 1].map((answer) => ({ answers: [answer], studied: 0 })) },
      2,
      6,
    ],
    [
      'a must that nothing answers does not count',
      {
        musts: 3,
        interventions: [
          { answers: [0], studied: 0 },
          { answers: [1], studied: 0 },
        ],
      },
      2,
      1,
    ],
  ])('%s', (_, small, size, count) => {
    expect(solve(small)).toMatchObject({ size, count, complete: true });
  });

  /** Numbers that look random and are the same on every machine. */
  function numbers(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state * 1664525 + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
  }

  const random = (seed: number, interventions: number, musts: number, answered: number): Puzzle => {
    const next = numbers(seed);
    return {
      musts,
      interventions: Array.from({ length: interventions }, () => ({
        answers: Array.from({ length: musts }, (_, index) => index).filter(() => next() < answered / musts),
        studied: Math.floor(next() * 5),
      })),
    };
  };

  it.each([2, 3, 4, 6, 8])(
    'are complete for 60 programmes and 20 musts, of which each answers about %i',
    (answered) => {
      for (const seed of [1, 2, 3]) expect(solve(random(seed, 60, 20, answered))).toMatchObject({ complete: true });
    },
  );

  it('say that they are not complete when there is too much to work out, and promise no size without a set', () => {
    const { complete, size, count, sets } = solve(random(1, 200, 40, 5));
    expect(complete).toBe(false);
    expect({ size, sets: sets.length }).toEqual(
      count === 0 ? { size: 0, sets: 0 } : { size, sets: Math.min(10, count) },
    );
  });

  it('show of more than ten alike those that were studied best', () => {
    const alike = Array.from({ length: 14 }, (_, index) => ({ answers: [0], studied: index < 12 ? 1 : 4 }));
    const { count, sets } = solve({ musts: 1, interventions: alike });
    expect(count).toBe(14);
    expect(sets.flat()).toEqual(['i012', 'i013', ...Array.from({ length: 8 }, (_, index) => `i00${String(index)}`)]);
  });

  const alike = (count: number, answers: readonly number[], studied = 1) =>
    Array.from({ length: count }, () => ({ answers, studied }));

  it('show ten of what can be put together in several ways', () => {
    const interventions = [[0, 1], [2], [1, 2], [0]].flatMap((answers) => alike(4, answers));
    const { count, sets } = solve({ musts: 3, interventions });
    expect([count, sets.length]).toEqual([48, 10]);
  });

  it('show those of which all were studied well before one that was with one that was not', () => {
    const interventions = [...alike(1, [0], 4), ...alike(1, [0], 3), ...alike(1, [1], 4), ...alike(12, [1])];
    expect(solve({ musts: 2, interventions }).sets.slice(0, 3)).toEqual([
      ['i000', 'i002'],
      ['i001', 'i002'],
      ['i000', 'i003'],
    ]);
  });

  it('are not complete where there are more than can be counted', () => {
    const interventions = Array.from({ length: 16 }, (_, index) => alike(10, [index])).flat();
    const { complete, size, sets } = solve({ musts: 16, interventions });
    expect({ complete, size, sets: sets.length }).toEqual({ complete: false, size: 16, sets: 10 });
  });
});
