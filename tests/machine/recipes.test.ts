import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../support/fake-context.ts';

// Each recipe for analysts, run as it is printed. Needs the build: `npm ci` makes it.

const RECIPES = [...readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(
  ([, recipe = '']) => recipe,
);

const TOOLS: readonly (readonly [name: string, pattern: RegExp, check: readonly string[]])[] = [
  ['duckdb', /\bduckdb\b/, ['duckdb', '--version']],
  ['R', /\bRscript\b/, ['Rscript', '--version']],
  ['pandas', /import pandas/, ['python3', '-c', 'import pandas']],
  ['python3', /\bpython3\b/, ['python3', '--version']],
  ['jq', /\bjq\b/, ['jq', '--version']],
];

const MISSING = TOOLS.filter(([, , [command = '', ...argv]]) => spawnSync(command, argv).status !== 0);

/** The first tool that a recipe needs and that is not here. */
const missingFor = (recipe: string): string | undefined => MISSING.find(([, pattern]) => pattern.test(recipe))?.[0];

vi.setConfig({ testTimeout: 120_000 });

describe('the recipes', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kiem-recipes-'));
    const command = `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin/kiem.js')}' "$@"\n`;
    writeFileSync(join(folder, 'kiem'), command, { mode: 0o755 });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are several, for several tools', () => {
    expect(RECIPES.length).toBeGreaterThan(7);
    for (const [, pattern] of TOOLS) expect(RECIPES.some((recipe) => pattern.test(recipe))).toBe(true);
  });

  it.for(RECIPES.map((recipe, index) => [index + 1, recipe.split('\n')[0] ?? '', recipe] as const))(
    'number %i runs: %s',
    ([, , recipe], { skip }) => {
      const missing = missingFor(recipe);
      if (missing !== undefined) skip(`${missing} is not installed here`);
      const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', recipe], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}`, KIEM_LANG: 'en' },
      });
      expect({ status, stderr: stderr.replace(/^Written: .*\n/gm, '') }).toEqual({ status: 0, stderr: '' });
      if (TOOLS.some(([, pattern]) => pattern.test(recipe)))
        expect(stdout.trim().split('\n').length).toBeGreaterThan(1);
    },
  );
});
