import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runKiem } from '../support/fake-context.ts';
import { DATA } from '../support/shipped-catalogue.ts';

describe('kiem diff', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kiem-diff-'));
    cpSync(DATA, path('data'), { recursive: true });
    const file = path('data/interventions/nika.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*/m, 'name: NIKA (new)'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('answers what changed since July 2019', async () => {
    const { stdout, exitCode } = await runKiem(['diff', '--since', '2019-07', '--lang', 'en']);
    const under = (heading: RegExp): string => stdout.split(heading)[1]?.split(/\n\n\n/)[0] ?? '';
    expect(under(/Recognised now \(3\)/)).toMatch(/Slimmer Zwanger: not recognised yet → Effective according to good/);
    expect(under(/Not known whether it was recognised then \(4\)/)).toMatch(/Uk & Puk: not known → Well substantiated/);
    expect(under(/Recognised again, same level \(6\)/)).toMatch(
      /VoorZorg: Effective according to good indications \(1 October 2015 → 30\s+September 2021\)/,
    );
    expect(under(/Five-year term over; .* \(14\)/)).toMatch(/Home-Start: Effective according to good indications \(8/);
    expect(exitCode).toBe(0);
  });

  it('compares a folder with another, or with the data in use', async () => {
    const two = await runKiem(['diff', 'data', path('data'), '--format', 'csv']);
    expect(two.stdout.split('\r\n')[1]).toBe('changed,,intervention,nika,name,NIKA,NIKA (new),');
    const one = await runKiem(['diff', path('data'), '--format', 'csv']);
    expect(one.stdout.split('\r\n')[1]).toBe('changed,,intervention,nika,name,NIKA (new),NIKA,');
  });

  it.each([
    ['no change', ['diff', 'data', 'data', '--fail-on-change'], 0],
    ['a change that nobody asked to fail on', ['diff', '--since', '2019'], 0],
    ['a change, with --fail-on-change', ['diff', '--since', '2019', '--fail-on-change'], 1],
  ])('ends with the right code on %s', async (_, argv, expected) => {
    expect((await runKiem(argv)).exitCode).toBe(expected);
  });

  it('tells of each profile what changes, and counts those for which nothing does', async () => {
    const { stdout } = await runKiem(['diff', '--since', '2019-07', '--profile', 'data/examples', '--lang', 'en']);
    expect(stdout).toMatch(/^Gezinnen die gevlucht zijn\n• Appears: CenteringZwangerschap$/m);
    expect(stdout).toMatch(/^For 1 profile, what matches and what is missing stays the same\.$/m);
  });

  describe('--against', () => {
    const examples = ['data/examples/smoking-low-ses.yaml', 'data/examples/all-phases.yaml'] as const;
    const run = (...argv: readonly string[]) => runKiem(['diff', '--lang', 'en', ...argv]);

    it('tells what another profile chooses, gets and lacks, on the same data', async () => {
      const { stdout, exitCode } = await run('--profile', examples[0], '--against', examples[1]);
      expect(stdout).toContain('What differs between two profiles');
      expect(stdout).toMatch(/^• No longer chooses: active smoking.*\. Must/m);
      expect(stdout).toMatch(/^• Also chooses: alcohol use/m);
      expect(stdout).toMatch(/^• Vanishes: VoorZorg$/m);
      expect(stdout).toMatch(/^• New gap: depression in the mother/m);
      // It is no longer chosen, which is something else than no gap any more.
      expect(stdout).not.toMatch(/No gap any more: single-parent/);
      expect(exitCode).toBe(0);
    });

    it('tells first what differs in the question, then what that changes in the answer, and names the files', async () => {
      const said = ['title: Samen', 'phases: [first-year]', 'factors:', '  - { id: poverty, priority: wish }'];
      const also = ['  - { id: single-parent-family, figure: { value: 8.1, unit: "%", year: 2024 } }'];
      writeFileSync(path('one.yaml'), [...said, ...also, ''].join('\n'));
      const other = [...said, ...also, 'traits: { first-child: most }', 'criteria: { minLevel: good-indications }'];
      writeFileSync(
        path('other.yaml'),
        `${other.join('\n').replace('first-year', 'second-year').replace('wish', 'must').replace('8.1', '9')}\norder: breadth\n`,
      );
      const { stdout } = await run('--profile', path('one.yaml'), '--against', path('other.yaml'), '--lang', 'nl');
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(`Was Samen (${path('one.yaml')}); stand op`);
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(`Is Samen (${path('other.yaml')}); stand op`);
      const [, question = '', answer = ''] = stdout.split(/^Wat .*(?:vraag|antwoord) \(\d+\)$/m);
      expect(question.match(/^• .*$/gm)).toEqual([
        '• Fasen: eerste levensjaar → tweede levensjaar',
        '• Armoede, moet of wens: wens → moet',
        '• Eenoudergezin, cijfer: 8,1 %, 2024 → 9 %, 2024',
        '• Eerste kind, van de gezinnen: niet genoemd → de meesten wel',
        '• Minstens dit niveau: niet genoemd → Effectief volgens goede aanwijzingen',
        '• Volgorde: eerst het sterkste bewijs → eerst de meeste factoren',
      ]);
      expect(answer).toMatch(/^• Valt weg: /m);
    });

    it.each([
      ['nl', '9.500 → 10.500', '62% → 45,25%', '12.000 → 1.500'],
      ['en', '9,500 → 10,500', '62% → 45.25%', '12,000 → 1,500'],
    ])('writes numbers of families in %s as every page does', async (language, births, share, reach) => {
      const asking = (numbers: readonly [number, number, number]): string =>
        JSON.stringify({
          factors: [{ id: 'poverty' }],
          births: numbers[0],
          shares: { 'first-child': numbers[1] },
          offer: [{ intervention: 'voorzorg', reach: numbers[2] }],
        });
      writeFileSync(path('one.json'), asking([9500, 0.62, 12_000]));
      writeFileSync(path('other.json'), asking([10_500, 0.4525, 1500]));
      const argv = ['--profile', path('one.json'), '--against', path('other.json'), '--lang', language];
      const { stdout } = await run(...argv);
      expect([...stdout.matchAll(/^• .*: (.* → .*)$/gm)].map(([, turn]) => turn)).toEqual([births, share, reach]);
    });

    it('fails on a change of the question alone, when asked to', async () => {
      writeFileSync(path('one.yaml'), 'factors: [{ id: poverty, basis: policy }]\n');
      writeFileSync(path('other.yaml'), 'factors: [{ id: poverty }]\n');
      const argv = ['--profile', path('one.yaml'), '--against', path('other.yaml'), '--fail-on-change'];
      const { stdout, exitCode } = await run(...argv);
      expect(stdout).toMatch(/^• Poverty, what the choice rests on: a policy choice → not named$/m);
      expect(stdout).toContain('What matches and what is missing is the same for both.');
      expect(exitCode).toBe(1);
      const rows = (await run(...argv, '--format', 'csv')).stdout;
      expect(rows).toMatch(/^question,one,profile,poverty,basis,policy,,other\r$/m);
    });

    it('is the other way round when the profiles are', async () => {
      interface Told {
        readonly selections: readonly Record<'chosen' | 'dropped' | 'appeared' | 'vanished', readonly string[]>[];
      }
      const told = async (one: string, other: string) => {
        const { stdout } = await run('--profile', one, '--against', other, '--format', 'json');
        return (JSON.parse(stdout) as Told).selections[0];
      };
      const [there, back] = await Promise.all([told(...examples), told(examples[1], examples[0])]);
      expect(there?.chosen).not.toEqual([]);
      expect([there?.chosen, there?.appeared]).toEqual([back?.dropped, back?.vanished]);
    });

    it('says that nothing differs from itself', async () => {
      const { stdout, exitCode } = await run('--profile', examples[0], '--against', examples[0], '--fail-on-change');
      expect(stdout).toContain('What matches and what is missing is the same for both.');
      expect(stdout).toContain('Both ask the same.');
      expect(exitCode).toBe(0);
    });

    it.each([
      [['--against', examples[0]], 'with --against name one profile with --profile'],
      [['--profile', 'data/examples', '--against', examples[0]], 'with --against name one profile with --profile'],
      [['--profile', examples[0], '--against', 'bin'], 'with --against name one profile with --profile, and no folder'],
      [['--profile', '-', '--against', '-'], 'standard input holds one profile; name - once'],
      [['--since', '2019', '--profile', examples[0], '--against', examples[1]], 'leave out folders and --since'],
      [['--profile', examples[0]], 'or two profiles (kiem diff --profile A --against B)'],
    ])('refuses %j', async (argv, message) => {
      const { stderr, exitCode } = await run(...argv);
      expect(stderr).toContain(message);
      expect(exitCode).toBe(2);
    });
  });

  it('takes profiles from files and folders, in their order', async () => {
    const argv = ['diff', '--since', '2019-07', '--profile', 'data/examples/refugee-families.yaml'];
    const { stdout } = await runKiem([...argv, '--profile', 'data/examples', '--format', 'json']);
    const titles = (JSON.parse(stdout) as { selections: { profile: string }[] }).selections.map(
      ({ profile }) => profile,
    );
    expect(titles).toHaveLength(6);
    expect(titles[0]).toBe(titles[4]);
  });

  it.each([
    ['nothing to compare', ['diff'], 2, /name two folders with data.*--since/],
    ['a day that does not exist', ['diff', '--since', '2019-02-30'], 2, /--since 2019-02-30: this day does not exist/],
    ['a start in the future', ['diff', '--since', '2030'], 2, /--since 2030-12-31 is not before 2026-11-25/],
    ['a start after the end', ['diff', '--since', '2019', '--as-of', '2018'], 2, /is not before 2018-12-31/],
    ['a folder that is not there', ['diff', 'nowhere', 'data'], 3, /nowhere/],
    [
      'a folder without profiles',
      ['diff', '--since', '2019', '--profile', 'schemas/../src/cli/prompts'],
      2,
      /holds no profile/,
    ],
  ])('refuses %s', async (_, argv, code, message) => {
    const { exitCode, stderr, stdout } = await runKiem(argv);
    expect(stderr).toMatch(message);
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
  });

  it('says on which side a profile cannot be answered', async () => {
    writeFileSync(path('odd.yaml'), 'title: Odd\nfactors: [{ id: povrty }]\n');
    const { stderr, exitCode } = await runKiem([
      'diff',
      '--since',
      '2019',
      '--profile',
      path('odd.yaml'),
      '--lang',
      'en',
    ]);
    expect(stderr).toMatch(/odd\.yaml \(then\) cannot be answered\n {2}unknown factor povrty; did you mean poverty\?/);
    expect(exitCode).toBe(2);
  });
});
