import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEVELS, PHASES, THEMES, TRACKS } from '../../src/core/vocabulary.ts';
import { ROOT } from '../support/fake-context.ts';

interface Common {
  readonly $defs: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
}

const common = JSON.parse(readFileSync(join(ROOT, 'schemas/common.schema.json'), 'utf8')) as Common;

describe('the closed lists', () => {
  it.each([
    ['phase', PHASES],
    ['theme', THEMES],
    ['levelId', LEVELS],
    ['track', TRACKS],
  ])('are those of the schema: %s', (name, list) => {
    expect(list).toEqual(common.$defs[name]?.enum);
  });
});
