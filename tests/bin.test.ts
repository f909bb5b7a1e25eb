import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, closeSync, cpSync, existsSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/fake-context.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const BIN = join(ROOT, 'bin/kiem.js');

const kiem = (argv: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [BIN, ...argv], {
    encoding: 'utf8',
    cwd: ROOT,
    input: '',
    env: { ...process.env, ...environment },
  });

it('says in one sentence that it is not built, when it is not', () => {
  const folder = temporaryFolder();
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/kiem.js'), 'list', 'levels'], {
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 3,
    stdout: '',
    stderr: 'kiem has not been built yet; run: npm run build\n',
  });
});

/** Needs the build: `npm ci` makes it. */
describe('the built program', () => {
  it('prints its version and nothing else', () => {
    const { stdout, status } = kiem(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(status).toBe(0);
  });

  // Node opens /dev/null in its place, and a program cannot tell the two apart.
  it.skipIf(process.platform === 'win32')('ends as ever when standard output was closed before the start', () => {
    const { status, stderr } = spawnSync('sh', ['-c', '"$0" "$1" list levels >&-', process.execPath, BIN], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  // On Windows a signal ends a process without a word.
  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'leaves no half file when %s ends it',
    async (signal) => {
      const folder = temporaryFolder();
      mkdirSync(folder, { recursive: true });
      const profiles = Array.from({ length: 2000 }, () => ['--profile', 'example:all-phases']).flat();
      const argv = [BIN, 'select', ...profiles, '--format', 'ndjson', '--output', join(folder, 'all.ndjson')];
      const child = spawn(process.execPath, argv, { cwd: ROOT, stdio: 'ignore' });
      const ended = once(child, 'exit');
      while (readdirSync(folder).length === 0 && child.exitCode === null) await pause(10);
      expect(readdirSync(folder)).toEqual([expect.stringMatching(/\.tmp$/)]);
      child.kill(signal);
      expect(await ended).toEqual([null, signal]);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  // Windows removes no folder in which somebody stands.
  it.skipIf(process.platform === 'win32')('needs no working folder for what is not in it', () => {
    const folder = temporaryFolder();
    const inGone = (command: string) =>
      spawnSync(
        'sh',
        ['-c', `cd "$1" && rmdir "$1" && exec "$2" "$3" ${command} --lang en`, '', folder, process.execPath, BIN],
        {
          encoding: 'utf8',
        },
      );
    expect(inGone('list levels')).toMatchObject({ status: 0, stderr: '' });
    mkdirSync(folder);
    const { status, stderr } = inGone('select --profile mine.yaml');
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: `kiem: ${join(folder, 'mine.yaml')}: no such file or folder\n`,
    });
  });

  it('gives the same bytes twice, and under another locale', () => {
    const argv = ['select', '--profile', 'data/examples/all-phases.yaml', '--format', 'json'];
    const first = kiem(argv, { LANG: 'nl_NL.UTF-8' });
    expect(first.status).toBe(0);
    expect(kiem(argv, { LANG: 'C', LC_ALL: 'C', TZ: 'Pacific/Auckland' }).stdout.replace(/"asOf": "[^"]*"/, '')).toBe(
      first.stdout.replace(/"asOf": "[^"]*"/, ''),
    );
  });

  it('gives the same from the compiled data as from the files', () => {
    const argv = ['select', '--risk', 'poverty', '--as-of', '2024', '--format', 'json'];
    const folder = temporaryFolder();
    cpSync(join(ROOT, 'data'), folder, { recursive: true });
    // A trailing comment changes the bytes and so the digest, and nothing else.
    appendFileSync(join(folder, 'levels.yaml'), '# seen\n');
    const [compiled, read] = [kiem(argv).stdout, kiem([...argv, '--data', folder]).stdout];
    const digest = /"digest": "[0-9a-f]{64}"/;
    expect(digest.exec(read)?.[0]).not.toBe(digest.exec(compiled)?.[0]);
    expect(read.replace(digest, '')).toBe(compiled.replace(digest, ''));
  });

  it.each([
    ['says nothing', ['list', 'sources', '--format', 'json'], 0],
    [
      'keeps its verdict',
      ['check', '--format', 'sarif', '--data', 'tests/fixtures/check/schema.value/data', '--no-cache'],
      1,
    ],
  ])('%s when its reader leaves early', (_, argv, code) => {
    const script = '"$@" | head -c 1 > /dev/null; exit "${PIPESTATUS[0]}"';
    const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, BIN, ...argv], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: code, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('tells a full disk on standard output in the language of the reader', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [BIN, 'list', 'levels', '--lang', 'nl'], {
      encoding: 'utf8',
      cwd: ROOT,
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 3, stderr: 'kiem: standaarduitvoer: de schijf is vol\n' });
  });

  it.skipIf(process.platform === 'win32')('writes into a process, also when that has read enough', () => {
    const line = `"$0" "$1" list sources --format csv --output >(head -1) && "$0" "$1" check --format json:/dev/stdout`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', line, process.execPath, BIN], {
      encoding: 'utf8',
      cwd: ROOT,
    });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^Written: \/dev\/fd\/\d+\n$/) as string,
    });
    expect(stdout).toMatch(/^id,/m);
    expect(stdout).toMatch(/"schemaVersion": 1/);
  });

  it('takes no more of standard input than it can mean to get', () => {
    const { status, stderr } = spawnSync(process.execPath, [BIN, 'select', '--profile', '-', '--lang', 'nl'], {
      encoding: 'utf8',
      cwd: ROOT,
      input: '#'.repeat(2 * 1024 * 1024),
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'kiem: standaardinvoer: meer dan 1 MiB\n' });
  });

  it('does not hang and does not ask without a terminal', () => {
    const { status, stderr } = kiem([], { KIEM_LANG: 'en' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/--profile FILE/);
  });
});

it.skipIf(process.platform === 'win32')('says that a folder stands on standard input', () => {
  const folder = openSync(ROOT, 'r');
  const { status, stderr } = spawnSync(process.execPath, [BIN, 'select', '--profile', '-', '--lang', 'en'], {
    encoding: 'utf8',
    stdio: [folder, 'pipe', 'pipe'],
  });
  closeSync(folder);
  expect({ status, stderr }).toEqual({ status: 3, stderr: 'kiem: standard input: it is a folder\n' });
});
