import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type * as library from '../../src/library/index.ts';
import { ROOT, runKiem } from '../support/fake-context.ts';
import { outputOf } from '../support/installed-package.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// The library, as somebody uses it who has the package. Needs the build: `npm ci` makes it.

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const PAGE = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
const kiem = createRequire(import.meta.url)(join(ROOT, 'dist/index.cjs')) as typeof library;
const PROFILE = { factors: [{ id: 'prenatal-smoking' }, { id: 'poverty', priority: 'wish' }] } as const;
const DAY = '2026-11-27';
const OVERLAY = join(ROOT, 'tests/fixtures/overlay');

/** A project that has kiem, as a link: what is resolved and run are the files that would be installed. */
const project = temporaryFolder();

beforeAll(() => {
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(ROOT, join(project, 'node_modules/kiem'), 'junction');
  cpSync(OVERLAY, join(project, 'waterstad'), { recursive: true });
});

const blocks = (language: string): readonly string[] =>
  [...PAGE.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) => code);

/** What a program of this name and text prints. */
function printed(name: string, code: string): string {
  writeFileSync(join(project, name), code);
  return outputOf(process.execPath, ['--no-warnings', name], project);
}

/** The names in the first column of a table of the page, of those that come from `door`. */
const documented = (heading: string, door: 'kiem' | 'both'): readonly string[] =>
  [...(PAGE.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` +\| (`kiem`|both)/gm)]
    .filter(([, , from]) => door === 'kiem' || from === 'both')
    .map(([, name = '']) => name)
    .toSorted();

/** Every name that is exported for types only. */
const typesOf = (file: string): readonly string[] =>
  [
    ...readFileSync(join(ROOT, 'src/library', file), 'utf8').matchAll(
      /^export (?:type )?\{([^}]*)\}|^export (?:interface|type) (\w+)/gm,
    ),
  ]
    .flatMap(([whole, list, name]) =>
      name === undefined
        ? (list ?? '')
            .split(',')
            .flatMap((part) => (whole.startsWith('export type') || /\btype /.test(part) ? [part] : []))
        : [name],
    )
    .map((part) => part.replace('type ', '').trim())
    .filter((part) => part !== '');

describe('what is public', () => {
  const core = createRequire(import.meta.url)(join(ROOT, 'dist/core.cjs')) as object;

  it('are the functions that the page names', () => {
    expect(Object.keys(kiem).toSorted()).toEqual(documented('Functions', 'kiem'));
    expect(Object.keys(core).toSorted()).toEqual(documented('Functions', 'both'));
  });

  it('are the types that the page names', () => {
    expect(typesOf('core.ts').toSorted()).toEqual(documented('Types', 'both'));
    expect([...typesOf('core.ts'), ...typesOf('index.ts')].toSorted()).toEqual(documented('Types', 'kiem'));
  });

  it.each(blocks('js').map((code, index) => [index + 1, code] as const))(
    'runs as the page has it: ESM %i',
    (_, code) => {
      expect(printed('example.mjs', code).trim().split('\n').length).toBeGreaterThan(1);
    },
  );

  it.each(blocks('cjs'))('runs as the page has it: CommonJS', (code) => {
    expect(printed('example.cjs', code)).toMatch(/^[1-9]\d* interventions answer\n$/);
  });
});

describe('select', () => {
  it('gives what the command gives', async () => {
    const argv = ['select', '--risk', 'prenatal-smoking', '--wish', 'poverty', '--as-of', DAY, '--format', 'json'];
    const { stdout } = await runKiem(argv);
    const { schemaVersion: _, tool: __, ...told } = JSON.parse(stdout) as Record<string, unknown>;
    const found = kiem.select(await kiem.loadCatalogue(), { ...PROFILE, asOf: DAY }, '2020-01-01');
    expect(JSON.parse(JSON.stringify(found))).toEqual(told);
    expect(found.matches.length).toBeGreaterThan(0);
  });

  it('answers with own data, and says where it is from', async () => {
    const catalogue = await kiem.loadCatalogue({ overlays: [OVERLAY] });
    const profile = { factors: [{ id: 'noise-nuisance' }], criteria: { includeUnrated: true } } as const;
    const { matches } = kiem.select(catalogue, profile, DAY);
    expect(matches.map(({ id, origin }) => [id, origin])).toEqual([['buurtmoeders', 'Waterstad']]);
  });

  it('throws all that is wrong with a profile', async () => {
    const catalogue = await kiem.loadCatalogue();
    const problemsOf = (profile: library.ProfileInput): unknown => {
      try {
        return kiem.select(catalogue, profile, DAY);
      } catch (error) {
        return error instanceof kiem.ProfileError ? error.problems : error;
      }
    };
    expect(problemsOf({ factors: [] })).toEqual([{ kind: 'no-factor' }]);
    expect(problemsOf({ factors: [{ id: 'stres' }, { id: 'poverty' }, { id: 'poverty' }] })).toEqual([
      { kind: 'unknown-id', what: 'factor', id: 'stres' },
      { kind: 'factor-twice', id: 'poverty' },
    ]);
    expect(problemsOf({ factors: [{ id: 'poverty' }], asOf: '2026-02-30' })).toEqual([
      { kind: 'no-such-day', date: '2026-02-30' },
    ]);
    const invalid = JSON.parse('{"factors": [{"id": "poverty", "weight": 2}]}') as library.ProfileInput;
    expect(problemsOf(invalid)).toMatchObject([{ kind: 'invalid', path: '/factors/0', rule: 'additionalProperties' }]);
  });

  it.each([
    ['a\u001b[2Jb', 'U+001B'],
    ['a\u200bb', 'U+200B'],
    ['a\ud800b', 'U+D800'],
  ])('takes no text that no file may hold: %j', async (text, character) => {
    const catalogue = await kiem.loadCatalogue();
    const select = (): unknown => kiem.select(catalogue, { ...PROFILE, offer: [{ name: text }], title: text }, DAY);
    expect(select).toThrow(`/title holds ${character}, which may not stand in a text`);
    expect(select).toThrow(
      expect.objectContaining({
        problems: [
          { kind: 'unsafe-text', path: '/offer/0/name', character },
          { kind: 'unsafe-text', path: '/title', character },
        ],
      }) as Error,
    );
  });
});

describe('check', () => {
  const broken = join(ROOT, 'tests/fixtures/check/schema.value/data');

  it('finds nothing wrong with the shipped data', async () => {
    const { summary, diagnostics } = await kiem.check();
    expect(summary).toMatchObject({ errors: 0, warnings: 0 });
    expect(diagnostics.length).toBe(summary.notes);
  });

  it('gives what the command gives, in the language that is asked', async () => {
    const { stdout } = await runKiem(['check', '--data', broken, '--no-cache', '--format', 'json', '--lang', 'nl']);
    const { summary, diagnostics } = await kiem.check({ data: broken, language: 'nl' });
    const told = JSON.parse(stdout) as library.DiagnosticsReport;
    expect(summary).toEqual(told.summary);
    expect(diagnostics.map(({ message }) => message)).toEqual(told.diagnostics.map(({ message }) => message));
    expect(summary.errors).toBeGreaterThan(0);
  });

  it('finds nothing wrong with own data that is right, and looks at that alone', async () => {
    expect((await kiem.check({ overlays: [OVERLAY] })).summary).toMatchObject({ files: 6, errors: 0, warnings: 0 });
  });

  it('says where to look when data with errors is loaded', async () => {
    await expect(kiem.loadCatalogue({ data: broken })).rejects.toThrow(/has \d+ errors?; kiem check --data/);
  });
});

describe('without Node', () => {
  it('gives the same selection in a bundle for the browser', async () => {
    const code = `import { linkCatalogue, select } from 'kiem/core';
import compiled from 'kiem/catalogue.json';
const catalogue = linkCatalogue(compiled.records, compiled.digest);
globalThis.result = JSON.stringify(select(catalogue, ${JSON.stringify(PROFILE)}, '${DAY}'));`;
    writeFileSync(join(project, 'page.mjs'), code);
    const bundle = await rolldown({ cwd: project, input: 'page.mjs', platform: 'browser' });
    const { output } = await bundle.generate({ format: 'iife' });
    expect(output[0].imports).toEqual([]);
    expect(output[0].code).not.toMatch(/\bnode:/);
    // A world that has JavaScript and nothing else: no require, no process, no Buffer.
    const page: { result?: string } = {};
    runInNewContext(output[0].code, page);
    const here = kiem.select(await kiem.loadCatalogue(), PROFILE, DAY);
    expect(page.result).toBe(JSON.stringify(here));
  });
});

describe('options of a call', () => {
  const calls = { loadCatalogue: kiem.loadCatalogue, check: kiem.check };
  const wrong = [
    ['{"overlays": "waterstad"}', 'overlays must be a list of paths of folders, not "waterstad"'],
    ['{"overlays": [1]}', 'overlays must be a list of paths of folders, not [1]'],
    ['{"data": ""}', 'data must be the path of a folder, not ""'],
    ['{"data": "a\\u0000b"}', 'data must be the path of a folder, not "a\\u0000b"'],
    ['{"language": "de"}', 'language must be "nl" or "en", not "de"'],
    ['{"overlay": ["waterstad"]}', 'unknown option overlay; did you mean overlays?'],
    ['{"toString": 1}', 'unknown option toString'],
    ['null', 'the options must be an object'],
  ] as const;

  it.each((['loadCatalogue', 'check'] as const).flatMap((name) => wrong.map((row) => [name, ...row] as const)))(
    '%s says what is wrong with %s',
    async (name, options, message) => {
      const error = { name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE', message };
      await expect(calls[name](JSON.parse(options) as library.LibraryOptions)).rejects.toMatchObject(error);
    },
  );
});

describe('what plain JavaScript can pass', () => {
  type Call = (catalogue: library.Catalogue) => unknown;
  const compiled = createRequire(import.meta.url)(join(ROOT, 'dist/catalogue.json')) as { records: library.Records };
  const linked = (records: unknown, digest: unknown): unknown =>
    kiem.linkCatalogue(records as library.Records, digest as string);
  const selected = (catalogue: unknown, day: unknown = DAY): unknown =>
    kiem.select(catalogue as library.Catalogue, PROFILE, day as string);
  const isNone = 'catalogue must be what loadCatalogue or linkCatalogue gives, not ';
  const isNoDay = 'today must be a day such as 2026-11-27, not ';

  it.each<readonly [string, Call, string]>([
    ['no catalogue', () => selected({}), `${isNone}{}`],
    ['no catalogue at all', () => selected(undefined), `${isNone}a value of type undefined`],
    ['a catalogue to come', (catalogue) => selected(Promise.resolve(catalogue)), `${isNone}a promise (await it)`],
    ['records that are not linked', () => selected(compiled.records), `${isNone}a value of type object`],
    ['a word', (catalogue) => selected(catalogue, 'today'), `${isNoDay}"today"`],
    ['a month that is not there', (catalogue) => selected(catalogue, '2026-13-01'), `${isNoDay}"2026-13-01"`],
    ['a day that is nothing', (catalogue) => selected(catalogue, '0000-00-00'), `${isNoDay}"0000-00-00"`],
    ['a list with a day', (catalogue) => selected(catalogue, [DAY]), `${isNoDay}["${DAY}"]`],
    ['a number', (catalogue) => selected(catalogue, 20261127n), `${isNoDay}a value of type bigint`],
    [
      'nothing to link',
      () => linked({}, 'x'),
      'records must be like those of kiem/catalogue.json; vocabulary is missing',
    ],
    [
      'records that lack a kind',
      () => linked({ ...compiled.records, sources: undefined }, 'x'),
      'records must be like those of kiem/catalogue.json; sources is missing',
    ],
    [
      'records without a digest',
      () => linked(compiled.records, undefined),
      'digest must be a text, not a value of type undefined',
    ],
  ])('is refused in words: %s', async (_, call, message) => {
    const catalogue = await kiem.loadCatalogue();
    expect(() => call(catalogue)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE', message }) as Error,
    );
  });
});

describe('a folder that cannot be read', () => {
  it.each([
    ['en', 'these links point to each other in a circle'],
    ['nl', 'deze koppelingen verwijzen in een kring naar elkaar'],
  ] as const)('is told as the command line tells it (%s)', async (language, reason) => {
    const loop = join(temporaryFolder(), 'loop');
    symlinkSync('loop', loop);
    const told = { message: `${loop}: ${reason}`, cause: { path: loop, reason: 'circular' } };
    await expect(kiem.loadCatalogue({ data: loop, language })).rejects.toMatchObject(told);
    await expect(kiem.check({ overlays: [loop], language })).rejects.toMatchObject(told);
  });
});

const CONSUMER = `import { check, loadCatalogue, ProfileError, select, type SelectionResult } from 'kiem';
import { linkCatalogue, type Catalogue, type Records } from 'kiem/core';

export async function run(records: Records): Promise<readonly string[]> {
  const catalogue: Catalogue = await loadCatalogue({ data: 'mine' });
  const result: SelectionResult = select(catalogue, { factors: [{ id: 'poverty' }] }, '2026-11-27');
  const again: SelectionResult = select(linkCatalogue(records, ''), { factors: [{ id: 'poverty' }] }, '2026-11-27');
  const { summary } = await check({ language: 'nl' });
  if (summary.errors > 0) throw new ProfileError([{ kind: 'no-factor' }]);
  // @ts-expect-error A theme is one of four.
  select(catalogue, { factors: [], criteria: { themes: ['sport'] } }, '2026-11-27');
  // @ts-expect-error There is no such property.
  void result.recommended;
  return [...result.matches, ...again.matches].map(({ id }) => id);
}
`;

/** What is wrong with these files for who compiles them; strict about the declarations of kiem as well: skipLibCheck stays off. */
function compile(resolution: string, files: Readonly<Record<string, string>>): string {
  for (const [name, code] of Object.entries(files)) writeFileSync(join(project, name), code);
  const compilerOptions = {
    module: resolution === 'nodenext' ? 'nodenext' : 'esnext',
    moduleResolution: resolution,
    target: 'es2023',
    // The DOM for the `console` of the examples.
    lib: ['es2023', 'dom'],
    types: [],
    strict: true,
    noEmit: true,
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: Object.keys(files) }));
  return outputOf(process.execPath, [join(ROOT, 'node_modules/typescript-native/bin/tsc'), '-p', project], project);
}

describe('for TypeScript', () => {
  it.each([
    ['nodenext', ['mts', 'cts']],
    ['bundler', ['ts']],
  ])('has types under %s, and the page has examples that they accept: %j', (resolution, extensions) => {
    const consumers = extensions.map((extension) => [`consumer.${extension}`, CONSUMER] as const);
    // What waits at the top of a file is a module for ESM.
    const named = (index: number): string => `example-${String(index + 1)}.${extensions[0] ?? ''}`;
    const examples = blocks('js').map((code, index) => [named(index), code] as const);
    expect(compile(resolution, Object.fromEntries([...consumers, ...examples]))).toBe('');
  });
});
