import { describe, expect, it } from 'vitest';
import { byKind, type RecordsOfFile } from '../../src/core/facts/by-kind.ts';
import { factsOfRecord, type KnownRecords } from '../../src/core/facts/record-facts.ts';
import type { ClaimCheck, Factor, Intervention, ReportClaim } from '../../src/core/generated/schema-types.ts';
import { contradictions } from '../../src/rules/claim-checks.ts';
import { factor, intervention } from '../support/catalogue-builder.ts';

const factsIn = (kind: 'factors' | 'interventions', records: readonly object[]): RecordsOfFile => ({
  file: `${kind}.yaml`,
  kind,
  records: records.map((record, index) => ({ path: [index], value: factsOfRecord(kind, record) })),
});

/** What a check knows of records when it looks across files. */
const entriesOf = (factors: readonly Factor[], interventions: readonly Intervention[] = []): KnownRecords =>
  byKind([factsIn('factors', factors), factsIn('interventions', interventions)]) as KnownRecords;

function found(check: object | undefined, entries: KnownRecords) {
  const text = { nl: 'tekst', en: 'text' };
  // The kinds of a check and what goes with each are held by the schema.
  const claim = { id: 'claim', claim: text, source: { id: 'report' }, check: check as ClaimCheck } as ReportClaim;
  return contradictions(claim, entries, '2026-11-25');
}

/** Who or what speaks against a claim; of a count what it is instead. */
const against = (check: object, entries: KnownRecords): readonly string[] =>
  found(check, entries).map(({ intervention: id, message }) => id ?? message.en);

const texts = (check: object, entries: KnownRecords) => found(check, entries).map(({ message }) => message);

it('nothing speaks against a claim that is not checked', () => {
  expect(found(undefined, entriesOf([]))).toEqual([]);
});

describe('a claim about the level of one intervention', () => {
  const entries = entriesOf(
    [],
    [
      intervention('a', { recognitions: ['first 2015', 'good 2020'] }),
      intervention('b', { recognitions: ['well 2015'] }),
      intervention('c'),
    ],
  );
  it.each([
    ['is right on its own day', { intervention: 'a', level: 'first-indications', asOf: '2019' }, []],
    ['is wrong on another day', { intervention: 'a', level: 'first-indications' }, ['a']],
    ['is wrong of one that has none', { intervention: 'c', level: 'first-indications' }, ['c']],
  ])('%s', (_, check, expected) => {
    expect(against({ kind: 'level-is', ...check }, entries)).toEqual(expected);
  });

  it('says what the level is', () => {
    const level = 'good-indications';
    const said = ['b', 'c'].flatMap((id) => texts({ kind: 'level-is', intervention: id, level }, entries));
    expect(said).toEqual([
      {
        nl: 'b heeft hier well-substantiated, niet good-indications',
        en: 'b has well-substantiated here, not good-indications',
      },
      {
        nl: 'c heeft hier geen erkenning, niet good-indications',
        en: 'c has no recognition here, not good-indications',
      },
    ]);
  });
});

describe('a claim about the level of a theme', () => {
  const entries = entriesOf(
    [],
    [
      intervention('a', { theme: 'attachment', recognitions: ['first 2015'] }),
      intervention('b', { theme: 'attachment', recognitions: ['good 2018'] }),
      intervention('c', { theme: 'attachment' }),
      intervention('d', { theme: 'healthy-lifestyle', recognitions: ['good 2018'] }),
    ],
  );
  const check = { kind: 'theme-at-level', theme: 'attachment', level: 'first-indications' };

  it('is contradicted by the recognised of that theme, and by no others', () => {
    expect(against(check, entries)).toEqual(['b']);
  });

  it('looks at who was recognised on its day', () => {
    expect(against({ ...check, asOf: '2017' }, entries)).toEqual([]);
  });
});

describe('a claim about how many factors there are', () => {
  const elsewhere = { ...factor('e child'), inTable1: false };
  const entries = entriesOf([
    factor('a child'),
    factor('b child'),
    factor('c environment'),
    factor('d protective child'),
    elsewhere,
  ]);
  it.each([
    ['counts those of the table, of its kind', { factorKind: 'risk', count: 3 }, []],
    ['counts those of its group alone', { factorKind: 'risk', group: 'child', count: 2 }, []],
    ['says how many there are', { factorKind: 'protective', count: 2 }, ['the data has 1, not 2']],
  ])('%s', (_, check, expected) => {
    expect(against({ kind: 'factor-count', ...check }, entries)).toEqual(expected);
  });

  it('says so in Dutch as well', () => {
    const [said] = texts({ kind: 'factor-count', factorKind: 'protective', count: 2 }, entries);
    expect(said?.nl).toBe('de gegevens hebben er 1, niet 2');
  });
});

describe('a claim that nothing recognised answers a factor', () => {
  const entries = entriesOf(
    [factor('smoking'), factor('poverty reach')],
    [
      intervention('answers', { recognitions: ['first 2015'], links: ['smoking'] }),
      intervention('unrated', { links: ['smoking'] }),
      intervention('in-vain', { recognitions: ['first 2015'], links: ['smoking studied none'] }),
      intervention('plausible', { recognitions: ['first 2015'], links: ['smoking plausible'] }),
      intervention('elsewhere', { recognitions: ['first 2015'], links: ['poverty'] }),
    ],
  );

  it('is contradicted by what is recognised and answers it, and by no others', () => {
    expect(against({ kind: 'no-recognised-answer', factor: 'smoking' }, entries)).toEqual(['answers']);
    expect(against({ kind: 'no-recognised-answer', factor: 'smoking', asOf: '2014' }, entries)).toEqual([]);
  });

  it('says which', () => {
    expect(texts({ kind: 'no-recognised-answer', factor: 'smoking' }, entries)).toEqual([
      {
        nl: 'answers is erkend en is een antwoord op "smoking"',
        en: 'answers is recognised and answers "smoking"',
      },
    ]);
  });

  it('says nothing of a factor that is not there', () => {
    expect(against({ kind: 'no-recognised-answer', factor: 'smoke' }, entries)).toEqual([]);
  });
});
