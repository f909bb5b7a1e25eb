import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { WHY_NOT } from '../../../src/core/fix/fix.ts';
import { whyWorse } from '../../../src/core/fix/is-better.ts';

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
