import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/core/generated/schema-types.ts';
import { sure } from '../../src/core/sure.ts';
import { familyArithmetic } from '../../src/tell/family-arithmetic.ts';
import { familyLine } from '../../src/tell/family-line.ts';
import { footnoteOf } from '../../src/tell/footnote.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { buildCatalogue, profileOf, type SmallIntervention } from '../support/catalogue-builder.ts';
import { selectionOf } from '../support/memo-world.ts';

/** The line on an intervention with these conditions, in a profile with these numbers. */
function line(conditions: readonly string[], more: Partial<Profile>, language: 'nl' | 'en' = 'en'): string {
  const catalogue = buildCatalogue({
    factors: ['stress'],
    interventions: { visits: { links: ['stress'], recognitions: ['good 2024'], conditions } },
  });
  const [count] = selectionOf(catalogue, profileOf(['stress'], more)).families ?? [];
  return count === undefined ? 'no line' : familyLine(lensOf(catalogue, language), count);
}

/** What the page says under its table of an intervention with two conditions. */
function notes(more: Partial<Profile>): readonly string[] {
  const conditions = ['first-child', 'under-26'];
  const catalogue = buildCatalogue({
    factors: ['stress'],
    interventions: { visits: { links: ['stress'], recognitions: ['good 2024'], conditions } },
  });
  const selection = selectionOf(catalogue, profileOf(['stress'], more));
  return footnoteOf(lensOf(catalogue, 'en'), selection, sure(selection.matches[0]))?.parts ?? [];
}

describe('how many families meet the conditions', () => {
  it('writes the whole sum of one condition, with the numbers of the user', () => {
    expect(line(['first-child'], { births: 1200, shares: { 'first-child': 0.455 } })).toBe(
      '1,200 births a year × 45.5% (first-child) = 546 families a year. Your own figures.',
    );
  });

  it.each([
    ['nl', '1 gezin per jaar'],
    ['en', '1 family a year'],
  ] as const)('counts one family in %s', (language, told) => {
    expect(line(['first-child'], { births: 10, shares: { 'first-child': 0.1 } }, language)).toContain(told);
  });

  it('gives of two conditions the least and the most, with both sums', () => {
    const shares = { 'first-child': 0.9, 'under-26': 0.8 };
    expect(line(['first-child', 'under-26'], { births: 1000, shares })).toBe(
      'between 700 and 800 families a year. At most 1,000 births × 80%; at least 1,000 × (90% (first-child) + 80% (under-26) − 100%), and never below 0. How the conditions coincide is not known. Your own figures.',
    );
  });

  it('takes off one whole less than there are conditions', () => {
    const shares = { 'first-child': 0.8, 'under-26': 0.9, dutch: 0.95 };
    const text = line(['first-child', 'under-26', 'dutch'], { births: 1000, shares });
    expect(text).toContain('between 650 and 800 families');
    expect(text).toContain('At most 1,000 births × 80%');
    expect(text).toContain('− 200%');
  });

  it.each([
    ['one number', { 'first-child': 0.5, 'under-26': 1 }, ['500 families a year']],
    ['the least and the most', { 'first-child': 0.9, 'under-26': 0.8 }, ['between 700 and 800 families a year']],
    ['nothing where a share is missing', { 'first-child': 0.9 }, []],
  ])('stands behind the conditions under the table: %s', (_, shares, told) => {
    const [only, ...others] = notes({});
    expect(only).toBe('only for: first-child, under-26');
    expect(notes({ births: 1000, shares })).toEqual([only, ...told, ...others]);
  });

  it('names what is missing, and no number', () => {
    expect(line(['first-child', 'under-26'], { births: 1000, shares: { 'first-child': 0.9 } })).toBe(
      'not known; no share was given for: under-26.',
    );
  });

  it('tells zero as a number', () => {
    expect(line(['dutch'], { births: 0, shares: { dutch: 0.5 } })).toContain('= 0 families a year');
  });

  it('writes numbers as the Dutch do', () => {
    expect(line(['dutch'], { births: 1200, shares: { dutch: 0.455 } }, 'nl')).toBe(
      '1.200 geboorten per jaar × 45,5% (dutch) = 546 gezinnen per jaar. Uw eigen cijfers.',
    );
  });
});

describe('the numbers of the user', () => {
  /** What is said of them where an intervention is for each of these conditions. */
  const arithmetic = (more: Partial<Profile>, ...conditions: readonly (readonly string[])[]): string | undefined => {
    const small = conditions.map((all, index): [string, SmallIntervention] => [
      `visits-${String(index)}`,
      { links: ['stress'], recognitions: ['good 2024'], conditions: all },
    ]);
    const catalogue = buildCatalogue({ factors: ['stress'], interventions: Object.fromEntries(small) });
    return familyArithmetic(lensOf(catalogue, 'en'), selectionOf(catalogue, profileOf(['stress'], more)));
  };
  const BOUNDS =
    'How characteristics coincide is not known. With more than one condition there is therefore a lower and an upper limit.';

  it('are told where families were counted from them, and of the shares those that were used', () => {
    const shares = { 'first-child': 0.9, 'under-26': 0.8, dutch: 0.5 };
    expect(arithmetic({ births: 1000, shares }, ['first-child'], ['dutch'])).toBe(
      'Worked out from 1,000 births a year and these shares: first-child 90%; dutch 50%.',
    );
  });

  it('give limits where one of them has several conditions', () => {
    const shares = { 'first-child': 0.9, 'under-26': 0.8 };
    expect(arithmetic({ births: 1000, shares }, ['first-child', 'under-26'], ['first-child'])).toBe(
      `Worked out from 1,000 births a year and these shares: first-child 90%; under-26 80%. ${BOUNDS}`,
    );
  });

  it('are not told where nothing was counted', () => {
    expect(arithmetic({ births: 1000, shares: { dutch: 0.5 } }, ['first-child'])).toBeUndefined();
    expect(arithmetic({ shares: { dutch: 0.5 } }, ['dutch'])).toBeUndefined();
    expect(arithmetic({ births: 1000 }, [])).toBeUndefined();
  });
});
