import { describe, expect, it } from 'vitest';
import type { FileFacts, OwnFinding } from '../../../src/core/facts/file-facts.ts';
import { factsOfRecord } from '../../../src/core/facts/record-facts.ts';
import { reduce } from '../../../src/core/facts/reduce.ts';
import { factorId } from '../../../src/core/ids.ts';
import type { Rule } from '../../../src/core/rule.ts';
import { factor } from '../../support/catalogue-builder.ts';

const said = (text: string) => ({ nl: text, en: text });
const place = { line: 1, column: 1 };

/** A rule that finds something in all data. */
const rule = (code: string, more: Partial<Rule> = {}): Rule => ({
  code,
  severity: 'error',
  page: { what: said('what'), why: said('why'), wrong: '', right: '' },
  across: () => [{ file: 'a.yaml', path: [], message: said(code) }],
  ...more,
});

const own = (code: string, given?: readonly string[]): OwnFinding => ({
  diagnostic: { code, severity: 'warning', file: 'a.yaml', range: { start: place, end: place }, message: said(code) },
  ...(given && { given: given.map(factorId) }),
});

const facts = (more: Partial<FileFacts> = {}): FileFacts => ({
  file: 'a.yaml',
  kind: 'factors',
  isIncomplete: false,
  unread: [],
  diagnostics: [],
  findings: [],
  records: [{ path: [], value: factsOfRecord('factors', factor('stress')) }],
  mentions: {},
  places: {},
  ...more,
});

function codes(all: readonly FileFacts[], rules: readonly Rule[], missing: Parameters<typeof reduce>[3] = []) {
  const { own: alone, joint } = reduce(all, rules, '2026-11-25', missing);
  return [...alone.map(({ diagnostic }) => diagnostic.code), ...joint.map(({ rule: { code } }) => code)];
}

describe('what is found in a file by itself', () => {
  const silent = rule('own', { across: () => [] });

  it.each<readonly [string, OwnFinding, readonly string[]]>([
    ['holds', own('own'), ['own']],
    ['holds when the factors that it takes for granted are there', own('own', ['stress']), ['own']],
    ['does not when one of them is not', own('own', ['stress', 'strain']), []],
    ['does not when its rule is not applied', own('other'), []],
  ])('%s', (_, finding, found) => {
    expect(codes([facts({ findings: [finding] })], [silent])).toEqual(found);
  });

  it('does not hold when what its rule needs was read in part', () => {
    const all = [facts({ findings: [own('own')], isIncomplete: true })];
    expect(codes(all, [{ ...silent, needs: ['factors'] }])).toEqual([]);
    expect(codes(all, [{ ...silent, needs: ['sources'] }])).toEqual(['own']);
  });
});

describe('what is found across files', () => {
  const note = { severity: 'note' } as const;
  const conclusion = rule('conclusion', { ...note, needs: ['factors'] });

  it('is what rules find that have all that they need', () => {
    const needing = rule('needing', { needs: ['factors'] });
    expect(codes([facts()], [rule('plain'), needing])).toEqual(['plain', 'needing']);
    expect(codes([facts({ isIncomplete: true })], [rule('plain'), needing])).toEqual(['plain']);
    expect(codes([facts()], [rule('plain'), needing], ['factors'])).toEqual(['plain']);
  });

  it.each<readonly [string, readonly FileFacts[], readonly Rule[], readonly string[]]>([
    [
      'is drawn from data without errors',
      [facts()],
      [rule('warned', { severity: 'warning' })],
      ['warned', 'conclusion'],
    ],
    ['waits while there are errors across files', [facts()], [rule('wrong')], ['wrong']],
    ['waits while something else was read in part', [facts(), facts({ kind: 'sources', isIncomplete: true })], [], []],
    ['does not wait for a file of no kind', [facts(), fileOfNoKind()], [], ['conclusion']],
  ])('what is concluded from what is absent %s', (_, all, rules, found) => {
    expect(codes(all, [...rules, conclusion])).toEqual(found);
  });

  it('waits while there are errors in a file by itself', () => {
    const wrong = { ...own('own'), diagnostic: { ...own('own').diagnostic, severity: 'error' as const } };
    expect(codes([facts({ findings: [wrong] })], [rule('own', { across: () => [] }), conclusion])).toEqual(['own']);
  });

  it('does not wait when it is a note that concludes nothing', () => {
    expect(codes([facts()], [rule('wrong'), rule('noted', note), rule('noted-too', { ...note, needs: [] })])).toEqual([
      'wrong',
      'noted',
      'noted-too',
    ]);
  });
});

function fileOfNoKind(): FileFacts {
  const { kind: _, ...rest } = facts({ isIncomplete: true });
  return rest;
}
