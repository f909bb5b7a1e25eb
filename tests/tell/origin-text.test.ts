import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue.ts';
import { factorId, interventionId } from '../../src/core/ids.ts';
import { sure } from '../../src/core/sure.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { originLine, originNoteOf } from '../../src/tell/origin-text.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';

const FACTORS = ['stress', 'poverty', 'debts'];
const base = buildCatalogue({ factors: FACTORS, interventions: { visits: {}, group: {} } });

/** The same, with these factors from an overlay of this name. */
const withLocal = (local: Readonly<Record<string, string>>): Catalogue => ({
  ...base,
  origins: new Map(
    Object.entries(local).flatMap(([id, origin]) =>
      [base.factors.get(factorId(id)), base.interventions.get(interventionId(id))].flatMap((record) =>
        record === undefined ? [] : [[record, origin] as const],
      ),
    ),
  ),
});

const note = (local: Readonly<Record<string, string>>): string | undefined =>
  originNoteOf(lensOf(withLocal(local), 'en'), FACTORS.map(factorId), ['visits', 'group'].map(interventionId));

describe('which records are of own data', () => {
  it('names them, whether a factor or an intervention', () => {
    expect(note({ poverty: 'delft', visits: 'delft' })).toBe('Local: poverty and visits (from delft).');
  });

  it('keeps the folders apart', () => {
    expect(note({ poverty: 'delft', debts: 'delft', group: 'region' })).toBe(
      'Local: poverty and debts (from delft); group (from region).',
    );
  });

  it('says nothing where all is of the data itself', () => {
    expect(note({})).toBeUndefined();
  });

  it.each<readonly [Readonly<Record<string, string>>, string | undefined]>([
    [{ stress: 'delft' }, 'Local: this comes from delft.'],
    [{ poverty: 'delft' }, undefined],
  ])('says it on the page of the record: %j', (local, line) => {
    const catalogue = withLocal(local);
    expect(originLine(lensOf(catalogue, 'en'), sure(catalogue.factors.get(factorId('stress'))))).toBe(line);
  });

  it('names a record once, also where it is told of twice', () => {
    const lens = lensOf(withLocal({ stress: 'delft' }), 'en');
    expect(originNoteOf(lens, [factorId('stress'), factorId('stress')], [])).toBe('Local: stress (from delft).');
  });
});
