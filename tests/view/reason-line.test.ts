import { describe, expect, it } from 'vitest';
import type { Match, Reason } from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId, sourceId } from '../../src/core/ids.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { reasonLine } from '../../src/tell/reason-line.ts';
import { memoCatalogue } from '../support/memo-world.ts';

const reason = (more: Partial<Reason>): Reason => ({
  factor: factorId('stress'),
  link: factorId('calm'),
  relation: 'works-on',
  via: 'mirror',
  claim: 'stated',
  role: 'answers',
  source: { id: sourceId('report') },
  ...more,
});

const match = (reasons: readonly Reason[]): Match => ({
  id: interventionId('some'),
  name: 'Some',
  theme: 'parenting-support',
  group: 'recognised',
  studiedLevel: 0,
  flags: [],
  phases: { fit: 'unspecified', covered: [] },
  answers: [],
  noEffect: [],
  serves: [],
  touches: [],
  reasons,
  reportedLevels: [],
  phaseNotes: [],
  inOffer: false,
  conditions: [],
});

const line = (more: Partial<Reason>): string =>
  reasonLine(lensOf(memoCatalogue(), 'nl'), match([reason(more)]), reason(more));

describe('a reason in words', () => {
  it('says of an aim that no study was found, which is not a study without an effect', () => {
    expect(line({})).toContain('dat noemt de bron als doel. Onderzoek naar een effect hierop is niet gevonden.');
  });

  it('quotes the source when it names the other side of the factor', () => {
    expect(line({})).toMatch(/De bron zegt het zo: .*versterken\./);
  });

  it('does not quote a source for what no source says', () => {
    const inferred = line({ claim: 'plausible', role: 'touches' });
    expect(inferred).toContain('Geen bron zegt het');
    expect(inferred).not.toContain('De bron zegt het zo');
  });
});
