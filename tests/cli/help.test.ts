import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { placeholderOf } from '../../src/cli/completion/suggesting.ts';
import { CHECK_FORMATS } from '../../src/cli/check/formats.ts';
import { EXIT } from '../../src/cli/exit-code.ts';
import { FORMATS } from '../../src/cli/output/formats.ts';
import { createProgram } from '../../src/cli/program.ts';
import { PROFILE_PARTS } from '../../src/cli/profile/profile-parts.ts';
import type { CommandHelp, CommandLine } from '../../src/core/generated/schema-types.ts';
import { help } from '../../src/words/help.ts';
import { messages } from '../../src/words/index.ts';
import { topicNames } from '../../src/words/topics.ts';
import { fakeSession, ROOT, runKiem } from '../support/fake-context.ts';

const LANGUAGES = ['nl', 'en'] as const;

const program = await createProgram(fakeSession(), { exitCode: EXIT.done });

async function printed(argv: readonly string[], lang = 'en'): Promise<string> {
  const { exitCode, stdout, stderr } = await runKiem([...argv, '--lang', lang]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
}

describe.each(LANGUAGES)('the first screen (%s)', (lang) => {
  it('fits a terminal of 24 lines and 80 columns, with the prompt', async () => {
    const lines = (await printed(['--help'], lang)).split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(await printed(['help'], lang)).toBe(lines.join('\n'));
  });

  it('names every command, each on one line', async () => {
    const text = await printed(['--help'], lang);
    for (const command of program.commands) expect(text).toMatch(new RegExp(`^  ${command.name()} +\\S`, 'm'));
  });

  it('has three examples that run', async () => {
    const examples = messages[lang].cli.firstExamples.map(([line = '']) => line);
    expect(examples).toHaveLength(3);
    const [first, ...others] = examples;
    // It asks; the tests of the questionnaire run it in a terminal.
    expect(first).toBe('kiem');
    for (const line of others) expect(await printed(line.split(' ').slice(1), lang)).not.toBe('');
  });

  it('names every topic, and each has its page', async () => {
    const text = await printed(['--help'], lang);
    const names = topicNames(lang);
    expect(text).toContain(names.join(', '));
    for (const name of names) expect((await printed(['help', name], lang)).length).toBeGreaterThan(200);
  });
});

it.each(LANGUAGES)(
  'the help of a command stays within a terminal of 60 columns, but for its examples (%s)',
  async (lang) => {
    for (const command of program.commands) {
      const { stdout } = await runKiem(['help', command.name(), '--lang', lang], { columns: 60 });
      const wide = stdout.split('\n').filter((line) => line.length > 60 && !line.startsWith('  $ '));
      expect({ command: command.name(), wide }).toEqual({ command: command.name(), wide: [] });
    }
  },
);

const parsed = async (argv: readonly string[]): Promise<CommandLine> =>
  JSON.parse(await printed([...argv, '--format', 'json'])) as CommandLine;

const flagsIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, flag = '']) => flag)),
];

describe('help for programs', () => {
  it('is valid against its schema, and the same in every language', async () => {
    const schema = (name: string): object =>
      JSON.parse(readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8')) as object;
    const isValid = new Ajv2020({ strict: false }).addSchema(schema('common')).compile(schema('command-line'));
    expect(isValid(await parsed(['help'])), JSON.stringify(isValid.errors)).toBe(true);
    const argv = ['help', '--format', 'json'];
    expect(await printed(argv, 'nl')).toBe(await printed(argv, 'en'));
  });

  it('has of each command the flags that its help shows', async () => {
    const { commands, flags: global } = await parsed(['help']);
    expect(commands.map(({ name }) => name)).toEqual(program.commands.map((command) => command.name()));
    for (const { name, flags } of commands) {
      const known = new Set([...flags, ...global].map(({ flag }) => flag).concat('--help'));
      expect({ name, flags: known }).toEqual({ name, flags: new Set(flagsIn(await printed([name, '--help']))) });
    }
  });

  it('tells what a flag takes', async () => {
    const { commands } = await parsed(['help', 'select']);
    expect(commands.map(({ name }) => name)).toEqual(['select']);
    const flag = (name: string) => commands[0]?.flags.find((candidate) => candidate.flag === name);
    expect(flag('--risk')).toMatchObject({ value: 'factor', repeatable: true });
    expect(flag('--profile')).toMatchObject({ value: 'file', repeatable: true });
    expect(flag('--order')).toMatchObject({ choices: ['evidence', 'breadth'], repeatable: false });
    expect(flag('--why-not')).toMatchObject({ value: 'id', optional: true });
    expect(flag('--details')).not.toHaveProperty('value');
  });

  it('lists every exit code', async () => {
    const { exitCodes } = await parsed(['help']);
    expect(exitCodes.map(({ code }) => code)).toEqual(Object.values(EXIT));
  });
});

describe('a topic', () => {
  it('profile shows a profile that has an answer, and every flag that makes one', async () => {
    const text = await printed(['help', 'profile']);
    const example = text
      .split('\n')
      .filter((line) => line.startsWith('    '))
      .slice(0, 9);
    const { exitCode, stderr } = await runKiem(['select', '--profile', '-'], { stdin: example.join('\n') });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const flags = PROFILE_PARTS.flatMap(({ options }) => options(fakeSession()).map(({ long }) => long ?? ''));
    expect(flags.filter((flag) => !text.includes(flag))).toEqual([]);
  });

  it('data names what is in the data folder', async () => {
    const text = await printed(['help', 'data']);
    const names = readdirSync(join(ROOT, 'data')).filter((name) => name !== 'README.md');
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  it('levels tells of each level what it is and what it is not', async () => {
    const text = (await printed(['help', 'niveaus'], 'nl')).replaceAll(/\s+/g, ' ');
    expect(text.match(/Dit niveau (?:zegt niet|is geen)/g)).toHaveLength(4);
  });

  it('formats says of every format what it is and who has it', async () => {
    const names = [...Object.keys(FORMATS), ...Object.keys(CHECK_FORMATS)];
    expect(new Set(Object.keys(help.formats.of))).toEqual(new Set(names));
    expect(await printed(['help', 'formats'])).toMatch(/^svg +\.svg +one picture \(coverage\)$/m);
  });

  it('exit-codes has every exit code', async () => {
    const text = await printed(['help', 'exit-codes']);
    expect([...text.matchAll(/^(\d+) /gm)].map(([, code]) => Number(code))).toEqual(Object.values(EXIT));
  });

  it('environment has every variable that is read, and no other', () => {
    const files = readdirSync(join(ROOT, 'src/cli'), { recursive: true, encoding: 'utf8' });
    const source = files
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(ROOT, 'src/cli', file), 'utf8'))
      .join('\n');
    const indexed = [...source.matchAll(/environment\['([A-Z_]+)'\]/g)].map(([, name]) => name);
    const unpacked = [...source.matchAll(/\{ ([^{}]*) \} = environment;/g)].flatMap(
      ([, names = '']) => names.match(/[A-Z_]{4,}/g) ?? [],
    );
    expect(new Set(Object.keys(help.environment.of))).toEqual(new Set([...indexed, ...unpacked]));
  });

  it('can be asked for by its name in either language, and as Markdown', async () => {
    expect(await printed(['help', 'niveaus'])).toBe(await printed(['help', 'levels']));
    expect(await printed(['help', 'levels', '--format', 'markdown'])).toMatch(/^# The recognition levels\n/);
  });
});

describe('help on what there is not', () => {
  it.each([
    ['nope', /^kiem: no help on nope\nCommands: select, .*\nTopics: profile, /],
    ['selct', /did you mean select\?/],
    ['levles', /did you mean levels\?/],
  ])('%s ends with 2, and says what there is', async (name, said) => {
    const { exitCode, stdout, stderr } = await runKiem(['help', name]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  it('a topic has no JSON', async () => {
    const { exitCode, stdout } = await runKiem(['help', 'data', '--format', 'json']);
    expect({ exitCode, code: (JSON.parse(stdout) as { error: { code: string } }).error.code }).toEqual({
      exitCode: 2,
      code: 'usage',
    });
  });
});

const words = (command: Command): readonly string[] =>
  [...command.options, ...command.registeredArguments]
    .flatMap((one) => placeholderOf(one).split('='))
    .filter((word) => word !== '');

describe('the names of values', () => {
  it('are words of both languages', () => {
    const used = new Set([program, ...program.commands].flatMap(words).concat('options', 'command'));
    expect(new Set(Object.keys(messages.en.cli.placeholders))).toEqual(used);
    expect(messages.en.cli.placeholders).toEqual(Object.fromEntries([...used].map((word) => [word, word])));
  });

  it('are Dutch in Dutch, in help and in errors', async () => {
    expect(await printed(['coverage', '--help'], 'nl')).toMatch(/^Gebruik: kiem coverage \[opties\]$/m);
    expect(await printed(['select', '--help'], 'nl')).toMatch(
      /--figure <factor=cijfer> .*\n[^]*--save-profile <bestand> /,
    );
    expect((await runKiem(['export', '--lang', 'nl'])).stderr).toContain('er ontbreekt een argument: map');
  });
});

const only = ({ name }: CommandHelp): string => `kiem ${name}`;

describe('the manual', () => {
  it('is docs/cli.md (npm run docs:cli)', async () => {
    expect(readFileSync(join(ROOT, 'docs/cli.md'), 'utf8')).toBe(await printed(['help', '--format', 'markdown']));
  });

  it.each(LANGUAGES)('has a part for each command (%s)', async (lang) => {
    const text = await printed(['help', '--format', 'markdown'], lang);
    const { commands } = await parsed(['help']);
    expect([...text.matchAll(/^## (kiem .*)$/gm)].map(([, title]) => title)).toEqual(commands.map(only));
  });

  it('is a page for man, without a warning of groff', async ({ skip }) => {
    const page = await printed(['help', '--format', 'man']);
    expect(page).toMatch(/^\.TH "KIEM" 1\n\.SH NAME\nkiem \\- Choose /);
    const { error, stderr, stdout } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-P-cbou'], {
      input: page,
      encoding: 'utf8',
    });
    if (error !== undefined) skip('groff is not installed here');
    expect(stderr).toBe('');
    expect(stdout).toContain('--save-profile <file>');
  });
});
