import { expect, it } from 'vitest';
import { compareDiagnostics, type Diagnostic, withoutFixes } from '../../src/core/diagnostic.ts';

const finding = (file: string, line: number, column: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  file,
  range: { start: { line, column }, end: { line, column } },
  code: 'catalogue/a',
  severity: 'error',
  message: { nl: 'a', en: 'a' },
  ...more,
});

it('diagnostics stand by file, place, severity, code and words, in whatever order they were found', () => {
  const inOrder = [
    finding('a.yaml', 1, 1),
    finding('a.yaml', 1, 1, { message: { nl: 'a', en: 'b' } }),
    finding('a.yaml', 1, 1, { code: 'catalogue/b' }),
    finding('a.yaml', 1, 1, { severity: 'warning' }),
    finding('a.yaml', 1, 1, { severity: 'note' }),
    finding('a.yaml', 1, 2),
    finding('a.yaml', 2, 1),
    finding('b.yaml', 1, 1),
  ];
  expect([...inOrder].reverse().sort(compareDiagnostics)).toEqual(inOrder);
});

it('findings that may not be fixed say why, and those without a suggestion stay as they are', () => {
  const why = { nl: 'niet van u', en: 'not yours' };
  const plain = finding('a.yaml', 1, 1);
  const mended = finding('a.yaml', 1, 2, { suggestion: 'b', fix: { certainty: 'certain', edits: [] } });
  expect(withoutFixes([plain, mended], why)).toEqual([plain, { ...mended, fix: { certainty: 'none', why } }]);
});
