import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { type Certainty, WHY_NOT } from '../../../src/core/fix/fix.ts';
import { isBetter, whyWorse } from '../../../src/core/fix/is-better.ts';

const fault = (file: string, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({
  file,
  range: { start: { line: 7, column: 1 }, end: { line: 7, column: 2 } },
  code: 'catalogue/one',
  severity,
  message: { nl: file, en: file },
});

const why = (before: readonly Diagnostic[], found: readonly Diagnostic[]) =>
  whyWorse({
    before,
    after: { changed: new Map(), found },
    kept: [],
    added: [{ diagnostic: fault('a.yaml', 'warning'), edits: [] }],
  }).en;

it.each([
  ['the fault that it would cause, with the file where that is another', [], [fault('b.yaml')], 'on line 7 of b.yaml'],
  ['the fault that it would cause in the file itself', [], [fault('a.yaml')], 'catalogue/one on line 7'],
  ['that it would be in vain, when nothing new comes of it', [fault('b.yaml')], [fault('b.yaml')], WHY_NOT.inVain.en],
  ['that it would be in vain, when only a note comes of it', [], [fault('b.yaml', 'note')], WHY_NOT.inVain.en],
])('why a fix is not kept tells %s', (_, before, found, told) => {
  expect(why(before, found).endsWith(told)).toBe(true);
});

/** `yaml certain`, `schema likely`, `catalogue`: a fault of a text, of the form of a record, or among records, and how sure its fix is. */
function faultOf(shorthand: string): Diagnostic {
  const [layer = '', certainty] = shorthand.split(' ');
  const found = { ...fault('a.yaml'), code: `${layer}/one` };
  return certainty === undefined ? found : { ...found, fix: { certainty: certainty as Certainty, edits: [] } };
}

describe('fixes are kept', () => {
  const world = { read: () => Promise.resolve(''), check: () => Promise.resolve([]), wanted: ['certain'] } as const;

  it.each<readonly [string, readonly string[], readonly string[], readonly string[], boolean]>([
    ['when each takes its fault away', ['catalogue certain', 'schema'], ['catalogue certain'], ['schema'], true],
    ['not when another comes in its place', ['catalogue certain'], ['catalogue certain'], ['catalogue'], false],
    [
      'when a text that can be read shows other faults',
      ['yaml likely'],
      ['yaml likely'],
      ['schema', 'catalogue'],
      true,
    ],
    ['not when the text has as many faults as before', ['yaml likely'], ['yaml likely'], ['yaml', 'schema'], false],
    [
      'when a form that is certainly right shows others',
      ['schema certain'],
      ['schema certain'],
      ['catalogue', 'catalogue'],
      true,
    ],
    ['not when it is only likely right', ['schema likely'], ['schema likely'], ['catalogue', 'catalogue'], false],
    [
      'when a text and a form are right, and show others',
      ['yaml certain', 'schema certain'],
      ['yaml certain', 'schema certain'],
      ['catalogue', 'catalogue', 'catalogue'],
      true,
    ],
    [
      'not when one of them is only likely right',
      ['yaml certain', 'schema likely'],
      ['yaml certain', 'schema likely'],
      ['catalogue', 'catalogue', 'catalogue'],
      false,
    ],
  ])('%s', (_, before, fixed, found, kept) => {
    const added = fixed.map((shorthand) => ({ diagnostic: faultOf(shorthand), edits: [] }));
    const after = { changed: new Map<string, string>(), found: found.map(faultOf) };
    expect(isBetter({ before: before.map(faultOf), after, kept: [], added }, world)).toBe(kept);
  });
});
