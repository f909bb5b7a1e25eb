import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Selection } from '../../src/core/generated/schema-types.ts';
import { ROOT, runKiem } from '../support/fake-context.ts';

const EXAMPLES = readdirSync(join(ROOT, 'data/examples'))
  .sort()
  .map((file) => `data/examples/${file}`);

async function lines(...argv: readonly string[]): Promise<readonly Selection[]> {
  const { stdout, stderr, exitCode } = await runKiem(['select', ...argv, '--format', 'ndjson']);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Selection);
}

describe('kiem select for several profiles', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kiem-batch-'));
    writeFileSync(path('untitled.yaml'), 'factors: [{ id: poverty }]\n');
    writeFileSync(path('wrong.yaml'), 'factors: [{ id: povrty }]\n');
    writeFileSync(path('worse.json'), '{ "factors": [], "phase": [] }\n');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is the same as one by one, in the order of the names of the files', async () => {
    const together = await lines('--profile', 'data/examples');
    const apart = await Promise.all(EXAMPLES.map(async (example) => (await lines('--profile', example))[0]));
    expect(together).toEqual(apart);
  });

  it('is the same as one by one in CSV', async () => {
    const rows = async (...argv: readonly string[]) =>
      (await runKiem(['select', ...argv, '--format', 'csv'])).stdout.trimEnd().split('\r\n').slice(1);
    const apart = await Promise.all(EXAMPLES.map((example) => rows('--profile', example)));
    expect(await rows('--profile', 'data/examples')).toEqual(apart.flat());
  });

  it('says on each line whose it is: the title, else the name of the file', async () => {
    const [first, second] = await lines('--profile', path('untitled.yaml'), '--profile', EXAMPLES[0] ?? '');
    expect(first?.profile.title).toBe('untitled');
    expect(second?.profile.title).toBe('Een brede blik op de eerste 1000 dagen');
  });

  it('lays flags over each of them', async () => {
    for (const { asOf, profile } of await lines('--profile', 'data/examples', '--as-of', '2019', '--order', 'breadth'))
      expect({ asOf, order: profile.order }).toEqual({ asOf: '2019-12-31', order: 'breadth' });
  });

  it('draws a table of gaps, with a command that gives it again', async () => {
    const { stdout } = await runKiem(['select', '--profile', 'data/examples', '--lang', 'en']);
    expect(stdout).toMatch(/^depression in the mother +1 +0 +1 +0 +0 +0 +1 +0 +0 +0$/m);
    expect(stdout).toContain('  kiem select --profile data/examples --as-of 2026-11-25 --lang en\n');
    const again = await runKiem(stdout.trimEnd().split('\n').at(-1)?.trim().split(' ').slice(1) ?? []);
    expect(again.stdout).toBe(stdout);
  });

  it('tells all that is wrong with any of them at once, by file, and makes nothing of the others', async () => {
    const broken = ['--profile', path('wrong.yaml'), '--profile', path('worse.json')];
    const argv = ['select', ...broken, '--profile', EXAMPLES[0] ?? '', '--format', 'ndjson'];
    const { exitCode, stdout, stderr } = await runKiem(argv);
    expect(stderr.split('\n')).toEqual([
      'kiem: 2 of the 3 profiles are not right; nothing was made',
      `the profile ${path('wrong.yaml')} cannot be answered`,
      '  unknown factor povrty; did you mean poverty?',
      `the profile ${path('worse.json')} is not right`,
      expect.stringMatching(/^ {2}.*worse\.json:1:\d+ .*phase/),
      '',
    ]);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'usage', message: stderr.slice('kiem: '.length, -1) } });
  });

  it.each([
    ['--combinations', ['--combinations']],
    ['--save-profile', ['--save-profile', 'x.yaml']],
  ])('refuses %s', async (flag, argv) => {
    const { exitCode, stderr } = await runKiem(['select', '--profile', 'data/examples', ...argv]);
    expect(stderr).toContain(`${flag} is for one profile only`);
    expect(exitCode).toBe(2);
  });
});
