import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CHECK_FORMATS } from '../../../src/cli/check/formats.ts';
import { cleanData } from '../../support/check-fixture.ts';
import { ROOT, runKiem } from '../../support/fake-context.ts';
import { edit } from '../../support/files.ts';

const IV = 'data/interventions/home-visits.yaml';

let folder = '';
beforeEach(() => {
  folder = cleanData();
});

const at = (name: string): string => join(folder, name);
const textOf = (name: string): string => readFileSync(at(name), 'utf8');
const check = (...flags: readonly string[]) =>
  runKiem(['check', '--data', 'data', ...flags], { workingDirectory: folder });

const MINE = 'mine\n';

describe.each(Object.keys(CHECK_FORMATS))('a report in the format %s', (format) => {
  const flag = ['--format', `${format}:report`];

  it('replaces its own, whatever that said and in whatever language', async () => {
    const states = [
      [[], 0],
      [['--lang', 'nl'], 0],
      [['nowhere'], 3],
    ] as const;
    for (const [flags, exitCode] of states) expect((await check(...flag, ...flags)).exitCode).toBe(exitCode);
    edit(folder, IV, 'factor: network', 'factor: netwrok');
    edit(folder, 'data/risk-factors/parent.yaml', '  phasesBasis: stated\n', '');
    for (const lang of ['nl', 'en', 'nl']) {
      const { exitCode } = await check(...flag, '--lang', lang);
      expect(exitCode).toBe(1);
      expect(textOf('report')).toMatch(lang === 'nl' ? /onbekende factor/ : /unknown factor/);
    }
  });

  it('takes a file that is empty', async () => {
    writeFileSync(at('report'), '');
    expect((await check(...flag)).exitCode).toBe(0);
  });

  it('does not replace what is no report of it, unless --force says so', async () => {
    const others = Object.keys(CHECK_FORMATS).filter((name) => name !== format && name !== 'github');
    for (const other of others) await check('--format', `${other}:${other}`, 'nowhere');
    cpSync(join(ROOT, 'package.json'), at('package.json'));
    for (const name of ['package.json', ...others.filter((other) => existsSync(at(other)))]) {
      const before = textOf(name);
      const { exitCode, stderr } = await check('--format', `${format}:${name}`);
      expect({ name, exitCode, stderr }).toEqual({
        name,
        exitCode: 2,
        stderr: `kiem: ${name} exists already; use --force to overwrite it\n`,
      });
      expect(textOf(name)).toBe(before);
    }
    expect((await check('--format', `${format}:package.json`, '--force')).exitCode).toBe(0);
    expect(textOf('package.json')).not.toMatch(/dependencies/);
  });
});

describe('a report never takes the place of', () => {
  it.each([
    ['a file of the data', IV],
    ['a file of the data that is not there yet', 'data/new.yaml'],
    ['a file of the data behind a link', 'link.json'],
    ['a file of other data', 'other/data/sources.yaml'],
  ])('%s, with --force as well', async (_, name) => {
    symlinkSync(IV, at('link.json'));
    mkdirSync(at('other'));
    cpSync(at('data'), at('other/data'), { recursive: true });
    const before = existsSync(at(name)) ? textOf(name) : undefined;
    for (const force of [[], ['--force']]) {
      const { exitCode, stderr } = await check('--format', `json:${name}`, '--lang', 'nl', ...force);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/hoort bij de gegevens die worden nagekeken/);
    }
    expect(existsSync(at(name)) ? textOf(name) : undefined).toBe(before);
  });

  it('a profile that is checked', async () => {
    writeFileSync(at('p.json'), '{"factors":[{"id":"stress"}]}');
    const { exitCode } = await check('p.json', '--format', 'json:p.json', '--force');
    expect({ exitCode, text: textOf('p.json') }).toEqual({ exitCode: 2, text: '{"factors":[{"id":"stress"}]}' });
  });

  it.each([
    ['of the command line', ['--baseline', './b.json'], '--baseline ./b.json'],
    ['of the settings', [], 'baseline: b.json'],
  ])('the list of known findings %s, nor of one that is there', async (_, flags, said) => {
    writeFileSync(at('kiem.config.yaml'), 'check: { baseline: b.json }\n');
    const run = (...more: readonly string[]) => check(...flags, ...more, '--format', 'json:b.json', '--force');
    const refused = { exitCode: 2, stderr: `kiem: ${said} and --format json:b.json name the same file; give two\n` };
    expect(await run('--update-baseline')).toMatchObject(refused);
    expect(existsSync(at('b.json'))).toBe(false);
    expect(await check(...flags, '--update-baseline')).toMatchObject({ exitCode: 0 });
    const before = textOf('b.json');
    expect(await run()).toMatchObject(refused);
    expect(textOf('b.json')).toBe(before);
  });

  it('another report of the same run', async () => {
    const { exitCode, stderr } = await check('--format', 'json:a', '--format', 'sarif:./a');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'kiem: --format json:a and --format sarif:./a name the same file; give two\n',
    });
    expect(existsSync(at('a'))).toBe(false);
  });
});

describe('a command line that is wrong', () => {
  it.each([
    ['an unknown flag', ['--nope']],
    ['a pattern that matches nothing', ['*.nothing']],
    ['a second format that does not exist', ['--format', 'xml']],
    ['a second report that may not be written', ['--format', 'sarif:mine']],
    ['a flag without its value', ['--max-warnings']],
  ])('writes no file: %s', async (_, flags) => {
    writeFileSync(at('mine'), MINE);
    await check('--format', 'json:old', 'nowhere');
    const old = textOf('old');
    const { exitCode } = await check('--format', 'json:old', '--format', 'junit:new', ...flags);
    expect({ exitCode, isNew: existsSync(at('new')) }).toEqual({ exitCode: 2, isNew: false });
    expect({ old: textOf('old'), mine: textOf('mine') }).toEqual({ old, mine: MINE });
  });
});
