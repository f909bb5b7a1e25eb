import { describe, expect, it } from 'vitest';
import type { Selection } from '../../src/core/generated/schema-types.ts';
import { findNamed, nameFinder } from '../../src/core/find-named.ts';
import { recordsOf } from '../../src/core/record-kinds.ts';
import { runKiem } from '../support/fake-context.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';

const catalogue = await shippedCatalogue();

const profileOf = async (...flags: readonly string[]): Promise<Selection['profile']> => {
  const { stdout, stderr } = await runKiem(['select', ...flags, '--format', 'json']);
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as Selection).profile;
};

describe('every name in the data', () => {
  it.each(['factor', 'intervention', 'level', 'trait', 'phase', 'theme'] as const)(
    'is of its record, of several with that record among them, or the label of another: %s',
    (kind) => {
      const records = recordsOf(catalogue, kind);
      const find = nameFinder(records);
      for (const { record, names, aliases } of records)
        for (const name of [record.id, ...names, ...aliases, ...names.map((own) => own.replace(/ \([^()]*\)$/, ''))]) {
          const named = find(` ${name.toUpperCase()}`);
          const found = named.kind === 'none' ? [] : [named.found].flat();
          const isHidden = found.some((other) => other.names.some((own) => own.toLowerCase() === name.toLowerCase()));
          expect([name, isHidden || found.some((one) => one.record.id === record.id)]).toEqual([name, true]);
          expect(find(name)).toEqual(named);
        }
    },
  );

  it('is written with accents or without', () => {
    const records = recordsOf(catalogue, 'factor');
    for (const { record, names } of records)
      for (const name of names) {
        const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
        expect(findNamed(records, plain)).toEqual(findNamed(records, name));
        expect(findNamed(records, plain).kind, record.id).not.toBe('none');
      }
  });
});

describe('a name on the command line', () => {
  it.each([
    ['a label', ['--risk', 'Armoede'], 'poverty'],
    ['a label in the other language and case', ['--risk', 'POVERTY'], 'poverty'],
    ['an id, also written as words', ['--risk', 'prenatal smoking'], 'prenatal-smoking'],
    ['a synonym', ['--wish', 'eenoudergezin'], 'single-parent-family'],
    ['a label without its brackets', ['--risk', 'depressie na de bevalling'], 'postpartum-depression'],
  ])('%s is taken', async (_, flags, id) => {
    expect((await profileOf(...flags)).factors.map((factor) => factor.id)).toEqual([id]);
  });

  it('may hold a comma, alone or between others', async () => {
    const label = [...catalogue.factors.values()].find(
      ({ label: { nl }, kind }) => kind === 'risk' && nl.includes(','),
    );
    if (label === undefined) throw new Error('no label holds a comma');
    const [alone, listed] = [
      await profileOf('--risk', label.label.nl),
      await profileOf('--risk', 'armoede, Laag geboortegewicht'),
    ];
    expect(alone.factors.map(({ id }) => id)).toEqual([label.id]);
    expect(listed.factors).toHaveLength(2);
  });

  it('works wherever an id does', async () => {
    const profile = await profileOf(
      ...['--risk', 'armoede', '--phase', 'zwangerschap,eerste levensjaar', '--min-level', 'good'],
      ...['--theme', 'Gehechtheid', '--exclude', 'VoorZorg', '--offer', 'home start,Ons project=armoede'],
      ...['--trait', 'pleeggezin=few', '--basis', 'armoede=figure', '--unknown', 'Eenoudergezin'],
    );
    expect(profile).toMatchObject({
      factors: [{ id: 'poverty', basis: 'figure' }],
      phases: ['pregnancy', 'first-year'],
      unknown: ['single-parent-family'],
      traits: { 'foster-family': 'few' },
      offer: [{ intervention: 'home-start' }, { name: 'Ons project', factors: ['poverty'] }],
      criteria: { minLevel: 'good-indications', themes: ['attachment'], exclude: ['voorzorg'] },
    });
  });

  it.each([
    ['show', ['show', 'VoorZorg'], /^VoorZorg/],
    ['show, of a label', ['show', 'actief roken voor of tijdens de zwangerschap'], /^Active smoking/i],
    ['compare', ['compare', 'VoorZorg', 'Stevig Ouderschap'], /Stevig Ouderschap/],
  ])('works for %s', async (_, argv, expected) => {
    const { exitCode, stdout } = await runKiem(argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(expected) as string });
  });

  it('may be a word for a value, in either language', async () => {
    const profile = await profileOf(
      ...['--risk', 'armoede', '--basis', 'armoede=cijfer', '--trait', 'eerste kind=meeste', '--order', 'Breedte'],
      ...['--theme', 'hechting,Leefstijl'],
    );
    expect(profile).toMatchObject({
      factors: [{ id: 'poverty', basis: 'figure' }],
      traits: { 'first-child': 'most' },
      order: 'breadth',
      criteria: { themes: ['healthy-lifestyle', 'attachment'] },
    });
  });

  it.each([
    ['--min-level goed', /goed can mean more .*\n {2}well-substantiated .*\n {2}good-indications .*\n$/],
    ['--order bewijzen', /--order bewijzen: choose from\n {2}evidence {2}strongest evidence first\n {2}breadth/],
    ['--strengthen roken', /use --risk with\n {2}second-hand-smoke .*\n {2}prenatal-smoking .*\n$/],
    ['--phase levensjaar', /levensjaar can mean more .*\n {2}first-year .*\n {2}second-year .*\n$/],
  ])('that may mean several is answered with those: %s', async (typed, message) => {
    const { stderr, exitCode } = await runKiem(['select', '--wish', 'poverty', ...typed.split(' '), '--lang', 'en']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringMatching(message) as string });
  });

  it('is printed as the id', async () => {
    const { stdout } = await runKiem(['select', '--risk', 'Armoede', '--details']);
    expect(stdout.trimEnd().split('\n').at(-1)).toContain('--risk poverty --as-of');
  });

  it('of several is refused, with each that it may be', async () => {
    const { exitCode, stdout, stderr } = await runKiem(['select', '--risk', 'roken', '--lang', 'nl']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    const [head, ...lines] = stderr.split('\n');
    expect(head).toBe('kiem: --risk roken kan meer betekenen; geef een van deze ids');
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}prenatal-smoking {2,}Actief roken voor of tijdens de zwangerschap$/),
    );
  });

  it.each([
    [
      'of nothing',
      ['select', '--risk', 'armoeden'],
      /unknown factor armoeden; did you mean poverty \(close to "Armoede"\)\?/,
    ],
    [
      'with its words in another order',
      ['select', '--risk', 'roken actief'],
      /; did you mean prenatal-smoking \(close to "Actief roken/,
    ],
    [
      'of a word with a slip, before longer names with that word',
      ['select', '--risk', 'smooking'],
      /mean second-hand-smoke \(close to "smoking"\) or prenatal-smoking \(close to "smoking"\) or/,
    ],
    [
      'of another kind of factor',
      ['select', '--strengthen', 'armoede'],
      /--strengthen armoede: .*use --risk with\n {2}poverty {2}Poverty\n/,
    ],
    ['of an intervention', ['select', '--wish', 'VoorZorg'], /VoorZorg is an intervention, not a factor/],
    [
      'of what comes near to a name, with that name',
      ['select', '--risk', 'schuldn'],
      /schuldn; did you mean \S+ \(close to "\p{L}+"\)/u,
    ],
    ['of a kind', ['show', 'level'], /level is a kind of record; to see which there are: kiem list levels\n/],
    ['of nothing as a record', ['show', ''], /an argument is missing: id\n/],
    ['of nothing as one of the interventions', ['compare', ' ', 'nika'], /an argument is missing: id\n/],
    ['of nothing behind a flag', ['list', 'interventions', '--factor', ''], /--factor needs a value\n/],
    ['of a record that is not there', ['show', 'voor zrog'], /unknown id voor zrog; did you mean voorzorg/],
    ['of no trait', ['select', '--risk', 'armoede', '--trait', 'pleeggezn=few'], /unknown trait pleeggezn; did you/],
  ])('%s is refused, with the nearest', async (_, argv, message) => {
    const { exitCode, stderr } = await runKiem(argv);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });
});

describe('a kind to list', () => {
  it('is told when none is named', async () => {
    const { exitCode, stdout } = await runKiem(['list', '--lang', 'nl']);
    expect(exitCode).toBe(0);
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining(['interventions  Interventies', 'factors        Factoren']),
    );
  });

  it('is asked for when a format, a file or a filter is', async () => {
    for (const words of [['--format', 'json'], ['--format=xlsx'], ['--search', 'roken']]) {
      const { exitCode, stdout, stderr } = await runKiem(['list', ...words, '--lang', 'nl']);
      expect(exitCode).toBe(2);
      expect(`${stdout}${stderr}`).toMatch(/er ontbreekt een argument: soort/);
      expect(stderr).toMatch(/^ {2}factors +Factoren$/m);
    }
  });

  it('may be named in Dutch', async () => {
    expect(await runKiem(['list', 'INTERVENTIES'])).toEqual(await runKiem(['list', 'interventions']));
    expect((await runKiem(['list', 'thema’s'])).stdout).toContain('attachment');
    expect(await runKiem(['list', 'fases'])).toEqual(await runKiem(['list', 'phases']));
    expect(await runKiem(['list', 'niveau'])).toEqual(await runKiem(['list', 'levels']));
  });

  it('that does not exist is refused with those that do', async () => {
    const { exitCode, stderr } = await runKiem(['list', 'vragen']);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringMatching(/list vragen: choose from\n {2}factors +Factors\n {2}interventions/) as string,
    });
  });
});

describe('a filter of a list', () => {
  it.each([
    ['factors', '--group', 'Omgeving', 'environment'],
    ['factors', '--group', 'parent, other', 'parent'],
    ['interventions', '--phase', 'zwangerschap', 'pregnancy'],
    ['interventions', '--theme', 'ATTACHMENT', 'attachment'],
    ['interventions', '--level', 'Goed onderbouwd', 'well-substantiated'],
    ['interventions', '--level', 'geen erkenning gevonden', 'unrated'],
  ])('of %s takes a name in either language: %s %s', async (kind, flag, name, id) => {
    const outcome = await runKiem(['list', kind, flag, name]);
    expect(outcome.exitCode).toBe(0);
    expect(outcome).toEqual(await runKiem(['list', kind, flag, id]));
    expect(outcome).not.toEqual(await runKiem(['list', kind]));
  });

  it.each([
    ['--group', 'kinderen', /--group kinderen: choose from\n {2}child +\S.*\n {2}parent-prenatal/],
    ['--phase', 'peutertijd', /--phase peutertijd: choose from\n {2}preconception +before pregnancy\n/],
    ['--theme', 'taal', /--theme taal: choose from\n {2}healthy-lifestyle +healthy lifestyle\n/],
    [
      '--level',
      'bewezen',
      /--level bewezen: choose from\n[^]* {2}strong-indications .*\n {2}unrated +No recognition found\n/,
    ],
    ['--factor', 'voorzorg', /voorzorg/],
  ])('that names nothing is refused with what can be named: %s %s', async (flag, name, message) => {
    const { exitCode, stderr } = await runKiem(['list', 'interventions', flag, name]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringMatching(message) as string });
  });
});

describe('small words of the command line', () => {
  it('-V is the version', async () => {
    expect(await runKiem(['-V'])).toEqual(await runKiem(['--version']));
    expect((await runKiem(['-V', '--lang', 'nl'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('interventions of a factor', () => {
  it('are those that a source links to it, by id or by name', async () => {
    const idsFor = async (factor: string): Promise<readonly string[]> => {
      const { stdout } = await runKiem(['list', 'interventions', '--factor', factor, '--format', 'json']);
      return (JSON.parse(stdout) as { readonly records: readonly { readonly id: string }[] }).records.map(
        ({ id }) => id,
      );
    };
    const expected = recordsOf(catalogue, 'intervention').flatMap(({ record: { id, links } }) =>
      links.some(({ factor, claim }) => factor === 'prenatal-smoking' && claim !== 'plausible') ? [String(id)] : [],
    );
    expect(expected).toContain('voorzorg');
    expect(await idsFor('prenatal-smoking')).toEqual(expected);
    expect(await idsFor('Active smoking before or during pregnancy')).toEqual(expected);
  });
});
