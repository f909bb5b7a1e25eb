import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Coverage, DiagnosticsReport, Selection } from '../../src/core/generated/schema-types.ts';
import { loadCatalogue } from '../../src/cli/store/load-catalogue.ts';
import { EXIT } from '../../src/cli/exit-code.ts';
import { fakeSession, ROOT, runKiem } from '../support/fake-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const WATERSTAD = 'tests/fixtures/overlay';
const PROFILE = `${WATERSTAD}/profiles/waterstad.yaml`;
const over = (command: readonly string[], ...more: readonly string[]) =>
  runKiem([...command, '--overlay', WATERSTAD, ...more]);
const select = (...more: readonly string[]) => over(['select', '--profile', PROFILE], ...more);

/** A copy of the own data of Waterstad, that a test may spoil: in one place, so that what lies below it is read once. */
let folder = '';
beforeAll(() => {
  folder = join(temporaryFolder(), 'own');
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(ROOT, WATERSTAD), folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function edit(path: string, from: string, to: string): void {
  const before = readFileSync(join(folder, path), 'utf8');
  expect(before).toContain(from);
  write(path, before.replaceAll(from, to));
}

const check = (...more: readonly string[]) => runKiem(['check', '--overlay', folder, ...more]);

it.each(['--overlay', '--data'])(
  'a file where a folder is meant (%s) is told from one that is not there',
  async (flag) => {
    const file = join(folder, 'sources.yaml');
    const { exitCode, stderr } = await runKiem(['list', 'levels', flag, file, '--lang', 'en']);
    expect([exitCode, stderr]).toEqual([EXIT.usage, `kiem: ${file} is a file; name the data folder\n`]);
  },
);

async function found(...more: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const { stdout } = await check('--format', 'json', ...more);
  const { diagnostics } = JSON.parse(stdout) as DiagnosticsReport;
  return diagnostics.map(({ code, file }) => [code, file.replace(`${folder}/`, '')]);
}

const selection = async (...more: readonly string[]): Promise<Selection> =>
  JSON.parse((await select('--format', 'json', ...more)).stdout) as Selection;

describe('own data', () => {
  it('says in the map for programs which factors and interventions are of it', async () => {
    const map = ['coverage', '--profile', PROFILE, '--by', 'intervention'];
    const { rows, columns } = JSON.parse((await over(map, '--format', 'json')).stdout) as Coverage;
    const local = (origins: readonly { readonly origin?: string }[]) =>
      origins.filter(({ origin }) => origin !== undefined);
    expect(local(rows)).toMatchObject([{ factor: 'noise-nuisance', origin: 'Waterstad' }]);
    expect(local(columns)).toMatchObject([
      { id: 'buurtmoeders', origin: 'Waterstad' },
      { id: 'geldmaatje', origin: 'Waterstad' },
    ]);
    const { stdout: csv } = await over([...map, '--risk', 'poverty'], '--format', 'csv');
    expect(csv).toMatch(/^[^\n]*,origin,column_origin\r?\n/);
    expect(csv).toMatch(/,noise-nuisance,[^\n]*,buurtmoeders,[^\n]*,Waterstad,Waterstad\r?\n/);
    expect(csv).toMatch(/,poverty,[^\n]*,buurtmoeders,[^\n]*,,Waterstad\r?\n/);
  });

  it.each(['nl', 'en'])('stands on the page with where it is from (%s)', async (lang) => {
    const { stdout, exitCode } = await select('--lang', lang);
    expect(exitCode).toBe(EXIT.done);
    await expect(stdout).toMatchFileSnapshot(join(ROOT, `tests/golden/overlay.${lang}.txt`));
  });

  it('has its origin in JSON, and what is shipped has none', async () => {
    const { matches, near } = await selection();
    const origins = [...matches, ...near].map(({ id, origin }) => [id, origin]);
    expect(origins).toContainEqual(['buurtmoeders', 'Waterstad']);
    expect(origins).toContainEqual(['armoede-en-gezondheid-van-kinderen', undefined]);
  });

  it('has its origin in a column of CSV', async () => {
    const rows = (await select('--format', 'csv', '--fields', 'intervention,origin')).stdout.split('\r\n');
    expect(rows[0]).toBe('intervention,origin');
    const of = (id: string) => new Set(rows.filter((row) => row.startsWith(`${id},`)));
    expect(of('buurtmoeders')).toEqual(new Set(['buurtmoeders,Waterstad']));
    expect(of('voorzorg')).toEqual(new Set(['voorzorg,']));
  });

  it.each([
    ['the details', ['select', '--profile', PROFILE, '--details'], 'Local (from Waterstad), not recognised'],
    ['a recognition, which does not hide it', ['show', 'geldmaatje'], 'local (from Waterstad)'],
    ['the page of a factor', ['show', 'noise-nuisance'], 'Local: this comes from Waterstad.'],
    ['the page of a source', ['show', 'waterstad-plan'], 'Local: this comes from Waterstad.'],
    ['a list', ['list', 'interventions'], 'Local: buurtmoeders and geldmaatje (from Waterstad).'],
    ['a list for programs', ['list', 'sources', '--format', 'json'], '"origin": "Waterstad"'],
    ['the map', ['coverage', '--profile', PROFILE], 'Buurtmoeders and Geldmaatje (from Waterstad).'],
    [
      'a comparison',
      ['compare', 'buurtmoeders', 'voorzorg', '--format', 'markdown'],
      'Local (from Waterstad), not recognised',
    ],
    ['a comparison for programs', ['compare', 'buurtmoeders', 'voorzorg', '--format', 'json'], '"origin": "Waterstad"'],
    ['the short memo', ['select', '--profile', PROFILE, '--format', 'markdown'], 'local, not recognised'],
    [
      'the full memo',
      ['select', '--profile', PROFILE, '--format', 'markdown', '--length', 'full'],
      'Local (from Waterstad), not recognised',
    ],
    ['the web page', ['select', '--profile', PROFILE, '--format', 'html'], 'local, not recognised'],
  ])('says where it is from in %s', async (_, argv, text) => {
    const { stdout } = await over(argv, '--no-pager');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(text);
  });

  it('is in the exported tables', async () => {
    const tables = join(folder, 'tables');
    await over(['export', tables]);
    const rows = readFileSync(join(tables, 'interventions.csv'), 'utf8').split('\r\n');
    expect(rows.filter((row) => row.endsWith(',Waterstad')).map((row) => row.split(',')[0])).toEqual([
      'buurtmoeders',
      'geldmaatje',
    ]);
  });

  it('is completed', async () => {
    const { stdout } = await runKiem(['completion', 'bash', '--', '--overlay', WATERSTAD, 'show', 'buurtm']);
    expect(stdout).toBe('buurtmoeders\n');
  });

  it('holds a mirror both ways, though the shipped factor does not name it', async () => {
    const catalogue = await loadCatalogue({
      ...fakeSession(),
      settings: { ...fakeSession().settings, overlays: [WATERSTAD] },
    });
    const mirrors = [...catalogue.factors.values()].filter(({ id }) => ['poverty', 'enough-money'].includes(id));
    expect(mirrors.map(({ id, mirror }) => [id, mirror])).toEqual(
      expect.arrayContaining([
        ['poverty', 'enough-money'],
        ['enough-money', 'poverty'],
      ]),
    );
    const reasons = (await selection()).matches.find(({ id }) => id === 'geldmaatje')?.reasons;
    expect(reasons?.map(({ factor, via }) => [factor, via])).toEqual([['poverty', 'mirror']]);
  });

  it('is in the command that gives the same again, and in the digest', async () => {
    const { stdout } = await select('--details', '--no-pager');
    expect(stdout).toContain(`--overlay ${WATERSTAD}`);
    const shipped = JSON.parse(
      (await runKiem(['select', '--risk', 'poverty', '--format', 'json'])).stdout,
    ) as Selection;
    expect((await selection()).data.digest).not.toBe(shipped.data.digest);
  });

  it('has a digest that names it, so that the same files under another name are other data', async () => {
    const digest = async (): Promise<string> => {
      const { stdout } = await runKiem(['select', '--risk', 'poverty', '--overlay', folder, '--format', 'json']);
      return (JSON.parse(stdout) as Selection).data.digest;
    };
    const before = await digest();
    edit('kiem.config.yaml', 'Waterstad', 'Bergdorp');
    expect(await digest()).not.toBe(before);
  });

  it('is called after its folder when it has no name', async () => {
    rmSync(join(folder, 'kiem.config.yaml'));
    const { stdout } = await runKiem(['show', 'buurtmoeders', '--overlay', folder]);
    expect(stdout).toContain(`Local: this comes from ${basename(folder)}.`);
  });
});

describe('what changed', () => {
  it('is looked at with the same laid over both sides', async () => {
    const { stdout, exitCode } = await over(['diff', 'data', 'data', '--profile', PROFILE], '--format', 'json');
    expect(exitCode).toBe(EXIT.done);
    expect(stdout).toContain('"Rust en geld in Waterstad"');
  });
});

describe('several folders of own data', () => {
  const other = (name: string): string => {
    const root = join(temporaryFolder(), name);
    mkdirSync(root);
    writeFileSync(
      join(root, 'sources.yaml'),
      '- { id: bergdorp-plan, title: Plan, date: "2026", kind: report, url: https://example.org/b }\n',
    );
    return root;
  };

  it('are all laid over it, whatever their order', async () => {
    const bergdorp = other('bergdorp');
    const digestOf = async (...folders: readonly string[]): Promise<string> => {
      const flags = folders.flatMap((one) => ['--overlay', one]);
      const { stdout } = await runKiem(['select', '--risk', 'noise-nuisance', ...flags, '--format', 'json']);
      return (JSON.parse(stdout) as Selection).data.digest;
    };
    expect(await digestOf(folder, bergdorp)).toBe(await digestOf(bergdorp, folder));
  });

  it('can be named by a variable, as the folders of PATH are', async () => {
    const environment = { KIEM_OVERLAY: [folder, other('bergdorp')].join(delimiter) };
    const { stdout } = await runKiem(['list', 'sources', '--format', 'csv'], { environment });
    expect(stdout).toMatch(/,Waterstad\r\n/);
    expect(stdout).toMatch(/,bergdorp\r\n/);
  });

  it('cannot have the same name', async () => {
    const { stderr, exitCode } = await runKiem([
      'list',
      'sources',
      '--overlay',
      folder,
      '--overlay',
      other('Waterstad'),
    ]);
    expect(exitCode).toBe(EXIT.usage);
    expect(stderr).toContain('are both called "Waterstad"');
  });

  it('cannot have a record each with the same id', async () => {
    const bergdorp = other('bergdorp');
    writeFileSync(
      join(bergdorp, 'sources.yaml'),
      '- { id: waterstad-plan, title: Plan, date: "2026", kind: report, url: https://example.org/b }\n',
    );
    const { stdout } = await check('--overlay', bergdorp);
    expect(stdout).toContain('the id "waterstad-plan" is in "Waterstad" already; rename it in "bergdorp"');
  });
});

describe('a check of own data', () => {
  it('is content with what is right, and reports nothing of the data below it', async () => {
    expect(await found('--notes')).toEqual([]);
    expect((await check()).stdout).toBe('6 files checked: no errors, no warnings in 0.00 s\n');
  });

  it('names the shipped record that has an id already, and what to rename', async () => {
    edit('interventions/buurtmoeders.yaml', 'id: buurtmoeders', 'id: voorzorg');
    cpSync(join(folder, 'interventions/buurtmoeders.yaml'), join(folder, 'interventions/voorzorg.yaml'));
    rmSync(join(folder, 'interventions/buurtmoeders.yaml'));
    const { stdout, exitCode } = await check();
    expect(exitCode).toBe(EXIT.findings);
    expect(stdout).toContain('interventions/voorzorg.yaml:1:5 error overlay/id-taken');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'rename it in "Waterstad", wherever it stands; did you mean "voorzorg-waterstad"?',
    );
    expect(stdout).toContain('data/interventions/voorzorg.yaml');
  });

  it.each(['levels.yaml', 'vocabulary.yaml', 'questionnaire.yaml', 'examples/mine.yaml'])(
    'refuses %s',
    async (path) => {
      write(path, '- id: a\n');
      expect(await found()).toEqual([['overlay/not-laid-over', path]]);
    },
  );

  it('checks the profiles', async () => {
    edit('profiles/waterstad.yaml', 'id: poverty', 'id: povertyy');
    expect(await found()).toEqual([['catalogue/unknown-reference', 'profiles/waterstad.yaml']]);
  });

  it('holds a mirror between two of its own factors both ways, though one names the other', async () => {
    const noise = parse(readFileSync(join(folder, 'risk-factors/environment.yaml'), 'utf8')) as readonly object[];
    const quiet = { id: 'quiet-home', kind: 'protective', mirror: 'noise-nuisance', mirrorBasis: 'inferred' };
    const stdin = JSON.stringify({ ...noise[0], ...quiet, label: { nl: 'Rust in huis', en: 'Quiet at home' } });
    const added = await runKiem(['new', 'factor', '--from', '-', '--overlay', folder], { stdin });
    expect(added).toMatchObject({ exitCode: EXIT.done });
    expect(await found()).toEqual([]);
    const flags = ['--strengthen', 'quiet-home', '--include-unrated', '--overlay', folder, '--format', 'json'];
    const { matches } = JSON.parse((await runKiem(['select', ...flags])).stdout) as Selection;
    const reasons = matches.find(({ id }) => id === 'buurtmoeders')?.reasons;
    expect(reasons?.map(({ link, via }) => [link, via])).toEqual([['noise-nuisance', 'mirror']]);
  });

  it('reports a second factor with the same mirror, for a factor has one', async () => {
    const factor = readFileSync(join(folder, 'protective-factors/environment.yaml'), 'utf8');
    write('protective-factors/environment.yaml', factor + factor.replace('id: enough-money', 'id: savings'));
    expect((await found()).map(([code]) => code)).toEqual(['catalogue/one-sided-mirror']);
  });

  it('reports a factor that claims a place in the table of the report', async () => {
    edit('risk-factors/environment.yaml', 'inTable1: false', 'inTable1: true');
    expect(await found()).toEqual([['catalogue/table-1-incomplete', 'risk-factors/environment.yaml']]);
  });

  it('looks at one file when asked, in the light of all', async () => {
    const path = join(folder, 'interventions/buurtmoeders.yaml');
    expect((await check(path)).stdout).toBe('1 file checked: no errors, no warnings in 0.00 s\n');
    edit('interventions/buurtmoeders.yaml', 'factor: noise-nuisance', 'factor: noise-nuisanc');
    expect((await check(path)).stdout).toContain('did you mean "noise-nuisance"?');
    expect((await check(join(folder, 'risk-factors'))).exitCode).toBe(EXIT.done);
  });

  it('takes a file from standard input, under its name', async () => {
    const path = join(folder, 'interventions/buurtmoeders.yaml');
    const stdin = readFileSync(path, 'utf8').replace('works-on', 'works-onn');
    const { stdout } = await runKiem(['check', '--overlay', folder, '--stdin-filename', path], { stdin });
    expect(stdout).toContain('interventions/buurtmoeders.yaml:14:');
  });

  it('takes it, shows it and fixes it by whatever way its name leads there', async () => {
    const link = join(temporaryFolder(), 'linked');
    symlinkSync(folder, link);
    const right = readFileSync(join(folder, 'interventions/buurtmoeders.yaml'), 'utf8');
    const stdin = right.replace('factor: noise-nuisance', 'factor: noise-nuisanc');
    const name = join(link, 'interventions/buurtmoeders.yaml');
    const run = async (...flags: readonly string[]) =>
      runKiem(['check', '--overlay', folder, '--stdin-filename', name, ...flags], { stdin });
    expect((await run()).stdout).toContain('> 14 |   - { factor: noise-nuisanc,');
    expect((await run('--fix', '--unsafe')).stdout).toBe(right);
  });

  it.each([
    ['named', 'name: Waterstad\n', [], 0],
    ['named, with a fault', 'name: Waterstad\nchekc: {}\n', ['schema/unknown-key'], 1],
    [
      'named, with a code that does not exist',
      'name: W\ncheck: { severity: { a/b: note } }\n',
      ['config/unknown-code'],
      1,
    ],
  ])('takes the settings for settings, %s or on standard input', async (_, text, expected, exitCode) => {
    const path = join(folder, 'kiem.config.yaml');
    const run = async (flags: readonly string[], stdin = ''): Promise<readonly [readonly string[], number]> => {
      const argv = ['check', '--format', 'json', ...flags];
      const { stdout, ...outcome } = await runKiem(argv, { workingDirectory: folder, stdin });
      const { diagnostics, summary } = JSON.parse(stdout) as DiagnosticsReport;
      expect(summary.files).toBe(1);
      return [diagnostics.map(({ code }) => code), outcome.exitCode];
    };
    expect(await run(['--stdin-filename', path], text)).toEqual([expected, exitCode]);
    write('kiem.config.yaml', text);
    expect(await run([path])).toEqual([expected, exitCode]);
    expect(await run(['--stdin-filename', path], 'name: Waterstad\n')).toEqual([[], 0]);
  });

  it('leaves out what its settings leave out', async () => {
    write('notes/levels.YAML', '- id: a\n');
    expect((await found()).map(([code]) => code)).toEqual(['catalogue/odd-extension']);
    const settings = join(temporaryFolder(), 'settings.yaml');
    writeFileSync(settings, 'check: { ignore: [notes/**] }\n');
    expect(await found('--config', settings)).toEqual([]);
  });
});

describe('a record of own data that was not laid over', () => {
  const HINT = 'if it is in data of your own, name that with --overlay FOLDER';
  const showing = (...argv: readonly string[]) => runKiem(['show', ...argv]);

  it('is unknown, and the message says how to name the data', async () => {
    expect((await showing('buurtmoeders')).stderr).toBe(`kiem: unknown id buurtmoeders; see kiem list; ${HINT}\n`);
    const { stderr, exitCode } = await runKiem(['select', '--profile', PROFILE]);
    expect(exitCode).toBe(EXIT.usage);
    expect(stderr).toContain(`unknown factor noise-nuisance; see kiem list factors; ${HINT}\n`);
  });

  it('is not hinted at beside a slip, nor where own data is named already', async () => {
    expect((await showing('voorzrog')).stderr).not.toContain(HINT);
    expect((await showing('xyzzyxyzzy', '--overlay', folder)).stderr).toBe(
      'kiem: unknown id xyzzyxyzzy; see kiem list\n',
    );
  });
});

describe('own data that is not right', () => {
  it('is refused by every other command, which names the check', async () => {
    edit('interventions/buurtmoeders.yaml', 'works-on', 'works-onn');
    const { stderr, exitCode } = await runKiem(['show', 'voorzorg', '--overlay', folder]);
    expect(exitCode).toBe(EXIT.findings);
    expect(stderr).toContain(`kiem check --overlay ${folder} shows them`);
  });

  it.each([
    ['alone', []],
    ['with other data below it', ['--data', join(ROOT, 'data')]],
  ])('is told with the check of all that does not go together, %s', async (_, data) => {
    const bergdorp = join(temporaryFolder(), 'bergdorp');
    mkdirSync(bergdorp);
    writeFileSync(
      join(bergdorp, 'sources.yaml'),
      '- { id: waterstad-plan, title: Plan, date: "2026", kind: report, url: https://example.org/b }\n',
    );
    const flags = [...data, '--overlay', folder, '--overlay', bergdorp];
    const { stderr } = await runKiem(['show', 'voorzorg', ...flags]);
    const [, command = ''] = /kiem (check .*) shows/.exec(stderr) ?? [];
    expect(command.split(' ')).toEqual(['check', ...flags]);
    expect((await runKiem(command.split(' '))).stdout).toContain('overlay/id-taken');
  });

  it('has to be a folder', async () => {
    const { stderr, exitCode } = await runKiem(['show', 'voorzorg', '--overlay', 'nowhere']);
    expect(exitCode).toBe(EXIT.failure);
    expect(stderr).toContain('nowhere');
  });

  it.each([
    ['the data', '', 'own', ''],
    ['the same', '', '', ''],
    ['the data, by way of a link', '', 'linked', ''],
    ['what it lies over', 'sub', '', 'sub'],
  ])('may not lie in, nor around, other data: %s', async (_, data, own, inner) => {
    const whole = join(temporaryFolder(), 'data');
    cpSync(join(ROOT, 'tests/fixtures/check-base/data'), join(whole, data), { recursive: true });
    cpSync(folder, join(whole, 'own'), { recursive: true });
    symlinkSync(join(whole, 'own'), join(dirname(whole), 'linked'));
    const named = own === 'linked' ? join(dirname(whole), own) : join(whole, own);
    const { stderr, exitCode } = await runKiem(['list', 'sources', '--data', join(whole, data), '--overlay', named]);
    const [around, within] = inner === '' ? [whole, named] : [named, join(whole, inner)];
    expect([exitCode, stderr]).toEqual([EXIT.usage, `kiem: ${within} lies in ${around}; put them beside each other\n`]);
  });

  it('is one, however it is named, also through a link', async () => {
    const link = join(temporaryFolder(), 'linked');
    symlinkSync(folder, link);
    const check = async (...paths: readonly string[]) =>
      (await runKiem(['check', '--overlay', folder, '--overlay', link, ...paths])).stdout;
    expect(await check()).toMatch(/^6 files checked/);
    expect(await check(link)).toMatch(/^6 files checked/);
    expect(await check(join(link, 'interventions/buurtmoeders.yaml'))).toMatch(/^1 file checked/);
  });

  it('has files that are called after their ids, whatever it is called itself', async () => {
    const named = join(temporaryFolder(), 'a\n::error::x');
    cpSync(folder, named, { recursive: true });
    rmSync(join(named, 'kiem.config.yaml'));
    const { stdout, exitCode } = await runKiem(['check', '--overlay', named]);
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^6 files checked: no errors/)]);
    writeFileSync(join(named, 'interventions/buurtmoeders.yaml'), 'id: buurtmoeders\n');
    const { stderr } = await runKiem(['list', 'levels', '--overlay', named], { columns: 500 });
    expect(stderr).toContain('a\\u000a::error::x over the data');
  });

  it('may not lie in other own data', async () => {
    const inner = join(folder, 'profiles', 'inner');
    cpSync(join(ROOT, WATERSTAD), inner, { recursive: true });
    const { stderr, exitCode } = await runKiem(['check', '--overlay', inner, '--overlay', folder, '--lang', 'nl']);
    expect([exitCode, stderr]).toEqual([EXIT.usage, `kiem: ${inner} ligt in ${folder}; zet ze naast elkaar\n`]);
  });

  it('is told at the place in its settings that is wrong', async () => {
    write('kiem.config.yaml', 'name: ""\n');
    const { stderr, exitCode } = await runKiem(['show', 'voorzorg', '--overlay', folder]);
    expect(exitCode).toBe(EXIT.findings);
    expect(stderr).toContain('kiem.config.yaml:1:7 ');
  });

  it('is checked all the same, in one run, when its settings are wrong', async () => {
    write('kiem.config.yaml', 'name: Waterstad\nchekc: {}\n');
    edit('interventions/buurtmoeders.yaml', 'factor: noise-nuisance', 'factor: noise-nuisanc');
    const both = [
      ['catalogue/unknown-reference', 'interventions/buurtmoeders.yaml'],
      ['schema/unknown-key', 'kiem.config.yaml'],
    ];
    expect(await found()).toEqual(both);
    expect(await found(join(folder, 'interventions'), join(folder, 'kiem.config.yaml'))).toEqual(both);
  });

  it('is told what a name may hold', async () => {
    write('kiem.config.yaml', 'name: "<Waterstad>"\n');
    const { stderr } = await runKiem(['show', 'voorzorg', '--overlay', folder, '--lang', 'en']);
    expect(stderr).toContain('"name" must be a name: letters and digits');
  });
});

describe('a folder of own data that somebody works in', () => {
  const here = (...argv: readonly string[]) => runKiem(argv, { workingDirectory: folder });
  const TAKES_PART = 'With your own data in this folder: Waterstad\n';

  it.each([
    [['check'], '6 files checked: no errors, no warnings in 0.00 s\n'],
    [['check', '.'], '6 files checked: no errors, no warnings in 0.00 s\n'],
    [['check', 'interventions/buurtmoeders.yaml'], '1 file checked: no errors, no warnings in 0.00 s\n'],
    [['check', 'profiles/*.yaml'], '1 file checked: no errors, no warnings in 0.00 s\n'],
    [['list', 'interventions', '--search', 'buurtmoeders'], 'Local: buurtmoeders (from Waterstad).'],
    [['select', '--profile', 'profiles/waterstad.yaml', '--details'], '--overlay .'],
  ])('is laid over the data, which is said beside the result: %j', async (argv, shown) => {
    const { stdout, stderr, exitCode } = await here(...argv, '--no-pager');
    expect({ exitCode, stderr }).toEqual({ exitCode: EXIT.done, stderr: TAKES_PART });
    expect(stdout).toContain(shown);
  });

  it('is checked together with what it refers to, wherever a path into it is named', async () => {
    const world = { workingDirectory: dirname(folder) };
    expect((await runKiem(['check', 'own'], world)).stdout).toMatch(/^6 files checked: no errors, no warnings/);
    expect((await runKiem(['check', 'o*/inter*/*.yaml'], world)).stdout).toMatch(/^2 files checked: no errors/);
    edit('interventions/buurtmoeders.yaml', 'factor: noise-nuisance', 'factor: noise-nuisanc');
    const { stdout, stderr } = await runKiem(['check', 'own/interventions', '--format', 'compact'], world);
    expect(stdout).toMatch(
      /^own\/interventions\/buurtmoeders\.yaml:\d+:\d+: error: .*\[catalogue\/unknown-reference\]\n$/,
    );
    expect(stderr).toBe('');
  });

  it('is the place for a file from standard input', async () => {
    const stdin = readFileSync(join(folder, 'interventions/buurtmoeders.yaml'), 'utf8').replace(
      'works-on',
      'works-onn',
    );
    const argv = ['check', '--format', 'compact', '--stdin-filename', 'own/interventions/buurtmoeders.yaml'];
    const { stdout } = await runKiem(argv, { workingDirectory: dirname(folder), stdin });
    expect(stdout).toMatch(/^own\/interventions\/buurtmoeders\.yaml:14:\d+: error: .*\[schema\/value\]\n$/);
  });

  it('can be fixed there', async () => {
    edit('interventions/buurtmoeders.yaml', 'works-on', 'works-onn');
    expect((await here('check', '--fix')).exitCode).toBe(EXIT.done);
    expect(readFileSync(join(folder, 'interventions/buurtmoeders.yaml'), 'utf8')).not.toContain('works-onn');
  });

  it.each([
    ['--overlay', ['--overlay', 'other'], {}],
    ['KIEM_OVERLAY', [], { KIEM_OVERLAY: 'other' }],
    ['--data', ['--data', join(ROOT, 'data')], {}],
  ])('gives way to %s', async (_, flags, environment) => {
    write('other/sources.yaml', '- { id: b, title: Plan, date: "2026", kind: report, url: https://example.org/b }\n');
    const world = { workingDirectory: folder, environment };
    const { stdout, stderr } = await runKiem(['list', 'sources', ...flags, '--format', 'csv'], world);
    expect(stdout).not.toContain('waterstad-plan');
    expect(stderr).toBe('');
  });

  it.each([
    ['in quotes', '"name": Waterstad\n'],
    ['in other quotes', "'name' : Waterstad\n"],
    ['in a map on one line', '{ name: Waterstad }\n'],
    ['with a question mark', '? name\n: Waterstad\n'],
    ['with an escape', '"n\\x61me": Waterstad\n'],
    ['after a byte order mark', '\ufeffname: Waterstad\n'],
  ])('is one of which the settings give the name %s', async (_, text) => {
    write('kiem.config.yaml', text);
    expect((await here('check')).stdout).toMatch(/^6 files checked/);
    edit('interventions/buurtmoeders.yaml', 'works-on', 'works-onn');
    expect((await here('check')).exitCode).toBe(EXIT.findings);
  });

  it.each([
    ['a bracket that is open', '{ name: Waterstad\n'],
    ['bytes that are UTF-16', Buffer.from('\ufeffname: Waterstad\n', 'utf16le')],
    ['bytes that are UTF-16 without a mark', Buffer.from('name: Waterstad\n', 'utf16le')],
  ])('is not passed over for a fault in its settings: %s', async (_, text) => {
    writeFileSync(join(folder, 'kiem.config.yaml'), text);
    for (const argv of [['check'], ['list', 'interventions']]) {
      const { exitCode, stdout, stderr } = await here(...argv);
      expect(exitCode).toBe(EXIT.findings);
      expect(stdout + stderr).toContain('kiem.config.yaml:');
    }
  });

  it('is none where the terms stand: that is whole data', async () => {
    write('vocabulary.yaml', '');
    const { exitCode, stderr } = await here('list', 'interventions');
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  it.each([
    ['no name', 'check: { failOn: error }\n'],
    ['a name of something else', 'check: { ignore: ["name/**"] }\n'],
  ])('is none with %s in its settings', async (_, text) => {
    write('kiem.config.yaml', text);
    const { stdout, stderr } = await here('check');
    expect(stdout).toMatch(/^66 files checked/);
    expect(stderr).toBe('');
  });

  it('says nothing of it where it makes no difference', async () => {
    for (const argv of [
      ['--help'],
      ['help', 'data'],
      ['schema', 'profile'],
      ['completion', 'bash', '--', 'show', 'buurtm'],
    ])
      expect((await here(...argv)).stderr).toBe('');
    expect((await here('completion', 'bash', '--', 'show', 'buurtm')).stdout).toBe('buurtmoeders\n');
  });

  it('is checked by other settings when its own are wrong', async () => {
    write('kiem.config.yaml', 'name: ""\n');
    writeFileSync(join(dirname(folder), 'other.yaml'), 'check: { failOn: note }\n');
    for (const argv of [['check'], ['check', '--config', '../other.yaml']]) {
      const { stdout, exitCode } = await here(...argv);
      expect([exitCode, stdout]).toEqual([EXIT.findings, expect.stringMatching(/^kiem.config.yaml:1:7 error/)]);
    }
  });

  it('is told at the place in its settings that is wrong', async () => {
    write('kiem.config.yaml', 'name: ""\n');
    const { stderr, exitCode } = await here('show', 'voorzorg');
    expect(exitCode).toBe(EXIT.findings);
    expect(stderr).toContain('kiem.config.yaml:1:7 ');
  });
});
