import { describe, expect, it } from 'vitest';
import { failureLines } from '../../src/tell/failure-line.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { levelLine } from '../../src/tell/level-line.ts';
import { oneIsNotEnough } from '../../src/tell/why-not.ts';
import { buildCatalogue, profileOf, type SmallIntervention } from '../support/catalogue-builder.ts';
import { selectionOf } from '../support/memo-world.ts';

/** What is said of a programme that is left out, on 25 November 2026. */
function leftOut(small: SmallIntervention, criteria = {}) {
  const catalogue = buildCatalogue({ factors: ['smoking'], interventions: { visits: small } });
  const selection = selectionOf(catalogue, profileOf(['smoking'], { criteria }));
  const [near] = selection.near;
  if (near === undefined) throw new Error('it is a match');
  const lens = lensOf(catalogue, 'en');
  return { near, lens, lines: failureLines(lens, selection, near), level: levelLine(lens, near, selection.asOf) };
}

describe('what has no recognition', () => {
  it.each<readonly [SmallIntervention, string]>([
    [{}, 'No recognition found (as of 25 November 2026). That is not a negative verdict.'],
    [{ recognitions: ['good 2027'] }, 'Not yet recognised on 25 November 2026.'],
    [{ recognitions: ['good seen=2027'] }, 'Not known whether it was recognised on 25 November 2026.'],
    [{ recognitions: ['good 2020'], withdrawn: '2024' }, 'On 25 November 2026 the recognition had been withdrawn.'],
  ])('is left out in the words that its level has: %j', (small, text) => {
    const { lines, level } = leftOut({ links: ['smoking'], ...small });
    expect(lines).toEqual([text]);
    expect(level).toBe(text);
  });
});

describe('that one other choice is not enough', () => {
  it('is said where several choices together would do', () => {
    const { near, lens } = leftOut({ links: ['smoking'] }, { themes: ['attachment'] });
    expect(near.failed).toEqual(['unrated', 'theme']);
    expect(oneIsNotEnough(lens, near)).toBe('One other choice is not enough.');
  });

  it('is not said of what no choice makes an answer', () => {
    const { near, lens } = leftOut({ links: ['smoking plausible'] });
    expect(near.failed).toEqual(['unrated', 'touches-only']);
    expect(oneIsNotEnough(lens, near)).toBeUndefined();
  });
});
