import type { FactorId, NormalisedProfile, Selection } from '../core/generated/schema-types.ts';
import { pageWords } from '../words/page-of-select.ts';
import { letterAt } from './letter-at.ts';
import type { Lens } from './lens.ts';
import { capitalised } from './sentence.ts';

/** What was asked twice, from either side, and under which letter it counts; undefined when nothing was. */
export function mergedNote(lens: Lens, { profile: { factors, merged } }: Selection): string | undefined {
  const { merged: said, countsAs } = pageWords[lens.language].notes;
  const letterOf = (id: FactorId): string => letterAt(factors.findIndex((one) => one.id === id));
  return merged.length === 0
    ? undefined
    : said(merged.map(({ factor, into }) => countsAs(lens.factor(factor), letterOf(into))).join('; '));
}

/** The same where factors have no letters: of each that it is another from the other side, and counts once. */
export const mergedLines = (lens: Lens, { merged }: Pick<NormalisedProfile, 'merged'>): readonly string[] =>
  merged.map(({ factor, into }) => capitalised(lens.messages.select.merged(lens.factor(factor), lens.factor(into))));
