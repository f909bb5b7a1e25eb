import { describe, expect, it } from 'vitest';
import type { Flag, Match, Profile } from '../../src/core/generated/schema-types.ts';
import { sure } from '../../src/core/sure.ts';
import { flagLine } from '../../src/tell/flag-line.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { buildCatalogue, profileOf, type SmallIntervention } from '../support/catalogue-builder.ts';
import { selectionOf } from '../support/memo-world.ts';

interface Told {
  readonly profile?: Partial<Profile>;
  readonly match?: (match: Match) => Partial<Match>;
  readonly voice?: 'you' | 'we';
}

/** What the flag says of an intervention on stress, and that it has the flag at all. */
function line(
  flag: Flag,
  small: Partial<SmallIntervention>,
  { profile, match: change, voice = 'you' }: Told = {},
): string {
  const catalogue = buildCatalogue({
    factors: ['stress', 'poverty'],
    interventions: { visits: { links: ['stress studied favourable'], recognitions: ['good 2024'], ...small } },
  });
  const selection = selectionOf(catalogue, profileOf(['stress', 'poverty'], profile));
  const match = sure(selection.matches[0]);
  expect(match.flags).toContain(flag);
  return flagLine(lensOf(catalogue, 'en', voice), selection, { ...match, ...change?.(match) }, flag);
}

describe('what must be known beside a level', () => {
  it.each<readonly [Flag, Partial<SmallIntervention>, string]>([
    [
      'level-for-other-outcome',
      { recognitions: ['good 2024 scope=poverty'] },
      'The level was not given for what you chose, but for poverty.',
    ],
    [
      'level-for-other-outcome',
      { recognitions: ['good 2024 scope=none'] },
      'The level was not given for what you chose, but for an outcome other than the factors in this data.',
    ],
    [
      'level-for-other-outcome',
      { links: ['stress'] },
      'The level was not given for what you chose, but for something else.',
    ],
    [
      'recognition-expired',
      { recognitions: ['good 2019-03'] },
      'Recognised in March 2019. The five-year term is over. Whether it was renewed was not checked.',
    ],
    [
      'recognition-expired',
      { recognitions: ['good 2019-03 latest'] },
      'Recognised by March 2019 at the latest. The five-year term is over. Whether it was renewed was not checked.',
    ],
    [
      'recognition-undated',
      { recognitions: ['good seen=2025-01-02'] },
      'We do not know when this level was given; it was listed on 2 January 2025. For an earlier as-of date it is uncertain too.',
    ],
    [
      'recognition-undated',
      { recognitions: ['good'] },
      'We do not know when this level was given. For an earlier as-of date it is uncertain too.',
    ],
    [
      'under-reassessment',
      { recognitions: ['good 2024 standing=under-reassessment@2026-01'] },
      'The recognition is being reassessed (seen in January 2026).',
    ],
    [
      'not-found-again',
      { recognitions: ['good 2024 standing=not-found-again@2026-01'] },
      'The recognition was no longer in the database when we looked (seen in January 2026).',
    ],
    ['no-effect-shown', { links: ['stress', 'poverty studied none'] }, 'Studied on poverty: no effect found.'],
    [
      'levels-differ',
      { reportedLevels: ['first 2025'] },
      'Report (2019) says: first-indications. We follow the database: good-indications.',
    ],
    [
      'not-specific-to-age',
      { until: 72 },
      'For children up to 6 years. The level was not given separately for ages 0 to 2.',
    ],
    [
      'narrow-target',
      { conditions: ['first-child', 'under-26'] },
      'Only for: first-child and under-26. First estimate how many such families you have.',
    ],
  ])('%s, of %j: %s', (flag, small, text) => {
    expect(line(flag, small)).toBe(text);
  });

  it('names of the conditions only those that most families do not meet', () => {
    const conditions = ['first-child', 'under-26', 'dutch'];
    const traits = { 'first-child': 'few', 'under-26': 'most', dutch: 'few' } as const;
    expect(line('condition-conflict', { conditions }, { profile: { traits } })).toBe(
      'Condition: first-child and dutch. You said: most do not.',
    );
  });

  it('says of what is inferred that it is', () => {
    const inferred = (match: Match): Partial<Match> => ({
      recognition: { ...sure(match.recognition), scope: { ...match.recognition?.scope, basis: 'inferred' } },
    });
    const recognitions = ['good 2024 scope=poverty'];
    expect(line('level-for-other-outcome', { recognitions }, { match: inferred })).toBe(
      'The level was probably not given for what you chose, but for poverty.',
    );
  });

  it('speaks in a memo as the municipality', () => {
    expect(line('narrow-target', { conditions: ['dutch'] }, { voice: 'we' })).toContain(
      'how many such families we have',
    );
  });
});
