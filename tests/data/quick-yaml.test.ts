import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/core/entry.ts';
import { explainYaml } from '../../src/data/explain-yaml.ts';
import { readSource } from '../../src/data/read-source.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const root = new URL('../../data/', import.meta.url);
const shipped = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
function* paths(value: unknown, path: Path = []): Iterable<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* paths(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}
describe('the quick reader', () => {
  test('x', () => {
    let n = 0, bad = 0;
    for (const name of shipped) {
      const text = readFileSync(new URL(name, root), 'utf8');
      const quick = readSource({ path: name, bytes: bytes(text) });
      const slow = explainYaml(name, text, []);
      expect(quick.value).toEqual(slow.value);
      for (const path of paths(quick.value)) for (const part of ['key', 'value'] as const) {
        n++;
        const a = quick.locate(path, part), b = slow.locate(path, part);
        if (JSON.stringify(a) !== JSON.stringify(b)) { bad++; if (bad < 10) console.log(name, path.join('/'), part, JSON.stringify(a.range), JSON.stringify(b.range)); }
        if (n > 20000) break;
      }
    }
    console.log(n, bad);
  }, 100000);
});
