import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GROUPS, LEVELS, PHASES, SOURCE_KINDS, THEMES, TRACKS } from '../../src/core/vocabulary.ts';
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
    ['group', GROUPS],
  ])('are those of the schema: %s', (name, list) => {
    expect(list).toEqual(common.$defs[name]?.enum);
  });

  it('are those of the schema: kinds of source', () => {
    const text = readFileSync(join(ROOT, 'schemas/sources.schema.json'), 'utf8');
    const kinds = /"kind": \{ "title": "SourceKind", "enum": (\[[^\]]*\])/.exec(text)?.[1] ?? '';
    expect(SOURCE_KINDS).toEqual(JSON.parse(kinds));
  });
});
