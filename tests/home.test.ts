import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './support/fake-context.ts';

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(textOf('package.json')) as Manifest;

describe('the gate', () => {
  it('is one list', () => {
    expect(textOf('.ci/run').trimEnd().split('\n').at(-1)).toBe('npm run ci');
    expect(manifest.scripts['ci']).toBe('node scripts/ci.mjs');
  });

  it('runs scripts that exist, here and on GitHub', () => {
    const named = [
      ...textOf('scripts/ci.mjs').matchAll(/npm\('(?:run', ')?([a-z:]+)'/g),
      ...textOf('.github/workflows/ci.yml').matchAll(/npm (?:run )?(test|build|ci$)/gm),
    ].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  it('runs all tests, with those that npm test leaves to the machine', () => {
    expect(manifest.scripts['test']).toBe('vitest run --exclude "tests/machine/**"');
    expect(manifest.scripts['coverage']).toBe('vitest run --coverage');
    expect(textOf('scripts/ci.mjs')).toContain("npm('run', 'coverage');");
    const needy = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.test.ts'))
      .filter((path) =>
        /from '(?:playwright-core|.*\/(?:installed-package|language-server)\.ts)'/.test(textOf(`tests/${path}`)),
      );
    expect(needy.length).toBeGreaterThan(3);
    expect(needy.filter((path) => !path.startsWith('machine/'))).toEqual([]);
  });

  it('covers the versions of Node that are promised', () => {
    const { jobs } = parse(textOf('.github/workflows/ci.yml')) as {
      readonly jobs: {
        readonly tests: { readonly strategy: { readonly matrix: { readonly node: readonly number[] } } };
      };
    };
    const { node } = jobs.tests.strategy.matrix;
    expect(manifest.engines.node).toBe(`>=${String(node[0])}.19`);
    expect(node).toEqual([20, 22, 24]);
  });
});

describe('the templates', () => {
  it.each(readdirSync(join(ROOT, '.github/ISSUE_TEMPLATE')))('%s is a form', (name) => {
    const form = parse(textOf(join('.github/ISSUE_TEMPLATE', name))) as Readonly<Record<string, unknown>>;
    expect(Object.keys(form)).toEqual(['name', 'description', 'labels', 'body']);
  });
});

describe('a release', () => {
  it('is cited by the version and the licence of the package', () => {
    const citation = parse(textOf('CITATION.cff')) as Readonly<Record<string, unknown>>;
    expect(citation).toMatchObject({ 'cff-version': '1.2.0', version: manifest.version, license: manifest.license });
  });

  it.each([[[]], [['next']]])('is refused without a version: %j', (argv) => {
    const release = (): unknown =>
      execFileSync(process.execPath, [join(ROOT, 'scripts/release.mjs'), ...argv], { stdio: 'pipe' });
    expect(release).toThrow(/no release: name the version/);
  });
});
