import { describe, expect, it } from 'vitest';
import type { Selection } from '../../src/core/generated/schema-types.ts';
import { select } from '../../src/core/select.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { memoDocument } from '../../src/view/memo/memo-document.ts';
import { selectionDocument } from '../../src/view/selection/selection-document.ts';
import { selectionSheet } from '../../src/view/selection/selection-columns.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';
import { plainTextOf } from '../support/plain-text.ts';

/** What the page, the memo and the CSV say of one intervention with these links, when stress is asked. */
function tell(links: readonly string[]) {
  const catalogue = buildCatalogue({
    factors: ['stress', 'worry refines=stress', 'debts'],
    interventions: { visits: { links, recognitions: ['good 2024'] } },
  });
  const selection: Selection = {
    schemaVersion: 1,
    tool: { name: 'kiem', version: '0' },
    ...select(catalogue, profileOf(['stress']), '2026-11-25'),
  };
  const lens = lensOf(catalogue, 'en');
  const sheet = selectionSheet(lens, [selection]);
  const role = sheet.columns.findIndex(({ name }) => name === 'role');
  const spaced = (text: string): string => text.replace(/\s+/g, ' ');
  return {
    page: spaced(plainTextOf(selectionDocument(lens, selection, 'kiem select').blocks)),
    memo: spaced(plainTextOf(memoDocument(lens, selection, 'kiem select').blocks)),
    roles: sheet.rows.map((row) => row[role]),
  };
}

describe('an effect on a part', () => {
  const { page, memo } = tell(['worry studied favourable']);

  it.each([
    ['the page', page],
    ['the memo', memo],
  ])('is told as that, and not as an effect on the factor: %s', (_, text) => {
    expect(text).toContain('Only the effect on a part of this');
    expect(text).not.toContain('Studied on a must: positive or mixed');
  });

  it('names the part in the memo', () => {
    expect(memo).toContain(
      'The effect on this was studied: favourable difference found. That is a part of our factor stress: worry.',
    );
  });
});

describe('a result that nobody has seen', () => {
  const { page, memo, roles } = tell(['stress studied unknown']);

  it('answers nothing: the factor is a gap, and the intervention touches it', () => {
    expect(roles).toContain('touches');
    for (const text of [page, memo]) expect(text).toContain('Only indirectly');
    expect(page).toContain('visits: Does not itself work on what you chose. Touches indirectly: stress.');
  });
});

describe('families that are admitted only together with other grounds', () => {
  const { page, memo, roles } = tell(['stress meant-for together']);

  it('are not said to be whom it is made for', () => {
    expect(roles).toContain('touches');
    for (const text of [page, memo]) {
      expect(text).toContain('Only indirectly');
      expect(text).not.toContain('Made for these families: visits');
    }
  });
});

describe('families that it is made for', () => {
  const { page, memo, roles } = tell(['stress meant-for']);

  it('are told so, with the words that it does not work on the factor itself', () => {
    expect(roles).toContain('serves');
    for (const text of [page, memo]) {
      expect(text).toContain('Made for these families: visits. Nothing works on the factor itself.');
      expect(text).toContain('Only made for these families');
    }
    expect(page).toContain('Meant for families with: stress. Does not work on the factor itself.');
  });
});
