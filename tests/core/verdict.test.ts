import { expect, it } from 'vitest';
import { withSeverities } from '../../src/core/check/severity.ts';
import { countOf, isFailure } from '../../src/core/check/verdict.ts';
import type { Diagnostic, Severity } from '../../src/core/diagnostic.ts';

const place = { line: 1, column: 1 };
const found = (code: string, severity: Severity): Diagnostic => ({
  code,
  severity,
  file: 'a.yaml',
  range: { start: place, end: place },
  message: { nl: code, en: code },
});

it('a code has the severity that the project chose, or is off', () => {
  const all = [found('a/one', 'error'), found('a/two', 'warning'), found('a/three', 'note')];
  const chosen = withSeverities(all, { 'a/one': 'note', 'a/two': 'off' });
  expect(chosen).toEqual([found('a/one', 'note'), found('a/three', 'note')]);
});

it('findings are counted by severity', () => {
  const all = (['note', 'error', 'note', 'warning', 'note'] as const).map((severity) => found('a/one', severity));
  expect(countOf(all)).toEqual({ error: 1, warning: 1, note: 3 });
  expect(countOf([])).toEqual({ error: 0, warning: 0, note: 0 });
});

it.each<readonly [Severity, number | undefined, Severity, boolean]>([
  ['error', undefined, 'error', true],
  ['error', undefined, 'warning', false],
  ['warning', undefined, 'error', true],
  ['warning', undefined, 'warning', true],
  ['warning', undefined, 'note', false],
  ['note', undefined, 'note', true],
  ['error', 1, 'warning', false],
  ['error', 0, 'warning', true],
  ['error', 0, 'note', false],
])('what fails on %s and may have %s warnings, with one %s: %s', (failOn, maxWarnings, severity, fails) => {
  const limits = { failOn, ...(maxWarnings !== undefined && { maxWarnings }) };
  expect(isFailure(countOf([found('a/one', severity)]), limits)).toBe(fails);
  expect(isFailure(countOf([]), limits)).toBe(false);
});
