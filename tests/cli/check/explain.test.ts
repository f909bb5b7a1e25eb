import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyKind } from '../../../src/cli/check/every-kind.ts';
import { ROOT, runKiem } from '../../support/fake-context.ts';

interface Index {
  readonly levels: readonly string[];
  readonly flags: readonly string[];
  readonly gaps: readonly string[];
  readonly failures: readonly string[];
  readonly groups: readonly string[];
  readonly roles: readonly string[];
  readonly evidence: readonly string[];
  readonly relations: readonly string[];
  readonly claims: readonly string[];
  readonly codes: readonly { readonly code: string }[];
}

const explain = (...words: readonly string[]) => runKiem(['explain', ...words]);

let names: readonly string[] = [];
beforeAll(async () => {
  const { levels, codes, ...words } = JSON.parse((await explain('--format', 'json')).stdout) as Index;
  const { flags, gaps, failures, groups, roles, evidence, relations, claims } = words;
  const all = [flags, gaps, failures, groups, roles, evidence, relations, claims];
  names = [...new Set([...levels, ...all.flat(), ...codes.map(({ code }) => code)])];
});

describe('kiem explain', () => {
  it('without a name lists all that it can explain', async () => {
    expect(names.length).toBeGreaterThan(90);
    for (const lang of ['nl', 'en']) {
      const { stdout, exitCode } = await explain('--lang', lang);
      expect(names.filter((name) => !stdout.includes(name))).toEqual([]);
      expect(exitCode).toBe(0);
    }
  });

  it('has JSON of everything that is valid against its published schema', async () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    for (const file of ['common', 'explanation-page'])
      ajv.addSchema(JSON.parse(readFileSync(join(ROOT, `schemas/${file}.schema.json`), 'utf8')) as object);
    const validate = ajv.getSchema('explanation-page.schema.json');
    for (const named of [[], ...names.map((name) => [name])]) {
      const { stdout } = await explain(...named, '--format', 'json');
      expect({ named, isValid: validate?.(JSON.parse(stdout)), errors: validate?.errors ?? [] }).toEqual({
        named,
        isValid: true,
        errors: [],
      });
    }
  });

  it.each(['nl', 'en'])('explains each in full (%s)', async (lang) => {
    for (const name of names) {
      const { stdout, exitCode } = await explain(name, '--lang', lang);
      expect([name, exitCode, stdout.split('\n').length > 5]).toEqual([name, 0, true]);
    }
  });

  it('explains each to programs, in both languages', async () => {
    for (const name of names) {
      const { stdout } = await explain(name, '--format', 'json');
      const page = JSON.parse(stdout) as { readonly uses?: readonly object[] };
      expect([name, (page.uses ?? Object.keys(page).slice(3)).length > 0]).toEqual([name, true]);
      expect(stdout).toMatch(/"nl": [^]*"en": /);
    }
  });

  it('tells all uses of a word on one page', async () => {
    const { stdout } = await explain('no-effect-shown', '--lang', 'en');
    for (const use of ['Flags', 'Gaps', 'Why something is left out'])
      expect(stdout).toContain(`(${use}, no-effect-shown)`);
  });

  it.each([
    ['term over', 'recognition-expired'],
    ['SMALL TARGET GROUP', 'narrow-target'],
    ['kleine doelgroep', 'narrow-target'],
    ['Effectief volgens eerste aanwijzingen', 'first-indications'],
    ['None found in this data', 'no-intervention'],
  ])('takes the name %s for %s', async (name, id) => {
    for (const format of ['table', 'json']) {
      const outcome = await explain(name, '--format', format);
      expect(outcome.exitCode).toBe(0);
      expect(outcome).toEqual(await explain(id, '--format', format));
    }
  });

  it.each([
    ['yaml/nul', 'yaml/null'],
    ['first-indication', 'first-indications'],
    ['narow-target', 'narrow-target'],
  ])('that has nothing on %s names what comes near', async (name, meant) => {
    const { stderr, exitCode } = await explain(name);
    expect(stderr).toContain(`did you mean "${meant}"?`);
    expect(exitCode).toBe(2);
  });
});

describe('kiem schema', () => {
  const schemas = readdirSync(join(ROOT, 'schemas')).map((file) => file.replace('.schema.json', ''));

  it('without a name lists all schemas', async () => {
    const { stdout } = await runKiem(['schema']);
    expect(stdout.trimEnd().split('\n').sort()).toEqual(schemas.sort());
  });

  it.each(schemas)('prints %s', async (name) => {
    const { stdout, exitCode } = await runKiem(['schema', name]);
    expect(JSON.parse(stdout)).toMatchObject({ $id: `${name}.schema.json` });
    expect(exitCode).toBe(0);
  });
});

it('docs/codes.md lists every code', async () => {
  const kinds = await everyKind();
  const rows = kinds.map(
    ({ code, severity, page }) => `| \`${code}\` | ${severity} | ${page.what.en.replaceAll('|', '\\|')} |`,
  );
  const text = [
    '# What `kiem check` reports',
    '',
    '`kiem explain CODE` says why, with a wrong and a right example, in Dutch and English. Severities can be changed per code in',
    '`kiem.config.yaml`. A code never changes its meaning.',
    '',
    '| code | severity | what is wrong |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  const { format } = await import('prettier');
  await expect(await format(text, { parser: 'markdown', printWidth: 120 })).toMatchFileSnapshot(
    join(ROOT, 'docs/codes.md'),
  );
});
