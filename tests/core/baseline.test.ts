import { describe, expect, it } from 'vitest';
import { compareWithBaseline, nextBaseline } from '../../src/core/check/baseline.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { KnownFinding } from '../../src/core/generated/schema-types.ts';

/** `a.yaml 7 stress`: a finding in a file, on a line, in words. */
function finding(shorthand: string): Diagnostic {
  const [file = '', line = '', words = ''] = shorthand.split(' ');
  const place = { line: Number(line), column: 1 };
  return {
    code: 'catalogue/one',
    severity: 'error',
    file,
    range: { start: place, end: place },
    message: { nl: `nl ${words}`, en: words },
  };
}

/** `a.yaml stress 2`: what a baseline knows of a file, and how often. */
function known(shorthand: string): KnownFinding {
  const [file = '', message = '', count = '1'] = shorthand.split(' ');
  return { code: 'catalogue/one', file, message, count: Number(count) };
}

const baseline = (shorthands: readonly string[]) => ({ schemaVersion: 1 as const, findings: shorthands.map(known) });
const shortOf = ({ file, message, count }: KnownFinding): string => `${file} ${message} ${String(count)}`;
const isChecked = (file: string): boolean => file !== 'unchecked.yaml';

describe('beside a baseline', () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly string[], number, readonly string[]]>([
    ['all is new where it knows nothing', ['a.yaml 7 stress'], [], ['a.yaml 7 stress'], 0, []],
    ['what moved is known', ['a.yaml 9 stress'], ['a.yaml stress'], [], 1, []],
    [
      'the same of another file is new',
      ['b.yaml 7 stress'],
      ['a.yaml stress'],
      ['b.yaml 7 stress'],
      0,
      ['a.yaml stress 1'],
    ],
    [
      'what is said in other words is new',
      ['a.yaml 7 strain'],
      ['a.yaml stress'],
      ['a.yaml 7 strain'],
      0,
      ['a.yaml stress 1'],
    ],
    [
      'of two alike the second is new',
      ['a.yaml 7 stress', 'a.yaml 9 stress'],
      ['a.yaml stress'],
      ['a.yaml 9 stress'],
      1,
      [],
    ],
    ['two alike can both be known', ['a.yaml 7 stress', 'a.yaml 9 stress'], ['a.yaml stress 2'], [], 2, []],
    [
      'of three alike that it knows two may be gone',
      ['a.yaml 7 stress'],
      ['a.yaml stress 3'],
      [],
      1,
      ['a.yaml stress 2'],
    ],
    [
      'nothing is gone of a file that was not checked',
      [],
      ['unchecked.yaml stress', 'a.yaml stress'],
      [],
      0,
      ['a.yaml stress 1'],
    ],
  ])('%s', (_, found, knows, fresh, count, gone) => {
    const compared = compareWithBaseline(found.map(finding), baseline(knows), isChecked);
    expect({ ...compared, gone: compared.gone.map(shortOf) }).toEqual({
      diagnostics: fresh.map(finding),
      known: count,
      gone,
    });
  });

  it('what stays in any case is neither known nor gone', () => {
    const stays = [finding('a.yaml 7 stress')];
    const compared = compareWithBaseline([], baseline(['a.yaml stress']), isChecked, stays);
    expect(compared).toEqual({ diagnostics: [], known: 0, gone: [] });
  });

  it('another code at the same place is new', () => {
    const other = { ...finding('a.yaml 7 stress'), code: 'catalogue/two' };
    expect(compareWithBaseline([other], baseline(['a.yaml stress']), isChecked).diagnostics).toEqual([other]);
  });
});

describe('the baseline for next time', () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ['knows what occurs now, in English', ['a.yaml 7 stress'], [], ['a.yaml stress 1']],
    ['counts what is alike', ['a.yaml 7 stress', 'a.yaml 8 stress', 'a.yaml 9 stress'], [], ['a.yaml stress 3']],
    ['forgets what does not occur any more', [], ['a.yaml stress 2'], []],
    ['counts anew what it knew', ['a.yaml 7 stress'], ['a.yaml stress 4'], ['a.yaml stress 1']],
    ['keeps what it knew of files that were not checked', [], ['unchecked.yaml stress 2'], ['unchecked.yaml stress 2']],
    [
      'is in one order, whatever the order of finding',
      ['b.yaml 1 stress', 'a.yaml 9 stress', 'a.yaml 2 strain'],
      ['unchecked.yaml stress'],
      ['a.yaml strain 1', 'a.yaml stress 1', 'b.yaml stress 1', 'unchecked.yaml stress 1'],
    ],
  ])('%s', (_, found, knew, knows) => {
    expect(nextBaseline(found.map(finding), baseline(knew), isChecked)).toEqual(baseline(knows));
  });
});
