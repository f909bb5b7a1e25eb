import { join } from 'node:path';
import type { Argument, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { joinBashWords } from '../../src/cli/completion/bash-words.ts';
import { completionScript, SHELLS } from '../../src/cli/completion/scripts.ts';
import { placeholderOf, suggestionFor } from '../../src/cli/completion/suggesting.ts';
import { EXIT } from '../../src/cli/exit-code.ts';
import { createProgram } from '../../src/cli/program.ts';
import { fakeSession, ROOT, runKiem } from '../support/fake-context.ts';

/** What can stand in place of the last word, as bash would be told. */
async function completions(words: readonly string[], lang = 'en'): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await runKiem(['completion', 'bash', '--lang', lang, '--', ...words]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout.split('\n').slice(0, -1);
}

describe('what can be typed', () => {
  it.each([
    ['a command', ['cov'], ['coverage']],
    ['the command that help is asked for', ['help', 'cov'], ['coverage']],
    ['a flag of a command', ['select', '--ri'], ['--risk']],
    ['a flag of the command that is not named', ['--str'], ['--strengthen']],
    ['a flag that holds everywhere', ['show', '--acc'], ['--accessible']],
    ['a choice of a flag', ['coverage', '--by', ''], ['phase', 'intervention', 'track', 'level']],
    ['a choice behind =', ['coverage', '--by=ph'], ['--by=phase']],
    ['a choice behind = that bash has split off', ['coverage', '--by', '=', 'ph'], ['phase']],
    ['a choice behind a bare = of bash', ['list', 'factors', '--kind', '='], ['risk', 'protective']],
    ['a choice of a flag that holds everywhere', ['show', '--lang', ''], ['nl', 'en']],
    ['a format of check', ['check', '--format', 'sa'], ['sarif']],
    ['a kind to list', ['list', 'fa'], ['factors']],
    ['a risk factor', ['select', '--risk', 'prenatal-sm'], ['prenatal-smoking']],
    ['no protective factor among the risks', ['select', '--risk', 'secure-att'], []],
    ['a protective factor', ['select', '--strengthen', 'secure-att'], ['secure-attachment']],
    ['the next of a list', ['select', '--risk', 'poverty,prenatal-sm'], ['poverty,prenatal-smoking']],
    ['a phase that is not in the list yet', ['select', '--phase', 'pregnancy,pre'], ['pregnancy,preconception']],
    ['an intervention', ['select', '--offer', 'voorz'], ['voorzorg']],
    ['an intervention that is not compared yet', ['compare', 'voorzorg', 'voorz'], []],
    ['a trait, with more to come', ['select', '--trait', 'first-ch'], ['first-child=']],
    ['the share of a trait', ['select', '--trait', 'first-child', '=', 'm'], ['most', 'mixed']],
    ['the basis of a factor', ['select', '--basis', 'poverty', '=', 'f'], ['figure']],
    ['a record of any kind', ['show', 'strong'], ['strong-indications', 'strong-ethnic-identity']],
    ['a code', ['explain', 'yaml/bi'], ['yaml/bidi-character']],
    ['a flag of the outcome', ['explain', 'narrow'], ['narrow-target']],
    ['a schema', ['schema', 'prof'], ['profile']],
    ['a shell', ['completion', 'f'], ['fish']],
    ['a file', ['select', '--output', ''], [':file']],
    ['a file or folder to check', ['check', ''], [':file']],
    ['a folder', ['diff', ''], [':folder']],
    ['another folder with data', ['--data', ''], [':folder']],
    ['nothing where the words are free', ['list', 'factors', '--search', ''], []],
    ['no flag behind --', ['list', '--', '--'], []],
    ['nothing where nothing comes', ['list', 'factors', 'x'], []],
    ['nothing of data that is not there', ['--data', 'no-such-folder', 'show', ''], []],
    ['nothing of an unknown command', ['nonsense', ''], []],
  ])('is %s', async (_, words, expected) => {
    expect((await completions(words)).toSorted()).toEqual(expected.toSorted());
  });

  it('is a flag where no word can come', async () => {
    expect(await completions(['select', ''])).toContain('--risk');
  });

  it('stands in the data that the line names', async () => {
    expect(await completions(['--data', join(ROOT, 'data'), 'show', 'voorz'])).toEqual(['voorzorg']);
  });

  it.each([
    ['nl', 'prenatal-smoking\tActief roken'],
    ['en', 'prenatal-smoking\tActive smoking'],
  ])('has its meaning in the language of the run (%s)', async (lang, expected) => {
    const { stdout } = await runKiem(['completion', 'fish', '--lang', lang, '--', 'select', '--risk', '']);
    expect(stdout).toContain(expected);
  });

  it('gets a last word that is never empty from PowerShell', async () => {
    const { stdout } = await runKiem(['completion', 'powershell', '--', 'coverage', '--by', '.']);
    expect(stdout).toBe('phase\nintervention\ntrack\nlevel\n');
  });
});

/** Free text, of which nothing can be suggested. */
const FREE = ['date', 'number', 'words', 'text', 'command', 'fields'];

describe('every value of the command line', async () => {
  const program = await createProgram(fakeSession(), { exitCode: EXIT.done });
  const owners = [program, ...program.commands];
  const items = owners.flatMap((command): readonly (readonly [string, Option | Argument])[] => [
    ...command.options
      .filter(({ required, optional }) => required || optional)
      .map((option) => [`${command.name()} ${option.flags}`, option] as const),
    ...command.registeredArguments.map((argument) => [`${command.name()} [${argument.name()}]`, argument] as const),
  ]);

  it.each(items)('is completed, or is free text: %s', (_, item) => {
    expect(suggestionFor(item) !== undefined || FREE.includes(placeholderOf(item))).toBe(true);
  });
});

describe('the words of bash', () => {
  it.each([
    [['show', 'x'], ['show', 'x'], ''],
    [['--by', '=', 'ph'], ['--by=ph'], '--by='],
    [['--by', '='], ['--by='], '--by='],
    [['--trait', 'a', '=', 'm'], ['--trait', 'a=m'], 'a='],
    [['--trait=', 'm'], ['--trait=', 'm'], ''],
    [[''], [''], ''],
    [[], [], ''],
  ])('%j are %j', (split, words, before) => {
    expect(joinBashWords(split)).toEqual({ words, before });
  });
});

describe('kiem completion', () => {
  it.each([
    ['nl', [], 'kiem: noem uw shell: bash, zsh, fish, powershell\n'],
    ['en', [], 'kiem: name your shell: bash, zsh, fish, powershell\n'],
    ['nl', ['ksh'], 'kiem: completion ksh: bedoelt u zsh? Kies uit bash, zsh, fish, powershell\n'],
  ])('says which shells there are (%s %j)', async (lang, words, stderr) => {
    expect(await runKiem(['completion', ...words, '--lang', lang])).toMatchObject({ exitCode: 2, stdout: '', stderr });
  });

  it.each(SHELLS)('tells in its help how to switch it on in %s', async (shell) => {
    expect((await runKiem(['completion', '--help'])).stdout).toMatch(new RegExp(`\\$ .*kiem completion ${shell}`));
  });

  it('can stand in a folder with a quote in its name', () => {
    expect(completionScript('bash', "/it's/kiem.js")).toContain("node '/it'\\''s/kiem.js'");
    expect(completionScript('powershell', "/it's/kiem.js")).toContain("node '/it''s/kiem.js'");
  });
});
