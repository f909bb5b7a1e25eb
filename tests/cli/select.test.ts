import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Selection } from '../../src/core/generated/schema-types.ts';
import { ROOT, runKiem } from '../support/fake-context.ts';

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8')) as object;

const PROFILE = 'data/examples/smoking-low-ses.yaml';

async function selectJson(...argv: readonly string[]): Promise<Selection> {
  const { stdout, stderr, exitCode } = await runKiem(['select', ...argv, '--format', 'json']);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return JSON.parse(stdout) as Selection;
}

describe('kiem select --format json', () => {
  let validate: ReturnType<Ajv2020['compile']>;

  beforeAll(() => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    for (const name of ['common', 'intervention', 'profile']) ajv.addSchema(schema(name));
    validate = ajv.compile(schema('selection'));
  });

  it.each(['smoking-low-ses', 'refugee-families', 'before-conception', 'attachment-young-parents', 'all-phases'])(
    'is valid against its published schema for %s',
    async (example) => {
      void validate(await selectJson('--profile', `data/examples/${example}.yaml`));
      expect(validate.errors).toBeNull();
    },
  );

  it('is the same bytes whatever the language, the locale and the colour', async () => {
    const argv = ['select', '--profile', PROFILE, '--format', 'json'];
    const plain = await runKiem(argv);
    const other = await runKiem([...argv, '--lang', 'nl', '--color'], {
      environment: { LANG: 'C', FORCE_COLOR: '1' },
      columns: 60,
    });
    expect(other.stdout).toBe(plain.stdout);
    expect(plain.stdout).not.toContain('\u001b');
  });

  it('takes the same profile from a file, from standard input and from JSON', async () => {
    const fromFile = await runKiem(['select', '--profile', 'data/examples/before-conception.yaml', '--format', 'json']);
    const yaml = readFileSync(join(ROOT, 'data/examples/before-conception.yaml'), 'utf8');
    const fromPipe = await runKiem(['select', '--profile', '-', '--format', 'json'], { stdin: yaml });
    expect(fromPipe).toEqual(fromFile);
    const { profile } = JSON.parse(fromFile.stdout) as Selection;
    const factors = profile.factors.map(({ id, priority, basis, note }) => ({ id, priority, basis, note }));
    const json = JSON.stringify({ title: profile.title, phases: profile.phases, factors });
    const fromJson = await runKiem(['select', '--profile', '-', '--format', 'json'], { stdin: json });
    expect(JSON.parse(fromJson.stdout)).toMatchObject({ matches: (JSON.parse(fromFile.stdout) as Selection).matches });
  });

  it('lets flags add to a profile and override it', async () => {
    const selection = await selectJson(
      '--profile',
      PROFILE,
      '--wish',
      'prenatal-smoking',
      '--risk',
      'insecure-attachment',
      '--phase',
      'second-year',
    );
    expect(selection.profile.phases).toEqual(['second-year']);
    expect(selection.profile.factors.map(({ id, priority }) => `${id} ${priority}`)).toEqual([
      'prenatal-smoking wish',
      'low-socioeconomic-status must',
      'single-parent-family wish',
      'insecure-attachment must',
    ]);
  });

  it('counts a factor and its mirror once', async () => {
    const selection = await selectJson('--wish', 'lack-of-social-support', '--strengthen', 'social-support-network');
    expect(selection.profile.factors).toHaveLength(1);
    expect(selection.profile.merged).toHaveLength(1);
    expect(selection.profile.factors[0]?.priority).toBe('must');
  });
});

describe('kiem select in words', () => {
  it.each(['nl', 'en'])(
    'leads with the page, which names no details above them, and ends with the command that reproduces it (%s)',
    async (lang) => {
      const page = await runKiem(['select', '--profile', PROFILE, '--lang', lang]);
      const { stdout } = await runKiem(['select', '--profile', PROFILE, '--lang', lang, '--details']);
      const [title = '', under = ''] = page.stdout.split('\n');
      expect(stdout.startsWith(`${title}\n${under}\n`)).toBe(true);
      expect([page.stdout, stdout].map((text) => text.includes(': --details · '))).toEqual([true, false]);
      const headings = stdout.split('\n').filter((_, index, lines) => /^[─═]+$/.test(lines[index + 1] ?? ''));
      expect(headings[0]).toBe(lang === 'nl' ? 'Uw antwoorden' : 'Your answers');
      expect(stdout.trimEnd().split('\n').at(-1)).toBe(
        `  kiem select --profile ${PROFILE} --as-of 2026-11-25 --lang ${lang}`,
      );
    },
  );

  it.each([
    ['what one choice keeps out, with that choice', 'v-mis', /V-MIS: Geen erkenning gevonden.*--include-unrated/s],
    ['what was studied in vain', 'CenteringZwangerschap', /Onderzocht op actief roken.*geen effect gevonden/s],
    ['that a match is in the list', 'voorzorg', /VoorZorg valt niet af/],
    ['that nothing links it to the question', 'k-vht', /K-VHT werkt aan geen van de factoren/],
  ])('says of one intervention %s', async (_, named, said) => {
    const { stdout } = await runKiem(['select', '--profile', PROFILE, '--lang', 'nl', '--why-not', named]);
    expect(stdout).toMatch(said);
    expect(stdout).not.toContain('Uk & Puk');
  });

  it('says of each that is left out why, and refuses a name that it does not know', async () => {
    const { stdout } = await runKiem(['select', '--profile', PROFILE, '--lang', 'nl', '--why-not']);
    const { near } = await selectJson('--profile', PROFILE);
    for (const { name } of near) expect(stdout).toContain(`${name}: `);
    const unknown = await runKiem(['select', '--profile', PROFILE, '--lang', 'en', '--why-not', 'voorzorgg']);
    expect(unknown).toMatchObject({ exitCode: 2, stdout: '' });
    expect(unknown.stderr).toMatch(/voorzorg/);
  });

  it.each([
    ['air-pollution-exposure', /Er valt niets af: in deze gegevens staat geen interventie voor uw factoren/],
    ['prenatal-stress', /Er valt niets af: alles wat aan uw factoren werkt, staat in de lijst/],
  ])('says why nothing is left out: %s', async (risk, said) => {
    const flags = ['--risk', risk, '--include-unrated', '--as-of', '2026-11-27', '--lang', 'nl'];
    expect((await runKiem(['select', ...flags, '--why-not'])).stdout.replace(/\s+/g, ' ')).toMatch(said);
  });

  it('never draws a line that is wider than 80 columns in a pipe', async () => {
    for (const lang of ['nl', 'en']) {
      const { stdout } = await runKiem(['select', '--profile', PROFILE, '--lang', lang, '--details']);
      const wide = stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('  kiem '));
      expect(wide).toEqual([]);
    }
  });

  it('runs the command that it prints, to the same result', async () => {
    const first = await runKiem([
      'select',
      '--risk',
      'insecure-attachment',
      '--wish',
      'poverty',
      '--exclude',
      'nika',
      '--order',
      'breadth',
      '--details',
    ]);
    const command = first.stdout.trimEnd().split('\n').at(-1)?.trim().split(' ').slice(1) ?? [];
    const again = await runKiem([...command, '--details'], { today: '2030-01-01' });
    expect(again.stdout).toBe(first.stdout);
  });

  it('says in its words none of the words that promise too much', async () => {
    for (const example of ['smoking-low-ses', 'refugee-families', 'all-phases']) {
      const { stdout } = await runKiem(['select', '--profile', `data/examples/${example}.yaml`, '--lang', 'nl']);
      expect(stdout.toLowerCase()).not.toMatch(/gedekt|bewezen|beste keuze|aanbevolen/);
    }
  });
});

describe('kiem select refuses with the mend', () => {
  it.each([
    ['a phase that is nothing', ['select', '--risk', 'poverty', '--phase', ''], '', /--phase needs a value/],
    ['a factor that is nothing', ['select', '--risk', '', '--wish', 'poverty'], '', /--risk needs a value/],
    ['a list of nothing', ['select', '--risk', 'poverty', '--exclude', ' , '], '', /--exclude needs a value/],
    ['no factor', ['select', '--profile', '-'], 'factors: []', /names no factor.*--risk/s],
    ['an unknown factor', ['select', '--risk', 'smokng'], '', /unknown factor smokng; did you mean .*prenatal-smoking/],
    ['an intervention as a factor', ['select', '--risk', 'voorzorg'], '', /voorzorg is an intervention, not a factor/],
    [
      'a protective factor as a risk',
      ['select', '--risk', 'secure-attachment'],
      '',
      /other kind of factor; use --strengthen/,
    ],
    [
      'an unknown phase',
      ['select', '--phase', 'birth', '--risk', 'poverty'],
      '',
      /--phase birth: choose from\n {2}preconception {2}before pregnancy\n/,
    ],
    [
      'a date that does not exist',
      ['select', '--risk', 'poverty', '--as-of', '2023-02-30'],
      '',
      /--as-of 2023-02-30: this day does not exist/,
    ],
    [
      'a factor that is chosen and unknown',
      ['select', '--profile', '-'],
      'factors: [{ id: poverty }]\nunknown: [poverty]',
      /poverty stands among the factors and/,
    ],
    [
      'a factor twice',
      ['select', '--profile', '-'],
      'factors: [{ id: poverty }, { id: poverty }]',
      /poverty is listed twice/,
    ],
    [
      'a key that does not exist',
      ['select', '--profile', '-'],
      'factors: [{ id: poverty }]\nphase: [pregnancy]',
      /-:2:1 .*phase/,
    ],
    ['no terminal and no factor', ['select'], '', /--profile FILE/],
    ['an unknown option', ['select', '--risc', 'poverty'], '', /unknown option --risc; did you mean --risk\?/],
    ['an unknown command', ['selct'], '', /unknown command selct; did you mean select\?/],
  ])('%s', async (_, argv, stdin, message) => {
    const { exitCode, stdout, stderr } = await runKiem(argv, { stdin });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  it.each([
    ['an absent data folder', ['select', '--risk', 'poverty', '--data', 'nowhere'], /nowhere/],
    ['an absent profile', ['select', '--profile', 'nowhere.yaml'], /nowhere\.yaml: no such file/],
    [
      'a folder as a profile, where one is wanted',
      ['coverage', '--profile', 'data'],
      /data is a folder; kiem coverage takes one profile/,
    ],
  ])('%s is a failure: exit 3', async (_, argv, message) => {
    const { exitCode, stderr } = await runKiem(argv);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(3);
  });

  it('speaks Dutch when asked', async () => {
    const { stderr } = await runKiem(['select', '--risk', 'smokng', '--lang', 'nl']);
    expect(stderr).toMatch(/onbekende factor smokng; bedoelt u/);
  });
});
