import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DiagnosticsReport } from '../../../src/core/generated/schema-types.ts';
import { cleanData, spoiltData } from '../../support/check-fixture.ts';
import { runKiem, type World } from '../../support/fake-context.ts';
import { edit } from '../../support/files.ts';

const IV = 'data/interventions/home-visits.yaml';
const read = (folder: string, file = IV): string => readFileSync(join(folder, file), 'utf8');

const check = (folder: string, flags: readonly string[], world: World = {}) =>
  runKiem(['check', '--data', 'data', ...flags], { workingDirectory: folder, ...world });

async function reportOf(folder: string, ...flags: readonly string[]): Promise<DiagnosticsReport> {
  const { stdout } = await check(folder, ['--format', 'json', ...flags]);
  return JSON.parse(stdout) as DiagnosticsReport;
}

/** Data in which this stands for what is right. */
function spoilt(...edits: readonly (readonly [from: string, to: string])[]): string {
  const folder = cleanData();
  for (const [from, to] of edits) edit(folder, IV, from, to);
  return folder;
}

const CLEAN = read(cleanData());

describe('--fix', () => {
  it.each<readonly [slip: string, from: string, to: string]>([
    ['a value of a closed list, one letter off', 'theme: parenting-support', 'theme: parenting-suport'],
    ['a value with capitals', 'level: first-indications', 'level: First-Indications'],
    ['a label in place of a value', 'level: first-indications', 'level: Eerste aanwijzingen'],
    ['a label in place of an id', 'factor: parental-stress\n    relation', 'factor: Stress van ouders\n    relation'],
    ['a label in the vocabulary in place of an id', 'settings: [home]', 'settings: [Thuis]'],
    ['a label where a list of ids belongs', 'settings: [home]', 'settings: Thuis'],
    ['a Dutch name of a value', 'result: favourable', 'result: gunstig'],
    ['a Dutch name where a list of values belongs', 'track: [selective]', 'track: Selectief'],
    ['a Dutch key', 'name: Home', 'Naam: Home'],
    ['an id of a study in capitals', 'studies: [trial-2024]', 'studies: [Trial 2024]'],
    ['a key, one letter off', 'theme:', 'theem:'],
    ['a tab', '  phases: [pregnancy', '\tphases: [pregnancy'],
    ['a date without quotes', 'date: "2023-05-12"', 'date: 2023'],
    ['a text where a list belongs', 'track: [selective]', 'track: selective'],
    ['a list where a word belongs', 'theme: parenting-support', 'theme: [parenting-support]'],
    ['an id where its map belongs', 'source: { id: databank }\nlinks', 'source: databank\nlinks'],
    [
      'a key twice with the same value',
      'theme: parenting-support',
      'theme: parenting-support\ntheme: parenting-support',
    ],
    ['a character that nobody sees', 'name: Home', 'name: Ho\u200bme'],
  ])('repairs %s', async (slip, from, to) => {
    const folder = spoilt([from, to]);
    const { stdout, exitCode } = await check(folder, ['--fix']);
    expect(read(folder)).toBe(slip === 'a date without quotes' ? CLEAN.replace('2023-05-12', '2023') : CLEAN);
    expect({ stdout, exitCode }).toEqual({
      stdout: '13 files checked: no errors, no warnings in 0.00 s\nfixed 1 finding in 1 file\n',
      exitCode: 0,
    });
  });

  it('writes true for yes, also where nothing else is allowed', async () => {
    const folder = spoilt([
      'factor: network\n    relation: works-on',
      'factor: no-network\n    relation: meant-for\n    onlyTogether: yes',
    ]);
    await check(folder, ['--fix']);
    expect(read(folder)).toContain('onlyTogether: true\n');
  });

  it('writes what a key hides, though more comes to light then', async () => {
    const folder = spoilt(['theme: parenting-support', 'Thema: parenting-support\nwithdrawn: no idea']);
    await check(folder, ['--fix']);
    expect(read(folder)).toContain('\ntheme: parenting-support\nwithdrawn: no idea\n');
  });

  it('puts recognitions in order, each with its comments, and leaves all else as it is', async () => {
    const [before, after] = [
      `recognitions: # the registry
  # third, of 2023
  - level: good-indications # up
    date: "2023-05-12"
    source: { id: databank }

  # first
  - level: well-substantiated
    date: "2015"   # kept as it is
    source: { id:   databank }
  - { level: first-indications, date: "2019-01", source: { id: databank } }
delivery:`,
      `recognitions: # the registry

  # first
  - level: well-substantiated
    date: "2015"   # kept as it is
    source: { id:   databank }
  - { level: first-indications, date: "2019-01", source: { id: databank } }
  # third, of 2023
  - level: good-indications # up
    date: "2023-05-12"
    source: { id: databank }
delivery:`,
    ];
    const folder = cleanData();
    const text = CLEAN.replace(/recognitions:[^]*?delivery:/, before);
    writeFileSync(join(folder, IV), text.replaceAll('\n', '\r\n'));
    expect((await check(folder, ['--fix'])).stdout).toMatch(/no errors.*\nfixed 1 finding in 1 file\n/);
    expect(read(folder)).toBe(text.replace(before, after).replaceAll('\n', '\r\n'));
  });

  it('writes the line by which an editor finds the schema, at the top', async () => {
    const folder = cleanData();
    const bare = CLEAN.replace(/^# yaml-language-server.*\n/m, '');
    writeFileSync(join(folder, IV), bare);
    expect((await check(folder, ['--fix'])).exitCode).toBe(0);
    const line = '# yaml-language-server: $schema=../../schemas/intervention.schema.json\n';
    expect(read(folder)).toBe(line + bare);
  });

  it('leaves what is only likely, and says so', async () => {
    const folder = spoilt(['factor: parental-stress\n    relation', 'factor: parental-stres\n    relation']);
    const text = read(folder);
    const { stdout, exitCode } = await check(folder, ['--fix']);
    expect(read(folder)).toBe(text);
    expect(stdout).toContain('  not fixed: likely, not certain; --fix --unsafe writes it\n');
    expect(stdout).toContain('nothing fixed\n');
    expect(exitCode).toBe(1);
  });

  it('leaves a label that no record has as it was typed', async () => {
    const folder = spoilt(['factor: parental-stress\n    relation', 'factor: Zorgen over geld\n    relation']);
    const { stdout } = await check(folder, ['--fix', '--unsafe']);
    expect(read(folder)).toContain('factor: Zorgen over geld\n');
    expect(stdout).toContain('unknown factor: "Zorgen over geld"; choose from network, parental-stress,');
  });

  it('leaves what leads to another error, names it, and shows the line as it is', async () => {
    const folder = spoilt([
      'factor: network\n    relation: works-on',
      'factor: Een steunend netwerk\n    relation: meant-for',
    ]);
    const { stdout } = await check(folder, ['--fix']);
    expect(stdout).toContain('> 25 |   - factor: Een steunend netwerk\n');
    expect(stdout).toContain('  not fixed: it would cause another error: catalogue/meant-for-protective on line 26\n');
    expect(read(folder)).toContain('factor: Een steunend netwerk\n');
  });

  it('is told of by a check', async () => {
    const folder = spoilt(
      ['theme: parenting', 'theme: prenting'],
      ['factor: parental-stress\n    relation', 'factor: parental-stres\n    relation'],
    );
    const { stdout } = await check(folder, []);
    expect(stdout).toContain('\nkiem check --fix fixes 1 finding; --unsafe probably 1 more\n');
    expect(stdout).not.toContain('not fixed');
  });

  it('keeps the mode of the file, and the mark before its text', async () => {
    const folder = spoilt(['theme: parenting', 'theme: prenting']);
    writeFileSync(join(folder, IV), `\ufeff${read(folder)}`);
    chmodSync(join(folder, IV), 0o640);
    await check(folder, ['--fix']);
    expect(read(folder)).toBe(`\ufeff${CLEAN}`);
    expect(statSync(join(folder, IV)).mode & 0o777).toBe(0o640);
  });

  it('touches only what was named', async () => {
    const folder = spoilt(['theme: parenting', 'theme: prenting']);
    edit(folder, 'data/sources.yaml', 'kind: report', 'kind: reprt');
    await check(folder, ['--fix', 'data/sources.yaml']);
    expect(read(folder)).toContain('theme: prenting');
    expect(read(folder, 'data/sources.yaml')).toBe(read(cleanData(), 'data/sources.yaml'));
  });

  it('does not follow a link, and says so', async () => {
    const folder = spoilt(['theme: parenting', 'theme: prenting']);
    renameSync(join(folder, IV), join(folder, 'data/elsewhere.txt'));
    symlinkSync('../elsewhere.txt', join(folder, IV));
    const { stdout, exitCode } = await check(folder, ['--fix']);
    expect(stdout).toContain('not fixed: this file is a link; fix the file itself');
    expect(exitCode).toBe(1);
    expect(read(folder)).toContain('theme: prenting');
    expect(lstatSync(join(folder, IV)).isSymbolicLink()).toBe(true);
  });

  it('takes away as many characters that nobody sees as there are', async () => {
    const folder = spoilt(['name: Home', `name: ${'\u200b'.repeat(500)}Home`]);
    const { diagnostics } = await reportOf(folder);
    expect(diagnostics.map(({ message }) => message).slice(-2)).toEqual([
      'the character U+200B is not allowed in the data; remove it',
      'the character U+200B is not allowed in the data; remove it, and the 490 that follow',
    ]);
    await check(folder, ['--fix']);
    expect(read(folder)).toBe(CLEAN);
  });

  it('leaves a text that is full of them, and says how it became so', async () => {
    const folder = cleanData();
    writeFileSync(join(folder, IV), `${CLEAN}${'# \0 \0\n'.repeat(600)}`);
    const { stdout } = await check(folder, ['--fix', '--unsafe']);
    expect(stdout).toContain('not fixed: there are too many to be slips; save the file as UTF-8');
    expect(stdout).toContain('nothing fixed');
  });

  it('leaves a finding that a comment ignores', async () => {
    const folder = spoiltData('catalogue/schema-line');
    edit(folder, IV, 'id: home-visits', 'id: home-visits # kiem-ignore catalogue/schema-line: on purpose');
    const { stdout } = await check(folder, ['--fix']);
    expect(stdout).toContain('nothing fixed');
    expect(read(folder)).toMatch(/^id: home-visits # kiem-ignore/);
  });

  it('repairs a profile that stands elsewhere', async () => {
    const folder = cleanData();
    writeFileSync(join(folder, 'p.yaml'), 'factors: [{ id: parental-stress, priority: musst }] # ours\n');
    expect((await check(folder, ['--fix', 'p.yaml'])).exitCode).toBe(0);
    expect(read(folder, 'p.yaml')).toBe('factors: [{ id: parental-stress, priority: must }] # ours\n');
  });

  it('repairs a label in a profile that has another fault as well', async () => {
    const folder = cleanData();
    writeFileSync(join(folder, 'p.yaml'), 'factors:\n  - id: Stress van ouders\n    priority: musst\n');
    expect((await check(folder, ['--fix', 'p.yaml'])).exitCode).toBe(0);
    expect(read(folder, 'p.yaml')).toBe('factors:\n  - id: parental-stress\n    priority: must\n');
  });

  it('leaves an id in JSON', async () => {
    const folder = cleanData();
    writeFileSync(join(folder, 'p.json'), '{"factors":[{"id":"parental-stres","priority":"must"}]}');
    const { stdout } = await check(folder, ['--fix', '--unsafe', 'p.json']);
    expect(stdout).toContain('not fixed: kiem does not change JSON');
  });

  it('leaves JSON to those who wrote it', async () => {
    const folder = cleanData();
    const text = '{"factors":[{"id":"parental-stress","priority":"musst"}]}';
    writeFileSync(join(folder, 'p.json'), text);
    expect((await check(folder, ['--fix', 'p.json'])).stdout).toContain('not fixed: kiem does not change JSON');
    expect(read(folder, 'p.json')).toBe(text);
  });
});

describe('--fix --unsafe', () => {
  it('writes what is likely as well', async () => {
    const folder = spoilt(['factor: parental-stress\n    relation', 'factor: parental-stres\n    relation']);
    expect((await check(folder, ['--fix', '--unsafe'])).exitCode).toBe(0);
    expect(read(folder)).toBe(CLEAN);
  });

  it('never writes an id that differs in a digit', async () => {
    const folder = spoilt(['studies: [trial-2024]', 'studies: [trial-2042]']);
    const { stdout, exitCode } = await check(folder, ['--fix', '--unsafe']);
    expect(stdout).toContain('not fixed: it differs in a digit, so it may be something else');
    expect(exitCode).toBe(1);
    expect(read(folder)).toContain('studies: [trial-2042]');
  });
});

describe('--diff', () => {
  const slips = [
    ['theme: parenting', 'theme: prenting'],
    ['date: "2023-05-12"', 'date: 2023'],
  ] as const;

  it('shows what --fix writes, writes nothing, and ends as a check does', async () => {
    const [shown, fixed] = [spoilt(...slips), spoilt(...slips)];
    const text = read(shown);
    const { stdout, stderr, exitCode } = await check(shown, ['--diff']);
    expect(read(shown)).toBe(text);
    expect(exitCode).toBe(1);
    expect(stderr).toBe('13 files checked: 2 errors, no warnings in 0.00 s\nwould fix 2 findings in 1 file\n');
    execFileSync('git', ['apply', '-'], {
      cwd: shown,
      input: stdout,
      env: { ...process.env, GIT_CEILING_DIRECTORIES: shown },
    });
    await check(fixed, ['--fix']);
    expect(read(shown)).toBe(read(fixed));
    expect(stdout.split('\n').filter((line) => /^[-+]/.test(line))).toEqual([
      `--- a/${IV}`,
      `+++ b/${IV}`,
      '-theme: prenting-support',
      '+theme: parenting-support',
      '-    date: 2023',
      '+    date: "2023"',
    ]);
  });

  it('says nothing on standard output when there is nothing to fix', async () => {
    expect(await check(cleanData(), ['--diff'])).toMatchObject({
      stdout: '',
      stderr: '13 files checked: no errors, no warnings in 0.00 s\nnothing to fix\n',
      exitCode: 0,
    });
  });
});

describe('--fix --stdin-filename', () => {
  const typed = CLEAN.replace('theme: parenting', 'theme: prenting');

  it('gives the fixed text, with the report beside it, and writes no file', async () => {
    const folder = cleanData();
    const { stdout, stderr, exitCode } = await check(folder, ['--fix', '--stdin-filename', IV], { stdin: typed });
    expect(stdout).toBe(CLEAN);
    expect(stderr).toBe('1 file checked: no errors, no warnings in 0.00 s\nfixed 1 finding in 1 file\n');
    expect(exitCode).toBe(0);
    expect(read(folder)).toBe(CLEAN);
  });

  it('gives a text that needs no fix as it is, also one of a file that is not there yet', async () => {
    const folder = cleanData();
    const name = 'data/interventions/new.yaml';
    const { stdout, stderr } = await check(folder, ['--fix', '--stdin-filename', name], {
      stdin: 'id: new # so far\n',
    });
    expect(stdout).toBe('id: new # so far\n');
    expect(stderr).toContain('schema/required');
    expect(() => read(folder, name)).toThrow();
  });
});

describe('in JSON', () => {
  it('a finding has the edits, and how sure they are', async () => {
    const folder = spoilt(['theme: parenting', 'theme: prenting']);
    const { diagnostics, summary } = await reportOf(folder);
    expect(diagnostics[0]?.fix).toEqual({
      certainty: 'certain',
      edits: [{ range: { start: { line: 3, column: 8 }, end: { line: 3, column: 24 } }, text: 'parenting-support' }],
    });
    expect(summary.fixed).toBeUndefined();
    expect((await reportOf(folder, '--fix')).summary).toMatchObject({ errors: 0, fixed: { findings: 1, files: 1 } });
  });

  it('SARIF has the same edits', async () => {
    const folder = spoilt(['track: [selective]', 'track: selective']);
    const { stdout } = await check(folder, ['--format', 'sarif']);
    expect(stdout).toContain('"certainty": "certain"');
    expect(stdout.match(/"insertedContent": \{\s*"text": "[[\]]"/g)).toHaveLength(2);
  });
});

describe('a line that makes no sense', () => {
  it.each<readonly [readonly string[], RegExp]>([
    [['--unsafe'], /--unsafe goes with --fix or --diff/],
    [['--fix', '--watch'], /leave out --fix/],
    [['--diff', '--format', 'json'], /--diff writes nothing/],
    [['--fix', '--stdin-filename', IV, '--baseline', 'b.json', '--update-baseline'], /writes no files/],
  ])('%j is refused', async (flags, message) => {
    const { stderr, exitCode } = await check(cleanData(), flags, { stdin: CLEAN });
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });
});
