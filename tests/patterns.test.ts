import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSafePattern } from 'redos-detector';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/fake-context.ts';

function patternsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'pattern' && typeof inner === 'string' ? [inner] : patternsIn(inner),
  );
}

const folder = join(ROOT, 'schemas');
const schemas = readdirSync(folder).map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')));
const patterns = [...new Set(schemas.flatMap(patternsIn))];

/** With all errors reported, a long text reaches the pattern whatever its length limit says. */
describe('the patterns of the schemas', () => {
  it('would be told from one that hangs', () => {
    expect(patterns.length).toBeGreaterThan(2);
    expect(isSafePattern('^(a+)+$').safe).toBe(false);
  });

  it.each(patterns)('cannot be made to hang: %s', (pattern) => {
    expect(isSafePattern(pattern).safe).toBe(true);
  });
});
