import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DiagnosticsReport } from '../../../src/core/generated/schema-types.ts';
import { cleanData, spoiltData } from '../../support/check-fixture.ts';
import { runKiem, type World } from '../../support/fake-context.ts';
import { edit } from '../../support/files.ts';

const IV = 'data/interventions/home-visits.yaml';

async function check(folder: string, ...flags: readonly string[]) {
  const outcome = await runKiem(['check', '--data', 'data', ...flags], { workingDirectory: folder });
  return outcome;
}

async function codes(folder: string, ...flags: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await check(folder, '--format', 'json', ...flags);
  return (JSON.parse(stdout) as DiagnosticsReport).diagnostics.map(({ code, severity }) => `${severity} ${code}`);
}

describe('what makes the check fail', () => {
  it.each([
    ['an error', 'catalogue/unknown-reference', [], 1],
    ['a warning, by default', 'catalogue/unused-source', [], 0],
    ['a warning, with --max-warnings 0', 'catalogue/unused-source', ['--max-warnings', '0'], 1],
    ['a warning, with --max-warnings 1', 'catalogue/unused-source', ['--max-warnings', '1'], 0],
    ['a warning, with --fail-on warning', 'catalogue/unused-source', ['--fail-on', 'warning'], 1],
    ['a note, with --fail-on warning', 'catalogue/recognition-expired', ['--fail-on', 'warning'], 0],
    ['a note, with --fail-on note', 'catalogue/recognition-expired', ['--fail-on', 'note'], 1],
    ['a wrong number', 'catalogue/unused-source', ['--max-warnings', 'many'], 2],
    ['a wrong severity', 'catalogue/unused-source', ['--fail-on', 'everything'], 2],
  ])('%s (%s, %j): exit %i', async (_, code, flags, exitCode) => {
    expect((await check(spoiltData(code), ...flags)).exitCode).toBe(exitCode);
  });
});

describe('kiem.config.yaml', () => {
  const configured = (code: string, config: string): string => {
    const folder = spoiltData(code);
    writeFileSync(join(folder, 'kiem.config.yaml'), config);
    return folder;
  };

  it('gives a code another severity', async () => {
    const folder = configured('catalogue/unused-source', 'check:\n  severity:\n    catalogue/unused-source: error\n');
    expect(await codes(folder)).toEqual(['error catalogue/unused-source']);
    expect((await check(folder)).exitCode).toBe(1);
  });

  it('switches a code off', async () => {
    const folder = configured('catalogue/unused-source', 'check:\n  severity:\n    catalogue/unused-source: off\n');
    expect(await codes(folder)).toEqual([]);
  });

  it('leaves paths out', async () => {
    const folder = configured('catalogue/unused-source', 'check:\n  ignore: ["sources.yaml"]\n');
    expect(await codes(folder)).toEqual([]);
  });

  it.each(['**/+(*a)*b', '{a,b}/**', 'a|b'])('says of %s that it is no pattern here', async (pattern) => {
    const folder = configured('catalogue/unused-source', `check:\n  ignore: ["${pattern}"]\n`);
    const { stdout, exitCode } = await check(folder);
    expect(stdout).toMatch(
      /kiem\.config\.yaml:2:12 error schema\/pattern\n.*be a pattern with only \*, \?, \*\* and \[a-z\]/,
    );
    expect(exitCode).toBe(1);
    const asPath = await runKiem(['check', `data/*${pattern}`], { workingDirectory: folder });
    expect(asPath).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('a pattern knows only') as string });
  });

  it('sets limits, over which flags win', async () => {
    const folder = configured('catalogue/unused-source', 'check:\n  failOn: warning\n');
    expect((await check(folder)).exitCode).toBe(1);
    expect((await check(folder, '--fail-on', 'error')).exitCode).toBe(0);
  });

  it('is itself checked, with the nearest code and key', async () => {
    const folder = configured('catalogue/unused-source', 'check:\n  severty:\n    catalogue/unused-source: off\n');
    const { stdout, exitCode } = await check(folder);
    expect(stdout).toMatch(/kiem\.config\.yaml:2:3 error schema\/unknown-key\n.*did you mean "severity"\?/);
    expect(exitCode).toBe(1);
  });

  it('can stand elsewhere', async () => {
    const folder = spoiltData('catalogue/unused-source');
    writeFileSync(join(folder, 'strict.yaml'), 'check:\n  maxWarnings: 0\n');
    expect((await check(folder, '--config', 'strict.yaml')).exitCode).toBe(1);
  });

  it('is no folder where --config names it', async () => {
    const { exitCode, stderr } = await check(cleanData(), '--config', 'data');
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining(': it is a folder') as string]);
  });
});

describe('of what is named and not read', () => {
  const made = (folder: string, path: string, text = 'id: x\n'): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const linked = (folder: string, path: string, to: string): void => {
    rmSync(join(folder, path), { recursive: true, force: true });
    symlinkSync(join(folder, to), join(folder, path));
  };
  const REASONS: readonly (readonly [string, string, (folder: string) => void, string])[] = [
    [
      'a hidden file',
      'data/interventions/.x.yaml',
      (folder) => made(folder, 'data/interventions/.x.yaml'),
      'is hidden',
    ],
    ['a hidden folder', 'data/.old', (folder) => made(folder, 'data/.old/x.yaml'), 'is hidden'],
    ['another ending', 'data/README.md', (folder) => made(folder, 'data/README.md'), 'does not end in .yaml'],
    ['an odd ending', 'data/x.YAML', (folder) => made(folder, 'data/x.YAML'), 'does not end in .yaml'],
    ['a folder without data', 'data/notes', (folder) => made(folder, 'data/notes/x.md'), 'no .yaml file in it'],
    [
      'a link out of the data',
      'data/interventions/x.yaml',
      (folder) => {
        made(folder, 'x.yaml');
        linked(folder, 'data/interventions/x.yaml', 'x.yaml');
      },
      'a link leads out',
    ],
    [
      'what is no regular file',
      'data/interventions/x.yaml',
      (folder) => execFileSync('mkfifo', [join(folder, 'data/interventions/x.yaml')]),
      'not a regular file',
    ],
    [
      'a pattern of which all lies behind a link',
      'data/interventions/*.yaml',
      (folder) => {
        made(folder, 'elsewhere/x.yaml');
        linked(folder, 'data/interventions', 'elsewhere');
      },
      'a link leads out',
    ],
    [
      'a file that the settings leave out',
      IV,
      (folder) => made(folder, 'kiem.config.yaml', "check:\n  ignore: ['interventions/**']\n"),
      'kiem.config.yaml leaves it out',
    ],
    [
      'a pattern of which the settings leave all out',
      'data/interventions/*',
      (folder) => made(folder, 'kiem.config.yaml', "check:\n  ignore: ['interventions/**']\n"),
      'kiem.config.yaml leaves it out',
    ],
  ];

  const own = (folder: string): readonly string[] => ['--overlay', join(folder, 'own')];
  it.each<readonly [string, (folder: string) => readonly string[], (folder: string) => void, string]>([
    ['own data without a file', own, (folder) => mkdirSync(join(folder, 'own')), 'no .yaml file in it'],
    ['own data without data', own, (folder) => made(folder, 'own/README.md'), 'no .yaml file in it'],
    [
      'own data that the settings leave out',
      own,
      (folder) => {
        made(folder, 'own/sources.yaml');
        made(folder, 'kiem.config.yaml', 'check: { ignore: ["**"] }\n');
      },
      'kiem.config.yaml leaves it out',
    ],
    [
      'data without a file',
      () => ['--data', 'empty'],
      (folder) => mkdirSync(join(folder, 'empty')),
      'no .yaml file in it',
    ],
    [
      'data of which the settings leave all but a README out',
      () => ['--data', 'data'],
      (folder) => {
        made(folder, 'data/README.md');
        made(folder, 'kiem.config.yaml', 'check: { ignore: ["**/*.yaml"] }\n');
      },
      'kiem.config.yaml leaves it out',
    ],
    [
      'a text on standard input that the settings leave out',
      () => ['--stdin-filename', IV],
      (folder) => made(folder, 'kiem.config.yaml', 'check: { ignore: ["interventions/**"] }\n'),
      'kiem.config.yaml leaves it out',
    ],
  ])('%s is wrong usage too, for nothing was checked', async (_, flags, spoil, reason) => {
    const folder = cleanData();
    spoil(folder);
    const { exitCode, stdout, stderr } = await runKiem(['check', ...flags(folder)], { workingDirectory: folder });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(reason);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  it.each(REASONS)('%s is wrong usage, and the reason is told', async (_, named, spoil, reason) => {
    const folder = cleanData();
    spoil(folder);
    const { exitCode, stdout, stderr } = await runKiem(['check', named, '--lang', 'en'], { workingDirectory: folder });
    expect(stderr).toContain(`${named} is not checked: `);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(reason);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  it('is no matter as long as a pattern leads to something that is read', async () => {
    const folder = cleanData();
    made(folder, 'kiem.config.yaml', "check:\n  ignore: ['caveats.yaml']\n");
    const { exitCode, stdout } = await runKiem(['check', 'data/[cl]*.yaml'], { workingDirectory: folder });
    expect(stdout).toMatch(/^1 file checked/);
    expect(exitCode).toBe(0);
  });
});

it('a file with an odd ending is told of only where it is asked about', async () => {
  const folder = spoiltData('catalogue/odd-extension');
  expect(await codes(folder, 'data/interventions')).toEqual(['warning catalogue/odd-extension']);
  expect(await codes(folder, 'data/sources.yaml')).toEqual([]);
});

describe('what keeps the data from being loaded', () => {
  const settings =
    (text: string) =>
    (folder: string): void =>
      writeFileSync(join(folder, 'kiem.config.yaml'), text);
  it.each<readonly [string, (folder: string) => void, readonly string[]]>([
    ['a setting', settings('check: { severity: { catalogue/unknown-reference: off } }\n'), ['config/not-to-silence']],
    [
      'a lower severity',
      settings('check: { severity: { catalogue/unknown-reference: note } }\n'),
      ['config/not-to-silence'],
    ],
    ['a pattern', settings('check: { ignore: [interventions/**] }\n'), []],
    [
      'a comment',
      (folder) => edit(folder, IV, 'netwrok', 'netwrok # kiem-ignore catalogue/unknown-reference: later'),
      ['config/not-to-silence'],
    ],
  ])('is not silenced by %s', async (_, silence, told) => {
    const workingDirectory = spoiltData('catalogue/unknown-reference');
    silence(workingDirectory);
    const listed = await runKiem(['list', 'levels', '--data', 'data'], { workingDirectory });
    expect(listed).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('1 error') as string });
    const found = await codes(workingDirectory);
    expect([...found].sort()).toEqual(['catalogue/unknown-reference', ...told].map((code) => `error ${code}`));
    expect((await check(workingDirectory)).exitCode).toBe(1);
  });
});

describe('# kiem-ignore', () => {
  const ignored = (comment: string, before = true): string => {
    const folder = spoiltData('catalogue/unused-source');
    const line = '- id: old-report';
    edit(folder, 'data/sources.yaml', line, before ? `${comment}\n${line}` : `${line} ${comment}`);
    return folder;
  };

  it.each([
    ['on the line before', true],
    ['at the end of the line', false],
  ])('drops a finding %s and counts it', async (_, before) => {
    const folder = ignored('# kiem-ignore catalogue/unused-source: kept for the annual report', before);
    expect(await codes(folder)).toEqual([]);
    expect((await check(folder)).stdout).toMatch(/\(1 ignored\)/);
  });

  it.each(['', ':', ' : '])('does nothing without a reason, and says so: "%s"', async (end) => {
    const found = await codes(ignored(`# kiem-ignore catalogue/unused-source${end}`));
    expect([...found].sort()).toEqual(['error config/ignore-without-reason', 'warning catalogue/unused-source']);
  });

  it('is reported when there is nothing to ignore', async () => {
    const found = await codes(ignored('# kiem-ignore catalogue/duplicate-id: no reason at all'));
    expect([...found].sort()).toEqual(['warning catalogue/unused-source', 'warning config/unused-ignore']);
  });
});

describe('a baseline that the settings name', () => {
  const named = (baseline: string): string => {
    const folder = cleanData();
    mkdirSync(join(folder, 'project'));
    symlinkSync('..', join(folder, 'project/out'));
    writeFileSync(join(folder, 'project/kiem.config.yaml'), `check: { baseline: ${baseline} }\n`);
    return folder;
  };
  const checkIn = (folder: string, ...flags: readonly string[]) =>
    runKiem(['check', '--data', '../data', ...flags], { workingDirectory: join(folder, 'project') });

  it.each(['../new.json', 'out/new.json'])('lies in their folder: %s is refused', async (baseline) => {
    const folder = named(baseline);
    const { exitCode, stderr } = await checkIn(folder, '--update-baseline');
    expect(stderr).toContain(`kiem.config.yaml: ${baseline} lies outside its folder; name it with --baseline`);
    expect({ exitCode, isWritten: existsSync(join(folder, 'new.json')) }).toEqual({ exitCode: 2, isWritten: false });
  });

  it('may lie deeper, and a flag may name any file', async () => {
    const folder = named('deep/known.json');
    mkdirSync(join(folder, 'project/deep'));
    expect(await checkIn(folder, '--update-baseline')).toMatchObject({ exitCode: 0 });
    expect(existsSync(join(folder, 'project/deep/known.json'))).toBe(true);
    expect(await checkIn(folder, '--baseline', '../new.json', '--update-baseline')).toMatchObject({ exitCode: 0 });
    expect(existsSync(join(folder, 'new.json'))).toBe(true);
  });

  it('is no folder', async () => {
    const { exitCode, stderr } = await checkIn(named('.'));
    expect({ exitCode, stderr }).toEqual({
      exitCode: 3,
      stderr: expect.stringContaining(': it is a folder') as string,
    });
  });
});

describe('a baseline', () => {
  const SOURCES = 'data/sources.yaml';
  const known = (folder: string) => check(folder, '--baseline', 'known.json', '--update-baseline');

  it('takes in what is known, so that only what is new is reported', async () => {
    const folder = spoiltData('catalogue/unused-source');
    expect((await known(folder)).exitCode).toBe(0);
    const again = await check(folder, '--baseline', 'known.json', '--max-warnings', '0');
    expect({ exitCode: again.exitCode, stdout: again.stdout }).toEqual({
      exitCode: 0,
      stdout: '13 files checked: no errors, no warnings (1 known) in 0.00 s\n',
    });
    edit(folder, SOURCES, 'id: old-report', 'id: older-report');
    expect(await codes(folder, '--baseline', 'known.json')).toContain('warning catalogue/unused-source');
  });

  it('does not mind lines that move', async () => {
    const folder = spoiltData('catalogue/unused-source');
    await known(folder);
    edit(folder, SOURCES, '- id: old-report', '# a line more\n\n- id: old-report');
    expect(await codes(folder, '--baseline', 'known.json')).toEqual([]);
  });

  it('takes in what the settings made an error', async () => {
    const folder = spoiltData('catalogue/unused-source');
    writeFileSync(join(folder, 'kiem.config.yaml'), 'check: { severity: { catalogue/unused-source: error } }\n');
    expect((await known(folder)).exitCode).toBe(0);
    expect((await check(folder, '--baseline', 'known.json')).exitCode).toBe(0);
  });

  it('reports what no longer occurs, and is pruned', async () => {
    const folder = spoiltData('catalogue/unused-source');
    await known(folder);
    writeFileSync(join(folder, SOURCES), readFileSync(join(cleanData(), SOURCES)));
    expect(await codes(folder, '--baseline', 'known.json')).toEqual(['note config/stale-baseline']);
    await known(folder);
    expect(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'))).toEqual({ schemaVersion: 1, findings: [] });
  });

  it('keeps what it knows of files that were not checked', async () => {
    const folder = spoiltData('catalogue/unused-source');
    await known(folder);
    const { exitCode } = await check(folder, IV, '--baseline', 'known.json', '--update-baseline');
    expect(exitCode).toBe(0);
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toContain('unused-source');
  });

  it('takes in no error with which the data cannot be used', async () => {
    const folder = spoiltData('catalogue/unknown-reference');
    expect((await known(folder)).exitCode).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'))).toEqual({ schemaVersion: 1, findings: [] });
  });

  it.each([
    ['is refused when it is none', ['--baseline', IV], 3, /is not a baseline/],
    ['needs a file to be written to', ['--update-baseline'], 2, /--baseline FILE/],
  ])('%s', async (_, flags, code, message) => {
    const { exitCode, stderr } = await check(cleanData(), ...flags);
    expect(exitCode).toBe(code);
    expect(stderr).toMatch(message);
  });
});

describe('what is checked', () => {
  it.each([
    ['all data', [], ['catalogue/unknown-reference', 'catalogue/duplicate-source']],
    ['a folder', ['data/interventions'], ['catalogue/unknown-reference']],
    ['a file', ['data/sources.yaml'], ['catalogue/duplicate-source']],
    ['a pattern', ['data/inter*/*.yaml'], ['catalogue/unknown-reference']],
    ['the data folder itself', ['data'], ['catalogue/unknown-reference', 'catalogue/duplicate-source']],
    [
      'two paths',
      ['data/sources.yaml', 'data/interventions'],
      ['catalogue/unknown-reference', 'catalogue/duplicate-source'],
    ],
    ['a file in which nothing is wrong', ['data/levels.yaml'], []],
  ])('%s', async (_, paths, expected) => {
    const folder = spoiltData('catalogue/duplicate-source');
    edit(folder, IV, 'factor: network', 'factor: netwrok');
    const found = (await codes(folder, ...paths)).map((line) => line.split(' ')[1]);
    expect(found).toEqual(expected);
  });

  it.each([
    ['a path that is not there', ['data/nothing.yaml'], 3],
    ['a pattern that matches nothing', ['data/*.nothing'], 2],
    ['a folder without data', ['empty'], 2],
    ['a file that is no data', ['notes.txt'], 2],
  ])('%s is an error: exit %j %i', async (_, paths, code) => {
    const folder = cleanData();
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'notes.txt'), 'x');
    expect((await check(folder, ...paths)).exitCode).toBe(code);
  });

  it.each([
    ['profile.yaml', 'factors:\n  - id: parental-stres\n', 'profile.yaml:2:9 error catalogue/unknown-reference'],
    [
      'profile.json',
      '{ "factors": [{ "id": "parental-stres" }] }',
      'profile.json:1:23 error catalogue/unknown-reference',
    ],
    [
      'PROFILE.JSON',
      '{ "factors": [{ "id": "parental-stres" }] }',
      'PROFILE.JSON:1:23 error catalogue/unknown-reference',
    ],
    ['Profile.Yml', 'factors: [{ id: parental-stres }]', 'Profile.Yml:1:17 error catalogue/unknown-reference'],
    ['profile.json', '{ "factrs": [] }', 'profile.json:1:3 error schema/unknown-key'],
  ])('a profile that stands elsewhere, against the data: %s', async (name, text, expected) => {
    const folder = cleanData();
    writeFileSync(join(folder, name), text);
    for (const typed of [name, `[${name[0] ?? ''}]*`]) {
      const { stdout, exitCode } = await check(folder, typed);
      expect(stdout).toContain(expected);
      expect(exitCode).toBe(1);
    }
  });

  it.each([
    ['a profile', ['profile.yaml', './profile.yaml'], ['catalogue/unknown-reference']],
    ['a profile, also by a pattern', ['*.json', 'profile.json'], ['catalogue/unknown-reference']],
    ['settings', ['project/kiem.config.yaml', 'project/*.yaml'], ['schema/unknown-key']],
    ['data', ['data/sources.yaml', 'data/../data/sources.yaml'], ['catalogue/unused-source']],
  ])('%s once, however often it is named: %j', async (_, paths, expected) => {
    const folder = spoiltData('catalogue/unused-source');
    for (const name of ['profile.json', 'profile.yaml'])
      writeFileSync(join(folder, name), '{ "factors": [{ "id": "parental-stres" }] }');
    mkdirSync(join(folder, 'project'));
    writeFileSync(join(folder, 'project/kiem.config.yaml'), 'chck: {}\n');
    const { stdout } = await check(folder, '--format', 'json', ...paths);
    const { diagnostics, summary } = JSON.parse(stdout) as DiagnosticsReport;
    expect({ codes: diagnostics.map(({ code }) => code), files: summary.files }).toEqual({ codes: expected, files: 1 });
  });

  it('a text on standard input, in place of the file', async () => {
    const folder = cleanData();
    const stdin = readFileSync(join(folder, IV), 'utf8').replace('factor: network', 'factor: netwrok');
    const world = { workingDirectory: folder, stdin };
    const { stdout, exitCode } = await runKiem(['check', '-', '--data', 'data', '--stdin-filename', IV], world);
    expect(stdout).toContain(`${IV}:25:13 error catalogue/unknown-reference`);
    expect(exitCode).toBe(1);
    expect((await check(folder)).exitCode).toBe(0);
  });

  it.each([
    ['without a name', ['-']],
    ['with other paths', ['data/sources.yaml', '--stdin-filename', IV]],
  ])('standard input %s is refused', async (_, flags) => {
    expect((await check(cleanData(), ...flags)).exitCode).toBe(2);
  });
});

describe('what is shown', () => {
  it('nothing of what is right but one line', async () => {
    expect((await check(cleanData())).stdout).toMatch(/^13 files checked: .*\n$/);
  });

  it('no notes unless they are asked for', async () => {
    const folder = spoiltData('catalogue/recognition-expired');
    expect((await check(folder)).stdout).toBe(
      '13 files checked: no errors, no warnings and 1 note in 0.00 s\nkiem check --notes shows the notes\n',
    );
    expect((await check(folder, '--notes')).stdout).toMatch(/note catalogue\/recognition-expired/);
  });

  it('nothing at all with --quiet, unless there are errors', async () => {
    expect((await check(spoiltData('catalogue/unused-source'), '--quiet')).stdout).toBe('');
    expect((await check(spoiltData('catalogue/unknown-reference'), '--quiet')).stdout).toMatch(/netwrok/);
  });

  it('all faults in one run', async () => {
    const folder = cleanData();
    edit(folder, IV, 'theme: parenting-support', 'theem: parenting-support');
    edit(folder, IV, 'level: first-indications', 'level: first-indication');
    edit(folder, IV, '"2023-05-12"', '2023');
    edit(folder, IV, '{ nl: Stress, en: Stress }', '{ nl: Stress }');
    edit(folder, IV, 'fit: this-programme', 'fit: this-program');
    edit(folder, 'data/sources.yaml', 'https://example.org/trial', 'http://example.org/trial');
    edit(folder, 'data/caveats.yaml', 'basis: stated', 'basis:');
    expect((await codes(folder)).length).toBe(7);
  });

  it('what is wrong behind a slip in the YAML itself, too', async () => {
    const folder = cleanData();
    edit(folder, IV, 'theme: parenting-support', 'theme parenting-support');
    edit(folder, IV, 'factor: network', 'factor: netwrok');
    expect(await codes(folder)).toEqual(['error yaml/syntax', 'error catalogue/unknown-reference']);
  });

  it('the same, whatever the order in which files are read', async () => {
    const folder = spoiltData('catalogue/duplicate-source');
    const first = await check(folder, 'data/sources.yaml', 'data/interventions', '--format', 'json');
    const second = await check(folder, 'data/interventions', 'data/sources.yaml', '--format', 'json');
    expect(second.stdout).toBe(first.stdout);
  });
});

describe('--watch', () => {
  async function watch(folder: string, changes: readonly (() => void)[], more: World = {}) {
    async function* happen(): AsyncIterable<void> {
      for (const change of changes) {
        await Promise.resolve();
        change();
        yield;
      }
    }
    const world = { workingDirectory: folder, changes: happen(), ...more };
    return runKiem(['check', '--data', 'data', '--watch'], world);
  }

  it('checks again after each change', async () => {
    const folder = cleanData();
    const { stdout, exitCode } = await watch(folder, [
      () => {
        edit(folder, IV, 'factor: network', 'factor: netwrok');
      },
      () => {
        edit(folder, IV, 'factor: netwrok', 'factor: network');
      },
    ]);
    expect(stdout.match(/files checked: (no errors|1 error)/g)).toEqual([
      'files checked: no errors',
      'files checked: 1 error',
      'files checked: no errors',
    ]);
    expect(exitCode).toBe(0);
  });

  it.each(['data', 'own'])('stops when a folder is gone, and says so: %s', async (gone) => {
    const folder = cleanData();
    mkdirSync(join(folder, 'own'));
    writeFileSync(join(folder, 'own/sources.yaml'), '- { id: plan, title: Plan, kind: report }\n');
    const change = (): void => {
      rmSync(join(folder, gone), { recursive: true, force: true });
    };
    const { stderr, exitCode } = await watch(folder, [change, change], { environment: { KIEM_OVERLAY: 'own' } });
    expect(exitCode).toBe(3);
    expect(stderr).toContain(`${join(folder, gone)} does not exist\n`);
  });

  it('stops when nobody reads it any more', async () => {
    let changes = 0;
    const change = (): void => {
      changes += 1;
    };
    const { exitCode } = await watch(cleanData(), [change, change, change], { hasReader: () => changes < 2 });
    expect({ changes, exitCode }).toEqual({ changes: 2, exitCode: 0 });
  });

  it('clears the screen of a terminal, and nothing else', async () => {
    expect((await watch(cleanData(), [() => undefined], { columns: 80 })).stdout).toContain('\u001b[2J');
    expect((await watch(cleanData(), [() => undefined])).stdout).not.toContain('\u001b');
  });

  it('is refused where it would write files', async () => {
    const { exitCode } = await check(cleanData(), '--watch', '--format', 'json:x.json');
    expect(exitCode).toBe(2);
  });
});
