import { describe, expect, it } from 'vitest';
import type { Match, PhaseNote } from '../../src/core/generated/schema-types.ts';
import { sourceId } from '../../src/core/ids.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { phaseNotes } from '../../src/tell/phase-text.ts';
import { memoCatalogue } from '../support/memo-world.ts';

const note = (phase: PhaseNote['phase'], en: string): PhaseNote => ({
  phase,
  text: { nl: 'Kort.', en },
  source: { id: sourceId('report') },
});

const told = (...notes: readonly PhaseNote[]): readonly string[] =>
  phaseNotes(lensOf(memoCatalogue(), 'en'), { phaseNotes: notes } satisfies Pick<Match, 'phaseNotes'>);

describe('what must be known of it in a phase', () => {
  it('says once what two phases share', () => {
    const shared = 'The children were 1.5 to 3.5 years old.';
    expect(told(note('first-year', `${shared} It says little about babies.`), note('second-year', shared))).toEqual([
      shared,
      'It says little about babies.',
    ]);
  });

  it('ends each sentence with one stop, whatever the data has', () => {
    expect(told(note('first-year', 'Only from 9 months'), note('second-year', 'All year.'))).toEqual([
      'Only from 9 months.',
      'All year.',
    ]);
  });
});
