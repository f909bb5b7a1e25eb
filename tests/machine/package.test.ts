import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CommandLine } from '../../src/core/generated/schema-types.ts';
import { ROOT } from '../support/fake-context.ts';
import { installPackage, type InstalledPackage, outputOf } from '../support/installed-package.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// What a user gets. Needs the build: `npm ci` makes it.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const MOST_BYTES = 1_500_000;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());

function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of filesIn(folder).toSorted()) hash.update(path).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

function setWritable(folder: string, isWritable: boolean): void {
  const change = (path: string): void => {
    chmodSync(path, isWritable ? 0o755 : 0o555);
  };
  if (isWritable) change(folder);
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) change(join(folder, path));
  change(folder);
}

/** Where the links of a page lead to, within the package. */
const linksOf = (page: string): readonly string[] =>
  [...page.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => target);

/** The commands in what is shown of a terminal. */
const commandsIn = (page: string): readonly string[] =>
  [...page.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, body = '']) =>
    [...body.matchAll(/^\$ (.+)$/gm)].map(([, line = '']) => line.replace(/^npx /, '')),
  );

/** What asks for a file or a folder, or writes one. That the others run anywhere is for the tests of the pages. */
const NEEDS_FILES = /example:|^kiem (?:check|export|init|new)/;

const wordsOf = (line: string): readonly string[] => line.replace(/^kiem /, '').split(' ');

describe('the package', () => {
  let installed: InstalledPackage;
  const home = temporaryFolder();

  beforeAll(() => {
    installed = installPackage(home);
  });

  afterAll(() => {
    setWritable(installed.folder, true);
  });

  it('is small, and holds no tests and no sources', () => {
    expect(installed.size).toBeLessThan(MOST_BYTES);
    const tops = new Set(filesIn(installed.folder).map((path) => path.split(/[\\/]/)[0]));
    expect([...tops].filter((top) => ['src', 'scripts', 'node_modules', '.github'].includes(top ?? ''))).toEqual([]);
    expect(filesIn(installed.folder).filter((path) => path.endsWith('.test.ts'))).toEqual([]);
  });

  it('is as publint and attw want it', () => {
    const run = (script: string, ...flags: readonly string[]): string =>
      outputOf(process.execPath, [join(ROOT, 'node_modules', script), installed.tarball, ...flags], home);
    expect(run('publint/src/cli.js', '--strict')).toContain('All good');
    const told = run('@arethetypeswrong/cli/dist/index.js', '--profile', 'node16', '--no-color', '--no-emoji');
    expect(told).toContain('"kiem/core"');
  });

  it.each(['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'data/README.md', 'docs'])(
    'has all that %s links to',
    (name) => {
      const path = join(installed.folder, name);
      const pages = statSync(path).isDirectory() ? filesIn(path).map((file) => join(path, file)) : [path];
      const links = pages.flatMap((page) =>
        linksOf(readFileSync(page, 'utf8')).map((target) => join(dirname(page), target)),
      );
      if (name === 'README.md') expect(links.length).toBeGreaterThan(5);
      expect(links.filter((target) => !existsSync(target))).toEqual([]);
    },
  );

  it('runs in an empty folder what its help and its pages say of files', { timeout: 300_000 }, () => {
    const empty = join(home, 'empty');
    mkdirSync(empty);
    const run = (line: string): string => outputOf(installed.command, wordsOf(line), empty);
    const { commands } = JSON.parse(run('kiem help --format json')) as CommandLine;
    const examples = commands.flatMap((command) => command.examples);
    const pages = ['README.md', ...filesIn(join(installed.folder, 'docs')).map((file) => join('docs', file))];
    const printed = pages
      // Its commands build on each other; tests/own-data.test.ts follows it.
      .filter((page) => page.endsWith('.md') && !page.endsWith('own-data.md'))
      .flatMap((page) => commandsIn(readFileSync(join(installed.folder, page), 'utf8')));
    const lines = [...new Set([...examples, ...printed])].filter(
      (line) => NEEDS_FILES.test(line) && !line.endsWith(' --ask'),
    );
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) run(line);
  });

  it('checks own data in CI, published or not', () => {
    const folder = join(home, 'region');
    const run = (...argv: readonly string[]): string => outputOf(installed.command, argv, folder);
    mkdirSync(folder);
    run('init', '.');
    const workflow = readFileSync(join(folder, '.github/workflows/kiem.yml'), 'utf8');
    const [, pack = ''] = /# (npm pack .*)\n/.exec(workflow) ?? [];
    expect(pack).toContain('"$(npm root -g)/kiem"');
    outputOf('npm', ['pack', '--ignore-scripts', installed.folder], folder);
    const [, tarball = ''] = /KIEM: (\S+)\n/.exec(workflow) ?? [];
    expect(existsSync(join(folder, tarball))).toBe(true);
    const [, line = ''] = /- run: npx (.*)\n/.exec(workflow) ?? [];
    const argv = wordsOf(line.replace('"$KIEM"', tarball));
    expect(outputOf('npx', ['--offline', ...argv], folder)).toContain('3 files checked: no errors');
  });

  it('runs from any folder, and leaves itself alone', () => {
    const elsewhere = join(home, 'elsewhere');
    mkdirSync(elsewhere);
    const before = digestOf(installed.folder);
    setWritable(installed.folder, false);
    const profile = join(installed.folder, 'data/examples/smoking-low-ses.yaml');
    const run = (...argv: readonly string[]): string => outputOf(installed.command, argv, elsewhere);
    expect(run('select', '--profile', profile, '--format', 'json')).toContain('"matches": [');
    expect(run('select', '--profile', profile, '--output', 'memo.docx')).toBe('');
    expect(run('check', '--lang', 'en')).toMatch(/files checked: no errors/);
    expect(readdirSync(elsewhere)).toEqual(['memo.docx']);
    expect(digestOf(installed.folder)).toBe(before);
  });
});

interface Manifest {
  readonly dependencies?: unknown;
  readonly devDependencies: Readonly<Record<string, string>>;
}

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;

  it('asks nothing of who installs it, and pins what it is made with', () => {
    expect(manifest).not.toHaveProperty('dependencies');
    expect(
      Object.values(manifest.devDependencies).filter((version) => !/^(?:npm:[a-z]+@)?\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([]);
  });
});

/** The packages that our sources import, each by its name. */
function imported(): ReadonlySet<string> {
  const source = join(ROOT, 'src');
  const texts = filesIn(source)
    .filter((path) => path.endsWith('.ts') && !path.includes('generated'))
    .map((path) => readFileSync(join(source, path), 'utf8'));
  const targets = texts.flatMap((text) => [...text.matchAll(/^(?!import type).*(?:from|import\()\s*'([^'.][^']*)'/gm)]);
  const names = targets.map(([, target = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? '');
  return new Set(names.filter((name) => !name.startsWith('node:')));
}

describe('the third-party notices', () => {
  const parts = readFileSync(join(ROOT, 'dist/third-party-notices.txt'), 'utf8').split(`\n\n${'-'.repeat(80)}\n\n`);
  const named = new Map(parts.map((part) => [/^(\S+) \d\S* \(.+\)\n/.exec(part)?.[1] ?? '', part] as const));

  it('name every package that the sources import', () => {
    const names = [...imported()];
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !named.has(name))).toEqual([]);
  });

  it('name what those packages bring along, in files of their own or in their bundles', () => {
    for (const name of ['@inquirer/select', 'mute-stream', 'nanoid', 'fflate']) expect(named.has(name)).toBe(true);
    expect(parts.some((part) => part.includes('Copyright Joyent'))).toBe(true);
  });

  it('name no second measure of text beside that of ours', () => {
    expect(named.has('cli-table3') && named.has('fast-string-width')).toBe(true);
    expect(['string-width', 'strip-ansi', 'emoji-regex'].filter((name) => named.has(name))).toEqual([]);
  });

  it('give each with its copyright and its terms', () => {
    const texts = parts.slice(1);
    expect(texts.filter((text) => !/copyright/i.test(text))).toEqual([]);
    expect(texts.filter((text) => !/permission|redistribution/i.test(text))).toEqual([]);
  });
});
