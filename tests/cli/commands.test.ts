import type { Argument, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { suggestionFor } from '../../src/cli/completion/suggesting.ts';
import { createProgram } from '../../src/cli/program.ts';
import { EXIT } from '../../src/cli/exit-code.ts';
import { fakeSession, runKiem } from '../support/fake-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const program = await createProgram(fakeSession(), { exitCode: EXIT.done });
const names = program.commands.map((command) => command.name());

/** Every member of the registry keeps these promises, a new one from its first day. */
describe.each(names)('kiem %s', (name) => {
  it.each(['nl', 'en'])('has help with a summary and examples (%s)', async (lang) => {
    const { exitCode, stdout, stderr } = await runKiem([name, '--help', '--lang', lang]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(lang === 'nl' ? /Gebruik: kiem/ : /Usage: kiem/);
    expect(stdout).toMatch(lang === 'nl' ? /Voorbeelden:\n {2}\$ kiem / : /Examples:\n {2}\$ kiem /);
    expect(stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('  $ '))).toEqual([]);
  });

  it('refuses an option that it does not have', async () => {
    const { exitCode, stdout, stderr } = await runKiem([name, '--no-such-option']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/no-such-option/);
  });

  const command = program.commands.find((one) => one.name() === name);
  const isPath = (item: Argument | Option): boolean => typeof suggestionFor(item)?.suggest === 'string';
  const needed = (command?.registeredArguments ?? []).filter(({ required }) => required);
  const options = [...(command?.options ?? []), ...program.options];
  const lines = [
    ...(command?.registeredArguments.some(isPath) === true ? [['']] : []),
    ...options.filter(isPath).map(({ long }) => [...needed.map(() => 'x'), long ?? '', '']),
  ];

  it.each(lines.map((words) => ({ words })))('takes no empty text for a path: $words', async ({ words }) => {
    const { exitCode, stdout, stderr } = await runKiem([name, ...words, '--lang', 'en']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^kiem: (?:--)?[a-z-]+: name a (?:file|folder)\n$/);
  });
});

it.each([
  ['nl', /^kiem: onbekende opdracht chekc; bedoelt u check\?$/m],
  ['en', /^kiem: unknown command chekc; did you mean check\?$/m],
])('an unknown command names the nearest (%s)', async (lang, said) => {
  const { exitCode, stdout, stderr } = await runKiem(['chekc', '--lang', lang]);
  expect(stderr).toMatch(said);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
});

it.each([
  ['nl', /^kiem: onbekende opdracht roken; kiem --help noemt ze alle$/m],
  ['en', /^kiem: unknown command roken; kiem --help names them all$/m],
])('an unknown command that is like none says where they stand (%s)', async (lang, said) => {
  expect((await runKiem(['roken', '--lang', lang])).stderr).toMatch(said);
});

it.each([
  ['nl', ['select', '--phase', 'eerste', 'levensjaar'], /te veel argumenten: levensjaar; .*kiem select --help/],
  ['en', ['show', 'serve', 'and', 'return'], /too many arguments: and return; .*quotation marks.*kiem show --help/],
])('what there is no place for is named, with the way out (%s)', async (lang, line, said) => {
  expect((await runKiem([...line, '--lang', lang])).stderr).toMatch(said);
});

describe('the examples in the help', () => {
  it('run', { timeout: 120_000 }, async () => {
    // In an empty folder: some write, and none may need more than what is installed.
    const workingDirectory = temporaryFolder();
    for (const name of names) {
      const { stdout } = await runKiem([name, '--help']);
      for (const [, line = ''] of stdout.matchAll(/^ {2}\$ kiem ([^|>\n]*)$/gm)) {
        // What asks needs a terminal; the tests of the questionnaire run it in one.
        if (/ --ask\b/.test(line)) continue;
        const { exitCode, stderr } = await runKiem(line.trim().split(/\s+/), { workingDirectory });
        expect({ line, exitCode, stderr: stderr.replace(/^Written: .*\n/gm, '') }).toEqual({
          line,
          exitCode: 0,
          stderr: '',
        });
      }
    }
  });
});

it.each([
  ['--lang', ['--lang', 'NL'], {}],
  ['KIEM_LANG', [], { KIEM_LANG: 'Nl' }],
] as const)('understands the language of %s in capitals', async (_, argv, environment) => {
  const { exitCode, stdout } = await runKiem(['list', 'levels', ...argv], { environment });
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Goed onderbouwd');
});
