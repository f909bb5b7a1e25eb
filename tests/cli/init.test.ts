import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Selection } from '../../src/core/generated/schema-types.ts';
import { EXIT } from '../../src/cli/exit-code.ts';
import { runKiem } from '../support/fake-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openFailingWorld } from '../torture/failing-world.ts';

let home = '';
// One place, so that what lies below own data is read once.
beforeAll(() => {
  home = temporaryFolder();
});
beforeEach(() => {
  for (const name of readdirSync(home)) rmSync(join(home, name), { recursive: true });
});

const run = (...argv: readonly string[]) => runKiem(argv, { workingDirectory: home });
const within = (folder: string, ...argv: readonly string[]) => runKiem(argv, { workingDirectory: join(home, folder) });
const read = (path: string): string => readFileSync(join(home, path), 'utf8');

describe('kiem init', () => {
  it.each(['nl', 'en'])('makes own data that the commands it names accept at once (%s)', async (lang) => {
    const { stdout, exitCode } = await run('init', 'Waterstad', '--lang', lang);
    expect(exitCode).toBe(EXIT.done);
    expect(stdout).toContain('  cd Waterstad\n  kiem check\n');
    const commands = [...stdout.matchAll(/^ {2}kiem (.*)$/gm)].map(([, line = '']) => line.split(' '));
    expect(commands.map(([name]) => name)).toEqual(['check', 'select', 'new']);
    const [check = [], select = []] = commands;
    expect((await within('Waterstad', ...check, '--notes', '--lang', 'en')).stdout).toContain(
      '3 files checked: no errors, no warnings',
    );
    const found = JSON.parse((await within('Waterstad', ...select, '--format', 'json')).stdout) as Selection;
    expect(found.matches.filter(({ origin }) => origin === 'Waterstad').map(({ answers }) => answers)).toEqual([
      ['lack-of-social-support'],
    ]);
  });

  it.each([
    ['two words', "'two words'"],
    ["'t Hof", "''\\''t Hof'"],
    ['-x', './-x'],
    ['a\nb', "$'a\\nb'"],
  ])('names %s as a shell takes it', async (folder, shown) => {
    const { stdout } = await run('init', '--lang', 'en', '--', folder);
    expect(stdout).toContain(`  cd ${shown}\n`);
  });

  it('wants a name: an empty one is a variable that was not set', async () => {
    expect(await run('init', '', '--lang', 'en')).toMatchObject({ exitCode: 2, stderr: 'kiem: init: name a folder\n' });
    expect(readdirSync(home)).toEqual([]);
  });

  it('gives every file the schema that an editor looks for, and each is there', async () => {
    await run('init', 'own');
    for (const path of [
      'kiem.config.yaml',
      'sources.yaml',
      'interventions/own-neighbour-mothers.yaml',
      'profiles/example.yaml',
    ]) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(`own/${path}`)) ?? [];
      expect(existsSync(join(home, 'own', path, '..', schema))).toBe(true);
    }
    const settings = JSON.parse(read('own/.vscode/settings.json')) as { 'yaml.schemas': Record<string, unknown> };
    const schemas = Object.keys(settings['yaml.schemas']);
    expect(schemas.length).toBeGreaterThan(8);
    for (const schema of schemas) expect(existsSync(join(home, 'own', schema))).toBe(true);
  });

  it('has schemas that refer to no other than those beside them', async () => {
    await run('init', 'own');
    const named = [...read('own/.schemas/profile.schema.json').matchAll(/"([a-z-]+\.schema\.json)[#"]/g)];
    for (const [, schema = ''] of named) expect(existsSync(join(home, 'own/.schemas', schema))).toBe(true);
  });

  it('has a workflow that checks it', async () => {
    await run('init', 'own');
    const workflow = parse(read('own/.github/workflows/kiem.yml')) as {
      jobs: { check: { steps: { run?: string }[] } };
    };
    const [line] = workflow.jobs.check.steps.flatMap(({ run: command }) => command ?? []);
    const argv = line?.replace('npx --yes --package "$KIEM" kiem ', '').split(' ') ?? [];
    const { exitCode, stdout } = await within('own', ...argv, '--lang', 'en');
    expect(exitCode).toBe(EXIT.done);
    expect(stdout).toContain('3 files checked');
  });

  it('goes into a folder that is there, and leaves what it finds', async () => {
    mkdirSync(join(home, 'own/.git'), { recursive: true });
    writeFileSync(join(home, 'own/README.md'), 'mine\n');
    const { stdout } = await runKiem(['init', '.'], { workingDirectory: join(home, 'own') });
    expect(stdout).toContain('kiem select --profile profiles/example.yaml\n');
    expect(stdout).not.toContain('cd ');
    expect(read('own/README.md')).toBe('mine\n');
    expect(existsSync(join(home, 'own/.git'))).toBe(true);
    expect(read('own/kiem.config.yaml')).toContain('name: "own"');
  });

  it.each(['data.yaml', 'src/app.js'])(
    'refuses a folder in which something else stands (%s), and --force goes on',
    async (path) => {
      mkdirSync(join(home, 'own/src'), { recursive: true });
      writeFileSync(join(home, 'own', path), 'mine\n');
      const refused = await run('init', 'own', '--lang', 'en');
      expect(refused).toMatchObject({ exitCode: EXIT.usage, stdout: '' });
      expect(refused.stderr).toContain(`own holds other files, such as ${path}`);
      expect(existsSync(join(home, 'own/.schemas'))).toBe(false);
      const { exitCode } = await run('init', 'own', '--force');
      expect(exitCode).toBe(EXIT.done);
      expect(read(`own/${path}`)).toBe('mine\n');
      expect((await run('check', '--overlay', 'own')).exitCode).toBe(path === 'data.yaml' ? EXIT.findings : EXIT.done);
    },
  );

  it('says which files were there already', async () => {
    mkdirSync(join(home, 'own/.vscode'), { recursive: true });
    for (const path of ['README.md', '.vscode/tasks.json']) writeFileSync(join(home, 'own', path), 'mine\n');
    const { stderr } = await run('init', 'own', '--lang', 'en');
    expect(stderr).toBe('There already, and left as they are: README.md, .vscode/tasks.json\nWritten: own\n');
  });

  it('renews only the schemas of data that was begun', async () => {
    await run('init', 'own');
    rmSync(join(home, 'own/interventions'), { recursive: true });
    writeFileSync(join(home, 'own/.schemas/sources.schema.json'), 'old');
    const { stdout, exitCode } = await run('init', 'own');
    expect(exitCode).toBe(EXIT.done);
    expect(stdout).toContain('Only the schemas');
    expect(existsSync(join(home, 'own/interventions'))).toBe(false);
    expect(read('own/.schemas/sources.schema.json')).toContain('"$schema"');
  });

  it.each([
    ['(!)', 'own data'],
    ['a/Ørland & Vrå', 'Ørland & Vrå'],
  ])('gives data in %s a name that can be', async (folder, name) => {
    await run('init', folder);
    expect(parse(read(`${folder}/kiem.config.yaml`))).toEqual({ name });
    expect((await run('check', '--overlay', folder)).exitCode).toBe(EXIT.done);
  });

  it('has figures that can be given, none of which is known yet', async () => {
    await run('init', 'own');
    const argv = ['select', '--risk', 'prenatal-smoking', '--figures', 'figures.csv', '--format', 'json'];
    const { stdout, stderr, exitCode } = await within('own', ...argv, '--lang', 'en');
    expect(exitCode).toBe(EXIT.done);
    expect(stderr).toContain('none was filled in');
    expect(JSON.parse(stdout)).not.toHaveProperty('profile.factors.0.figure');
  });

  it.each([
    [['waterstad', 'bergdorp']],
    [['日本', 'Ørland & Vrå']],
    [['a name that is long, and longer than forty', '2026']],
  ])('makes two folders that go together: %j', async (folders) => {
    for (const folder of folders) await run('init', folder);
    const flags = folders.flatMap((folder) => ['--overlay', folder]);
    const { stdout } = await run('check', ...flags, '--lang', 'en');
    expect(stdout).toContain('6 files checked: no errors, no warnings');
  });

  it('refuses a folder of an installed package', async () => {
    const { exitCode, stderr } = await run('init', 'node_modules/kiem/own');
    expect(exitCode).toBe(EXIT.usage);
    expect(stderr).toContain('belongs to an installed package');
  });

  it('leaves nothing where the disk is full halfway', async () => {
    const isHalfway = (path: string): boolean => path.includes('.profile.schema.json.kiem-');
    const world = openFailingWorld(isHalfway, { call: 1, code: 'ENOSPC' });
    const outcome = await run('init', 'region/own').finally(() => {
      world.close();
    });
    expect(outcome).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('profile.schema.json') as string });
    expect(readdirSync(home)).toEqual([]);
  });

  it('fails with the path where a file is in the way', async () => {
    writeFileSync(join(home, 'own'), '');
    const { exitCode, stderr } = await run('init', 'own');
    expect(exitCode).toBe(EXIT.failure);
    expect(stderr).toContain('own');
  });
});
