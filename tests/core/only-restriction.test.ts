import { describe, expect, it } from 'vitest';
import type { Failure } from '../../src/core/generated/schema-types.ts';
import { isChoice, needsSeveral, onlyRestriction } from '../../src/core/only-restriction.ts';

describe('what keeps an intervention out', () => {
  it.each<[Failure, boolean]>([
    ['phase', true],
    ['level', true],
    ['touches-only', false],
    ['no-effect-shown', false],
  ])('%s can be chosen otherwise: %s', (failure, is) => {
    expect(isChoice(failure)).toBe(is);
    expect(onlyRestriction({ failed: [failure] })).toBe(is ? failure : undefined);
  });

  it('is no single choice when there are two, or none', () => {
    expect(onlyRestriction({ failed: ['phase', 'level'] })).toBeUndefined();
    expect(onlyRestriction({ failed: [] })).toBeUndefined();
  });

  it.each<[readonly Failure[], boolean]>([
    [['phase', 'level'], true],
    [['phase'], false],
    [['phase', 'touches-only'], false],
    [[], false],
  ])('%j is several choices, which only together bring it in: %s', (failed, are) => {
    expect(needsSeveral({ failed })).toBe(are);
  });
});
