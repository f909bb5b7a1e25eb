import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/core/generated/schema-types.ts';
import { factorId } from '../../src/core/ids.ts';
import { reproducingCommand } from '../../src/cli/profile/reproduce.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';

const catalogue = await shippedCatalogue();

const profileOf = (...factors: readonly (readonly [id: string, priority: 'must' | 'wish'])[]): Profile => ({
  factors: factors.map(([id, priority]) => ({ id: factorId(id), priority })),
});

const commandFor = (profile: Profile): string =>
  reproducingCommand({ catalogue, profile, asOf: '2026-11-25', file: 'saved.yaml', others: [] });

describe('the reproducing command', () => {
  it.each([
    [
      [
        ['poverty', 'must'],
        ['resilience', 'must'],
        ['insecure-attachment', 'wish'],
      ],
      '--risk poverty --strengthen resilience --wish insecure-attachment',
    ],
    [
      [
        ['resilience', 'must'],
        ['poverty', 'must'],
      ],
      '--strengthen resilience --risk poverty',
    ],
    [
      [
        ['poverty', 'wish'],
        ['insecure-attachment', 'must'],
      ],
      '--wish poverty --risk insecure-attachment',
    ],
  ] as const)('says the factors in the order of the profile: %j', (factors, flags) => {
    expect(commandFor(profileOf(...factors))).toBe(`kiem select ${flags} --as-of 2026-11-25`);
  });

  const noted: Profile = { factors: [{ id: factorId('poverty'), note: 'as the district team sees it' }] };

  it('names the file for what flags cannot say', () => {
    expect(commandFor(noted)).toBe('kiem select --profile saved.yaml --as-of 2026-11-25');
  });

  it('names beside the file what was laid over it', () => {
    const profile: Profile = { ...noted, phases: ['pregnancy'] };
    const command = reproducingCommand({
      ...{ catalogue, profile, saved: noted, asOf: '2026-11-25', file: 'saved.yaml', others: [] },
    });
    expect(command).toBe('kiem select --profile saved.yaml --phase pregnancy --as-of 2026-11-25');
  });

  it('says a title and figures in flags when there is no file', () => {
    const figure = { value: 8.1, unit: '%', year: 2024, source: 'CBS' };
    const profile: Profile = { title: 'Roken, en meer', factors: [{ id: factorId('poverty'), figure }] };
    expect(reproducingCommand({ catalogue, profile, asOf: '2026-11-25', others: [] })).toBe(
      "kiem select --title 'Roken, en meer' --risk poverty --figure 'poverty=8.1 %; 2024; CBS' --as-of 2026-11-25",
    );
  });
});
