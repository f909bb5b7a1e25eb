import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { type Certainty, WHY_NOT } from '../../../src/core/fix/fix.ts';
import { isBetter, whyWorse } from '../../../src/core/fix/is-better.ts';
import type { FixCandidate } from '../../../src/core/fix/trial.ts';

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

const WORLD = { read: () => Promise.resolve(''), check: () => Promise.resolve([]), wanted: ['certain'] } as const;

describe('fixes are kept', () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly string[], boolean]>([
    ['when each takes its fault away', ['catalogue certain', 'schema'], ['catalogue certain'], ['schema'], true],
    ['when one that is only likely right takes its fault away', ['catalogue likely'], ['catalogue likely'], [], true],
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
    ['not when nobody says how sure that is', ['schema'], ['schema'], ['catalogue', 'catalogue'], false],
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
    expect(isBetter({ before: before.map(faultOf), after, kept: [], added }, WORLD)).toBe(kept);
  });
});

it('notes are no faults: fixes are kept that leave or bring them', () => {
  const [note, one] = [fault('a.yaml', 'note'), faultOf('catalogue likely')];
  const after = { changed: new Map<string, string>(), found: [note, note] };
  expect(isBetter({ before: [note, one], after, kept: [], added: [{ diagnostic: one, edits: [] }] }, WORLD)).toBe(true);
});

/** `7 schema/type certain`: a fault on a line, and how sure its fix is. */
function faultAt(shorthand: string): Diagnostic {
  const [line = '', code = '', certainty] = shorthand.split(' ');
  const range = { start: { line: Number(line), column: 1 }, end: { line: Number(line), column: 2 } };
  const found = { ...fault('a.yaml'), code, range };
  return certainty === undefined ? found : { ...found, fix: { certainty: certainty as Certainty, edits: [] } };
}

function candidate(shorthand: string, text: string): FixCandidate {
  const diagnostic = faultAt(shorthand);
  return { diagnostic, edits: [{ range: diagnostic.range, text }] };
}

const ONE = candidate('7 schema/type certain', '- x');

describe('a fix that takes its fault away leads on', () => {
  const above = candidate('3 schema/type certain', 'two\nmore\nlines');
  const beside = candidate('7 schema/type certain', 'two\nlines');
  const shorter = {
    ...above,
    edits: [{ range: { ...above.diagnostic.range, end: { line: 5, column: 1 } }, text: 'x' }],
  };
  const inOtherFile = { ...above, diagnostic: { ...above.diagnostic, file: 'b.yaml' } };

  it.each<readonly [string, readonly FixCandidate[], Diagnostic, boolean]>([
    ['to a fault on its line that can be fixed', [], faultAt('7 schema/value certain'), true],
    ['not to one that cannot', [], faultAt('7 schema/value'), false],
    ['not to one that is not sure enough', [], faultAt('7 schema/value likely'), false],
    ['not to the same fault', [], faultAt('7 schema/type certain'), false],
    ['not to one on another line', [], faultAt('8 schema/value certain'), false],
    ['not to one in another file', [], { ...faultAt('7 schema/value certain'), file: 'b.yaml' }, false],
    ['to one on the line where it stands now', [above], faultAt('9 schema/value certain'), true],
    ['not to one on the line where it stood', [above], faultAt('7 schema/value certain'), false],
    [
      'whatever was put below it',
      [candidate('8 schema/type certain', 'a\nb')],
      faultAt('7 schema/value certain'),
      true,
    ],
    ['to one where another fix on its line put it', [beside], faultAt('8 schema/value certain'), true],
    ['to one on the line where it stands now that others went', [shorter], faultAt('5 schema/value certain'), true],
    ['whatever was put in another file', [inOtherFile], faultAt('7 schema/value certain'), true],
  ])('%s', (_, kept, came, leads) => {
    const before = [ONE.diagnostic];
    expect(isBetter({ before, after: { changed: new Map(), found: [came] }, kept, added: [ONE] }, WORLD)).toBe(leads);
  });

  it('but not to more faults than there were', () => {
    const found = [faultAt('7 schema/value certain'), faultAt('9 schema/value')];
    const after = { changed: new Map<string, string>(), found };
    expect(isBetter({ before: [ONE.diagnostic], after, kept: [], added: [ONE] }, WORLD)).toBe(false);
  });

  it('but not where it is one of several', () => {
    const added = [ONE, candidate('8 schema/type certain', 'x')];
    const before = added.map(({ diagnostic }) => diagnostic);
    const found = [faultAt('7 schema/value certain'), faultAt('8 schema/type certain')];
    expect(isBetter({ before, after: { changed: new Map(), found }, kept: [], added }, WORLD)).toBe(false);
  });
});
