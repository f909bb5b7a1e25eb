import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { errorText, LongInputError } from '../../src/cli/errors.ts';
import { fileFailure, streamFailure } from '../../src/cli/node/system-error.ts';
import { messages } from '../../src/words/index.ts';
import { runKiem } from '../support/fake-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const LANGUAGES = ['nl', 'en'] as const;

/** As the system says it: in English, whatever the reader speaks. */
const systemError = (code: string): Error => Object.assign(new Error(`${code}: in plain English, open 'x'`), { code });

describe('an error of the system', () => {
  it.each([
    ['ENOENT', /er niet/, /no such file/],
    ['EACCES', /geen rechten/, /no permission/],
    ['EPERM', /geen rechten/, /no permission/],
    ['ENOSPC', /schijf is vol/, /disk is full/],
    ['EDQUOT', /schijf is vol/, /disk is full/],
    ['EFBIG', /laat worden/, /lets a file grow/],
    ['EIO', /gaf een fout bij lezen of schrijven/, /reading or writing failed/],
    ['ELOOP', /in een kring/, /in a circle/],
    ['EROFS', /alleen gelezen/, /read-only/],
    ['EISDIR', /een map/, /a folder/],
    ['ENOTDIR', /deel van het pad is geen map/, /part of the path is not a folder/],
    ['ENAMETOOLONG', /naam is te lang/, /name is too long/],
    ['EMFILE', /te veel bestanden open/, /too many files are open/],
    ['ENFILE', /te veel bestanden open/, /too many files are open/],
    ['EBUSY', /ander programma/, /another program/],
    ['EBADF', /niet geopend/, /not open/],
    ['EWHAT', /^[^(]*het systeem weigert \(EWHAT\)$/, /^[^(]*the system refused \(EWHAT\)$/],
  ])('%s is told in the language of the reader', (code, nl, en) => {
    for (const language of LANGUAGES) {
      const pattern = language === 'nl' ? nl : en;
      const file = errorText(fileFailure('a/b.yaml', systemError(code)), messages[language]);
      expect(file).toMatch(pattern);
      expect(file).toMatch(/^a\/b\.yaml: /);
      const stream = errorText(streamFailure('stdout', systemError(code)), messages[language]);
      expect(stream).toMatch(pattern);
      expect(stream).toMatch(language === 'nl' ? /^standaarduitvoer: / : /^standard output: /);
      expect(file + stream).not.toContain('plain English');
    }
  });

  it('of what is no error of the system has no code and no stack', () => {
    expect(errorText(fileFailure('x', 'odd'), messages.en)).toBe('x: the system refused');
  });
});

it.each([
  ['nl', 'standaardinvoer: meer dan 4 MiB'],
  ['en', 'standard input: more than 4 MiB'],
] as const)('too much on standard input is told in the language of the reader (%s)', (language, text) => {
  expect(errorText(new LongInputError(4 * 1024 * 1024), messages[language])).toBe(text);
});

describe('a circle of links', () => {
  let folder: string;
  beforeAll(() => {
    folder = temporaryFolder();
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
    mkdirSync(join(folder, 'empty'));
  });

  it.each([
    ['check', 'loop.yaml'],
    ['check', '--data', 'loop.yaml'],
    ['check', '--config', 'loop.yaml'],
    ['check', '--baseline', 'loop.yaml'],
    ['list', 'levels', '--data', 'loop.yaml'],
    ['select', '--profile', 'loop.yaml'],
    ['select', '--risk', 'poverty', '--output', 'loop.yaml', '--format', 'json'],
    ['select', '--risk', 'poverty', '--save-profile', 'loop.yaml'],
    ['coverage', '--profile', 'loop.yaml'],
  ])('is said as such, not as absent: kiem %s %s %s', async (...argv) => {
    const { exitCode, stderr } = await runKiem([...argv, '--lang', 'nl'], { workingDirectory: folder });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 3,
      stderr: `kiem: ${join(folder, 'loop.yaml')}: deze koppelingen verwijzen in een kring naar elkaar\n`,
    });
  });
});
