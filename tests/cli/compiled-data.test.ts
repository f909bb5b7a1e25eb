import { describe, expect, it, vi } from 'vitest';
import { compiledRecords, compiledText } from '../../src/cli/store/compiled-data.ts';
import { heldBack, withHeldBack } from '../../src/cli/store/held-back.ts';
import type { Records } from '../../src/core/records.ts';
import { loadData } from '../../src/read/load-data.ts';
import { rules } from '../../src/rules/index.ts';
import { shippedFiles } from '../support/shipped-catalogue.ts';

const { records = expect.fail('the data has errors') } = await loadData(shippedFiles(), rules, '2026-11-27');
const OF = { digest: 'd', program: 'p' };
const compiled = compiledText(OF, records);
const again = (): Records => compiledRecords(Buffer.from(compiled), OF) ?? expect.fail('not read back');

/** A copy of the records without what is held back, and how often something of that was read. */
function read() {
  const { atHand, rest } = heldBack(records);
  const readRest = vi.fn((index: number) => rest[index] ?? expect.fail('no such line'));
  return { found: withHeldBack(structuredClone(atHand) as unknown as Records, readRest), readRest };
}

describe('compiled data', () => {
  it('holds every field of every record, in the same order', () => {
    expect(JSON.stringify(again())).toBe(JSON.stringify(records));
    expect(again()).toEqual(records);
  });

  it('gives a copy of a record what was held back', () => {
    const [first] = again().interventions;
    expect({ ...first }).toEqual(records.interventions[0]);
  });

  it('is parsed once for who has the same bytes again', () => {
    const bytes = Buffer.from(compiled);
    expect(compiledRecords(bytes, OF)).toBe(compiledRecords(bytes, OF));
    expect(compiledRecords(bytes, { ...OF, digest: 'e' })).toBeUndefined();
  });

  it('is not for other data or another program', () => {
    for (const of of [
      { ...OF, digest: 'e' },
      { ...OF, program: 'q' },
    ])
      expect(compiledRecords(Buffer.from(compiled), of)).toBeUndefined();
  });

  it('reads nothing of what is held back until it is looked at, and that once', () => {
    const { found, readRest } = read();
    for (const { links, recognitions, target } of found.interventions)
      expect([links, recognitions, target]).toHaveLength(3);
    expect(readRest).not.toHaveBeenCalled();
    const [first] = found.interventions;
    expect([first?.summary, first?.summary]).toEqual([
      records.interventions[0]?.summary,
      records.interventions[0]?.summary,
    ]);
    expect(readRest).toHaveBeenCalledTimes(1);
  });
});
