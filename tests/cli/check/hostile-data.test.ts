import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DiagnosticsReport } from '../../../src/core/generated/schema-types.ts';
import { cleanData } from '../../support/check-fixture.ts';
import { IS_LONG } from '../../support/draws.ts';
import { runKiem } from '../../support/fake-context.ts';
import { edit } from '../../support/files.ts';
import { processorTime } from '../../support/processor-time.ts';

/** In the suite a quarter of it, in half of the time: what grows faster than the text shows there too. */
const share = (whole: number): number => (IS_LONG ? whole : whole / 4);
const MOST_TIME = IS_LONG ? 20_000 : 10_000;

async function check(file: string, text: string) {
  const folder = cleanData();
  writeFileSync(join(folder, file), text);
  const flags = ['check', '--data', 'data', '--format', 'json'];
  const { stdout, exitCode } = await runKiem(flags, { workingDirectory: folder });
  return { exitCode, diagnostics: (JSON.parse(stdout) as DiagnosticsReport).diagnostics };
}

describe('a file that is wrong all over ends in a list that a person can read, soon', () => {
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
  it.each([
    ['records that are none', lines(share(60_000), () => '- {a: 1}')],
    ['texts for records', lines(share(60_000), () => '- a')],
    ['records without anything', lines(share(60_000), () => '-')],
    ['records with a key too many', lines(share(30_000), (index) => `- id: a${String(index)}\n  lable: b`)],
  ])('%s', async (_, text) => {
    const start = processorTime();
    const { exitCode, diagnostics } = await check('data/sources.yaml', text);
    const inFile = diagnostics.filter(({ file }) => file === 'data/sources.yaml');
    expect(exitCode).toBe(1);
    expect(inFile).toHaveLength(1001);
    expect(inFile.filter(({ code }) => code === 'yaml/too-large').map(({ message }) => message)).toEqual([
      'more than 1000 faults in this file; none after this point was reported',
    ]);
    expect(processorTime() - start).toBeLessThan(MOST_TIME);
  });

  it('comments that ignore', async () => {
    const start = processorTime();
    const text = lines(share(30_000), () => '# kiem-ignore yaml/null: a');
    const { diagnostics } = await check('data/interventions/other.yaml', `${text}id: other\n`);
    expect(diagnostics.filter(({ code }) => code === 'config/unused-ignore')).toHaveLength(share(30_000));
    expect(processorTime() - start).toBeLessThan(MOST_TIME);
  });
});

it('seeks what was meant by thousands of unknown references, and by a word of 120,000 letters, in bounded time', async () => {
  const folder = cleanData();
  const long = 'abcdefghij-'.repeat(6);
  const sources = Array.from({ length: 1000 }, (_, at) => `- { id: ${long}${String(at)}, title: A, kind: report }\n`);
  appendFileSync(join(folder, 'data/sources.yaml'), sources.join(''));
  const used = Array.from({ length: share(8000) }, (_, at) => `  - { id: ${long}x${String(at)} }\n`);
  appendFileSync(join(folder, 'data/interventions/home-visits.yaml'), used.join(''));
  const start = processorTime();
  const checked = await runKiem(['check', '--data', 'data', '--format', 'json'], { workingDirectory: folder });
  expect(JSON.parse(checked.stdout) as DiagnosticsReport).toMatchObject({ summary: { errors: share(8000) } });
  expect((await runKiem(['show', 'a'.repeat(120_000)])).exitCode).toBe(2);
  expect(processorTime() - start).toBeLessThan(MOST_TIME);
});

describe('a long line costs what its screen can hold, however many faults are in it', () => {
  const SIZE = share(2_000_000);
  it.each([
    ['characters that act on a terminal', '\u0000a'.repeat(SIZE / 2)],
    ['letters that nobody sees', `- id: a\n  name: ${'a\u200b'.repeat(SIZE / 16)}\n`],
    ['a key of very many letters', `- ${'a'.repeat(SIZE)}: 1\n`],
  ])('%s', async (_, text) => {
    const folder = cleanData();
    writeFileSync(join(folder, 'data/regular-care.yaml'), text);
    const start = processorTime();
    const { stdout, exitCode } = await runKiem(['check', '--data', 'data'], { workingDirectory: folder });
    expect(processorTime() - start).toBeLessThan(4000);
    expect(stdout).toContain('data/regular-care.yaml:1:');
    expect(exitCode).toBe(1);
  });
});

it('reads the words that are searched for once, however many records there are', async () => {
  const start = processorTime();
  expect((await runKiem(['list', 'factors', '--search', 'ab-'.repeat(40_000)])).exitCode).toBe(0);
  expect((await runKiem(['list', 'factors', '--search', 'ab'.repeat(60_000)])).exitCode).toBe(0);
  expect(processorTime() - start).toBeLessThan(8000);
});

it('reads a name that is longer than any other once, however many records there are', async () => {
  const start = processorTime();
  const name = 'a'.repeat(500_000);
  expect((await runKiem(['show', name])).exitCode).toBe(2);
  expect((await runKiem(['list', 'factors', '--factor', name])).exitCode).toBe(2);
  expect((await runKiem(['select', '--risk', 'poverty', '--phase', name])).exitCode).toBe(2);
  expect(processorTime() - start).toBeLessThan(4000);
});

it('a file that is too large to read is a fault of that file, and the rest is checked', async () => {
  const folder = cleanData();
  writeFileSync(join(folder, 'data/interventions/huge.yaml'), `id: huge\n${'#'.repeat(20_000)}\n`);
  edit(folder, 'data/interventions/home-visits.yaml', 'theme: parenting-support', 'theme: parenting-suport');
  const flags = ['check', '--data', 'data', '--format', 'json'];
  const { stdout, exitCode } = await runKiem(flags, { workingDirectory: folder, sizeLimit: 10_000 });
  const { diagnostics } = JSON.parse(stdout) as DiagnosticsReport;
  expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'data/interventions/home-visits.yaml schema/value',
    'data/interventions/huge.yaml yaml/too-large',
  ]);
  expect(exitCode).toBe(1);
});

describe('a key that every object has', () => {
  const KEYS = ['toString', 'valueOf', 'hasOwnProperty', 'constructor', '__proto__', 'toJSON'];
  const PHASES = 'phases: [pregnancy, first-year]';
  it.each(KEYS)('%s is a key like any other: in the data', async (key) => {
    const folder = cleanData();
    edit(folder, 'data/interventions/home-visits.yaml', PHASES, `phases: [{ a: 1 }, { ${key}: x }, { ${key}: x }]`);
    edit(folder, 'data/interventions/home-visits.yaml', 'name: Home Visits', `name: [{ ${key}: x }]`);
    const { stdout, exitCode } = await runKiem(['check', '--data', 'data'], { workingDirectory: folder });
    expect(stdout).toContain('home-visits.yaml');
    expect(exitCode).toBe(1);
  });

  it.each(KEYS)('%s is a key like any other: in a profile, a config and a baseline', async (key) => {
    const folder = cleanData();
    const kiem = (...argv: readonly string[]) => runKiem([...argv, '--data', 'data'], { workingDirectory: folder });
    writeFileSync(
      join(folder, 'profile.yaml'),
      `phases: [{ a: 1 }, { ${key}: x }]\nfactors: [{ id: stress, ${key}: x }]\n`,
    );
    writeFileSync(
      join(folder, 'config.yaml'),
      `check:\n  ignore: [{ a: 1 }, { ${key}: x }]\n  severity:\n    ${key}: off\n`,
    );
    writeFileSync(join(folder, 'known.json'), `{"schemaVersion":1,"findings":[{"${key}":1}],"${key}":1}`);
    expect((await kiem('select', '--profile', 'profile.yaml')).stderr).toContain('profile.yaml:1:10');
    expect((await kiem('check', '--config', 'config.yaml')).stdout).toContain('config.yaml:2:12');
    expect((await kiem('check', '--baseline', 'known.json')).stderr).toContain('known.json');
  });
});

describe.runIf(process.platform === 'linux')('a name that is not UTF-8', () => {
  const named = (...parts: readonly string[]): Buffer => Buffer.from(parts.join('/'), 'latin1');
  const spoilt = (): string => {
    const folder = cleanData();
    writeFileSync(named(folder, 'data/interventions/a\xff.yaml'), 'id: a\n');
    mkdirSync(named(folder, 'data/b\xff'));
    writeFileSync(named(folder, 'data/b\xff/c.yaml'), 'id: c\n');
    edit(folder, 'data/interventions/home-visits.yaml', 'factor: network', 'factor: netwrok');
    return folder;
  };

  it('is a fault of that file, and what else is wrong is told', async () => {
    const workingDirectory = spoilt();
    const { stdout } = await runKiem(['check', '--data', 'data', '--format', 'json'], { workingDirectory });
    const { diagnostics } = JSON.parse(stdout) as DiagnosticsReport;
    expect(diagnostics.map(({ code, file, message }) => [code, file, message])).toEqual([
      ['catalogue/unknown-file', 'data/b\ufffd/c.yaml', expect.stringContaining('of no known kind')],
      [
        'yaml/encoding',
        'data/interventions/a\ufffd.yaml',
        expect.stringContaining('the name of this file is not UTF-8'),
      ],
      ['catalogue/unknown-reference', 'data/interventions/home-visits.yaml', expect.any(String)],
    ]);
  });

  it('is an error of the data to every command', async () => {
    const { stderr, exitCode } = await runKiem(['list', 'levels', '--data', 'data'], { workingDirectory: spoilt() });
    expect(stderr).toContain('3 errors; kiem check --data');
    expect(exitCode).toBe(1);
  });

  it('is shown on a screen, and does not keep others from being fixed', async () => {
    const workingDirectory = spoilt();
    const { stdout } = await runKiem(['check', '--data', 'data', '--fix'], { workingDirectory });
    expect(stdout).toContain('data/interventions/a\ufffd.yaml:1:1 error yaml/encoding');
    expect(stdout).toContain('fixed');
  });
});
