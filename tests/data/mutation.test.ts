import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Diagnostic, Place } from '../../src/core/diagnostic.ts';
import type { SourceFile } from '../../src/read/source-file.ts';
import { rules } from '../../src/rules/index.ts';
import { checkerOf } from '../support/check-files.ts';
import { draws, IS_LONG } from '../support/draws.ts';
import { ROOT } from '../support/fake-context.ts';
import { mutate, type Mutation, MUTATION_KINDS, randomNumbers } from '../support/mutations.ts';
import { shippedFiles } from '../support/shipped-catalogue.ts';

/** Changes per kind: in the long run 850 in all, which are counted. */
const PER_KIND = draws(4, 50);

const shipped = shippedFiles();
const texts = new Map(shipped.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
const check = checkerOf(rules);
const before = new Set((await check(shipped)).map(({ code, message }) => code + message.en));

/** What the data has to say with one file changed, and did not say before. */
async function found(path: string, text: string): Promise<readonly Diagnostic[]> {
  const changed: SourceFile = { path, bytes: new TextEncoder().encode(text) };
  const files = shipped.map((file) => (file.path === path ? changed : file));
  return (await check(files)).filter(({ code, message }) => !before.has(code + message.en));
}

const ajv = new Ajv2020({ strict: false });
const schemas = join(ROOT, 'schemas');
for (const name of readdirSync(schemas)) ajv.addSchema(JSON.parse(readFileSync(join(schemas, name), 'utf8')) as object);

/** The schema of what is in a folder, where they are not called the same. */
const SCHEMAS = {
  'risk-factors': 'factors',
  'protective-factors': 'factors',
  interventions: 'intervention',
  examples: 'profile',
};

/** By other means than the loader: not every key is required wherever it stands. */
function isStillValid(path: string, text: string): boolean {
  const folder = path.includes('/') ? (path.split('/')[0] ?? '') : path.replace('.yaml', '');
  const name = new Map(Object.entries(SCHEMAS)).get(folder) ?? folder;
  const document = parseDocument(text);
  return document.errors.length === 0 && ajv.validate(`${name}.schema.json`, document.toJS());
}

/** A change after which the data says the same, or something else that is right as well. */
const isHarmless = (kind: string, path: string, text: string): boolean =>
  (kind === 'drop a required key' && isStillValid(path, text)) ||
  (kind === 'outdent a line' &&
    isDeepStrictEqual(parseDocument(text).toJS(), parseDocument(texts.get(path) ?? '').toJS()));

const touches = ({ from, to }: Mutation, path: string, { file, range }: Place): boolean =>
  file === path && range.start.line <= to && range.end.line >= from;

/** Of all changes: how many were made, were told at a line that they touched, and were told in one message. */
const total = { made: 0, told: 0, once: 0 };

afterAll(() => {
  if (!IS_LONG) return;
  const share = (count: number): string => `${String(count)} of ${String(total.made)}`;
  process.stderr.write(`reported at a touched line: ${share(total.told)}; in one message: ${share(total.once)}\n`);
});

describe.each(MUTATION_KINDS)('when maintainers %s', (kind) => {
  it('they are told, at a line that they touched', async () => {
    const pick = randomNumbers(MUTATION_KINDS.indexOf(kind) + 1);
    const missed: string[] = [];
    const several: string[] = [];
    let made = 0;
    for (let attempt = 0; attempt < PER_KIND * 4 && made < PER_KIND; attempt += 1) {
      const { path } = shipped[pick(shipped.length)] ?? { path: '' };
      const mutation = mutate(kind, texts.get(path) ?? '', pick);
      if (mutation === undefined) continue;
      if (isHarmless(kind, path, mutation.text)) continue;
      made += 1;
      const diagnostics = await found(path, mutation.text);
      const faults = diagnostics.filter(({ severity }) => severity !== 'note');
      total.made += 1;
      if (faults.length === 1) total.once += 1;
      else
        several.push(
          `${path}:${String(mutation.from)} ${faults
            .map(({ code, range, message }) => `${code}:${String(range.start.line)} ${message.en}`)
            .slice(0, 4)
            .join(' | ')}`,
        );
      const places = diagnostics.flatMap((diagnostic): readonly Place[] => [diagnostic, ...(diagnostic.related ?? [])]);
      if (places.some((place) => touches(mutation, path, place))) {
        total.told += 1;
        continue;
      }
      const told = diagnostics
        .map(({ code, file, range }) => `${code} ${file}:${String(range.start.line)}`)
        .slice(0, 3);
      const line = mutation.text.split('\n')[mutation.from - 1] ?? '';
      missed.push(`${path}:${String(mutation.from)} ${line.trim()} -> ${told.join(', ') || 'nothing'}`);
    }
    if (IS_LONG)
      process.stderr.write(
        `${kind}: ${String(made - missed.length)} of ${String(made)}\n${missed.slice(0, 12).join('\n')}\n\nSEVERAL ${String(several.length)}\n${several.slice(0, 8).join('\n')}\n`,
      );
    expect(made).toBeGreaterThan(0);
    expect(missed).toEqual([]);
  }, 3_600_000);
});
