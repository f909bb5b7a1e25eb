import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runKiem } from '../support/fake-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});

const select = (...argv: readonly string[]) =>
  runKiem(['select', '--risk', 'poverty', ...argv], { workingDirectory: folder, columns: 80 });

describe('a profile and a result in one run', () => {
  it('are both written when both can be', async () => {
    const { exitCode } = await select('--save-profile', 'p.yaml', '--output', 'memo.md');
    expect({ exitCode, files: readdirSync(folder) }).toEqual({ exitCode: 0, files: ['memo.md', 'p.yaml'] });
  });

  it.each([
    ['the result exists', ['--output', 'taken.md'], 2],
    ['the result is a folder', ['--output', 'folder', '--format', 'json'], 2],
    ['the folder of the result is not there', ['--output', 'nowhere/memo.md'], 3],
    ['the name of the result says nothing', ['--output', 'memo.pdf'], 2],
    ['the result is not for a terminal', ['--format', 'docx'], 2],
  ])('are neither written when %s', async (_, argv, code) => {
    writeFileSync(join(folder, 'taken.md'), 'mine');
    mkdirSync(join(folder, 'folder'));
    const { exitCode } = await select('--save-profile', 'p.yaml', ...argv);
    expect({ exitCode, isSaved: existsSync(join(folder, 'p.yaml')) }).toEqual({ exitCode: code, isSaved: false });
    expect(readFileSync(join(folder, 'taken.md'), 'utf8')).toBe('mine');
  });

  it.each(['p', 'p.txt', 'p.yaml.bak', '.yaml', 'p.md'])(
    'are neither written when no profile is called %s',
    async (name) => {
      const { exitCode, stderr } = await select(
        '--save-profile',
        name,
        '--output',
        'memo.md',
        '--force',
        '--lang',
        'nl',
      );
      expect({ exitCode, files: readdirSync(folder) }).toEqual({ exitCode: 2, files: [] });
      expect(stderr).toMatch(/\.yaml, \.yml of\s\.json/);
    },
  );

  it('are neither written when the profile is to go where the result goes', async () => {
    const { exitCode, stdout, stderr } = await select('--save-profile', '-');
    expect({ exitCode, stdout, files: readdirSync(folder) }).toEqual({ exitCode: 2, stdout: '', files: [] });
    expect(stderr).toBe('kiem: --save-profile -: standard output is for the result; name a file\n');
  });

  it.each(['p.json', 'P.JSON', 'p.yml', 'p.yaml'])('give the same again from the profile in %s', async (name) => {
    const figure = ['--figure', 'poverty=8.1 %; 2024; CBS', '--title', 'Noord', '--unknown', 'prenatal-smoking'];
    const first = await select(...figure, '--save-profile', name, '--format', 'json');
    const again = await runKiem(['select', '--profile', name, '--format', 'json'], { workingDirectory: folder });
    expect(again).toMatchObject({ exitCode: 0, stdout: first.stdout });
    const isJson = readFileSync(join(folder, name), 'utf8').startsWith('{');
    expect(isJson).toBe(name.toLowerCase().endsWith('.json'));
  });

  it('are neither written when the profile exists', async () => {
    writeFileSync(join(folder, 'p.yaml'), 'mine');
    const { exitCode } = await select('--save-profile', 'p.yaml', '--output', 'memo.md');
    expect({ exitCode, files: readdirSync(folder) }).toEqual({ exitCode: 2, files: ['p.yaml'] });
  });

  it.each(['same', './same', 'sub/../same'])('do not go to one file: %s', async (path) => {
    const both = ['--save-profile', 'same', '--output', path, '--format', 'json', '--lang', 'nl'];
    for (const force of [[], ['--force']]) {
      const { exitCode, stderr } = await select(...both, ...force);
      expect({ exitCode, files: readdirSync(folder) }).toEqual({ exitCode: 2, files: [] });
      expect(stderr).toMatch(/--save-profile.*--output.*hetzelfde bestand/);
    }
  });
});
