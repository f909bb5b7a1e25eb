import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/fake-context.ts';

const BIN = join(ROOT, 'bin/kiem.js');

const kiem = (argv: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [BIN, ...argv], {
    encoding: 'utf8',
    cwd: ROOT,
    input: '',
    env: { ...process.env, ...environment },
  });

/** Needs the build: `npm ci` makes it. */
describe('the built program', () => {
  it('prints its version and nothing else', () => {
    const { stdout, status } = kiem(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(status).toBe(0);
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
    const folder = mkdtempSync(join(tmpdir(), 'kiem-'));
    cpSync(join(ROOT, 'data'), folder, { recursive: true });
    // A trailing comment changes the bytes and so the digest, and nothing else.
    appendFileSync(join(folder, 'levels.yaml'), '# seen\n');
    const [compiled, read] = [kiem(argv).stdout, kiem([...argv, '--data', folder]).stdout];
    rmSync(folder, { recursive: true });
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

  it('does not hang and does not ask without a terminal', () => {
    const { status, stderr } = kiem([], { KIEM_LANG: 'en' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/--profile FILE/);
  });
});
