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
      'risks, then protection, then wishes',
      profileOf(['poverty', 'must'], ['resilience', 'must'], ['insecure-attachment', 'wish']),
    ],
  ])('says it in flags when they keep the order: %s', (_, profile) => {
    expect(commandFor(profile)).toMatch(/--risk poverty --strengthen resilience --wish insecure-attachment/);
  });

  it.each([
    ['a protective must before a risk', profileOf(['resilience', 'must'], ['poverty', 'must'])],
    ['a wish before a must', profileOf(['poverty', 'wish'], ['insecure-attachment', 'must'])],
  ])('names the file when flags would turn the factors round: %s', (_, profile) => {
    expect(commandFor(profile)).toBe('kiem select --profile saved.yaml --as-of 2026-11-25');
  });
});
