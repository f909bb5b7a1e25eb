import { basename, dirname, extname, join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { AppContext } from '../../src/cli/context.ts';
import { nodeCache } from '../../src/cli/node/node-cache.ts';
import { nodeContext } from '../../src/cli/node/node-context.ts';
import { nodeFiles } from '../../src/cli/node/node-files.ts';
import { run } from '../../src/cli/run.ts';
import { groupBy } from '../../src/core/group-by.ts';
import { messages } from '../../src/words/index.ts';
import type { FuzzCase } from '../fuzz/fuzz-case.ts';
import { openSandbox, type Snapshot } from '../fuzz/sandbox.ts';
import { IS_LONG } from '../support/draws.ts';
import { ROOT } from '../support/fake-context.ts';
import { type Call, type ErrorCode, ERRORS, openFailingWorld, type Plan, within } from './failing-world.ts';

// Like the torture tests of curl: each call of the outside world goes wrong in turn, and every time the program says
// what went wrong, in the language of the user, and leaves nothing half done.

const PROFILE = 'title: A\nfactors: [{ id: parental-stress }]\n';
const ENTRY = 'id: new-source\ntitle: New\npublisher: NJi\ndate: "2024"\nurl: https://example.org/a\nkind: report\n';

/** Data of somebody's own, to lay over the data. */
const OWN = {
  'own/kiem.config.yaml': 'name: Waterstad\n',
  'own/active-elements.yaml':
    '- { id: own-practising, group: content, label: { nl: a, en: a }, description: { nl: b, en: b }, source: { id: report } }\n',
};

/** Two files with what can be fixed. */
const SLIPS = {
  'data/sources.yaml': '- id: 1\n',
  'data/examples/p.yaml': 'factors: [{ id: povrty, priority: musst }]\n',
};

type Line = readonly [line: string, world?: Partial<FuzzCase>];

/** Each command, with what it reads and writes. */
const LINES: readonly Line[] = [
  ['--help'],
  ['select --risk parental-stress --data data'],
  ['select --profile p.yaml --save-profile saved.yaml --format json --output out.json --data data'],
  ['select --profile p.yaml --format html --output out.html --force --data data', { files: { 'out.html': 'old' } }],
  ['select --profile profiles --format ndjson --data data', { files: { 'profiles/p.yaml': PROFILE } }],
  ['select --profile - --format json --data data', { stdin: PROFILE }],
  ['select --risk parental-stress --figures f.csv --data data', { files: { 'f.csv': 'indicator,year,value\n' } }],
  ['coverage --profile p.yaml --format csv --data data'],
  ['compare voorzorg stevig-ouderschap --as-of 2024'],
  ['diff data data --profile p.yaml --data data'],
  ['list factors --data data'],
  ['show home-visits --data data'],
  ['explain first-indications --data data'],
  ['explain schema/required'],
  ['schema'],
  ['schema profile'],
  ['completion bash'],
  ['completion bash -- show home --data data'],
  ['check --data data'],
  ['check data/sources.yaml --data data --format json', { files: { 'data/sources.yaml': '- id: 1\n' } }],
  ['check p.yaml --data data --format sarif:out.sarif --format pretty'],
  [
    'check --data data --config settings.yaml',
    {
      files: {
        'settings.yaml': 'check: { baseline: known.json }\n',
        'known.json': '{"schemaVersion":1,"findings":[]}',
      },
    },
  ],
  ['check --data data --baseline known.json --update-baseline', { files: { 'data/sources.yaml': '- id: 1\n' } }],
  ['check --data data --stdin-filename data/sources.yaml', { stdin: '- id: 1\n' }],
  ['select --profile p.yaml --data data --overlay own --format json', { files: OWN }],
  ['check --data data --overlay own', { files: OWN }],
  ['new source --from entry.yaml --data data --overlay own', { files: OWN }],
  ['init own'],
  ['check --data data --fix --unsafe', { files: SLIPS }],
  ['check --data data --diff', { files: SLIPS }],
  ['check --data data --fix --stdin-filename data/sources.yaml', { stdin: '- id: 1\n' }],
  ['new source --from entry.yaml --data data'],
  ['new source --from entry.yaml --dry-run --data data'],
  ['export tables --data data'],
];

const sandbox = openSandbox(ROOT);
afterAll(() => {
  sandbox.close();
});

const PACKAGE = ['schemas', 'dist', 'data'].map((name) => join(ROOT, name));
const isOurs = within([sandbox.work, sandbox.cacheHome, ...PACKAGE]);
/** Every run reads it first, so one line stands for all. */
const isManifest = within([join(ROOT, 'package.json')]);

interface Result {
  readonly exitCode: number | string;
  readonly stdout: string;
  readonly stderr: string;
  /** Before it and after it. */
  readonly before: Snapshot;
  readonly files: Snapshot;
  readonly calls: readonly Call[];
}

type Language = 'nl' | 'en';

function realContext(language: Language, stdin: FuzzCase['stdin']): AppContext {
  return {
    ...nodeContext(join(ROOT, 'dist')),
    stdin: {
      readAll: () => Promise.resolve(Buffer.from(typeof stdin === 'string' ? stdin : '')),
      isTerminal: false,
      endKeys: 'Ctrl-D',
    },
    dialogue: undefined,
    environment: { LANG: `${language}.UTF-8` },
    workingDirectory: sandbox.work,
    files: nodeFiles(sandbox.work),
    today: () => '2026-11-25',
    now: () => 0,
    cache: nodeCache(join(ROOT, 'dist'), { XDG_CACHE_HOME: sandbox.cacheHome }),
  };
}

/** One run in a clean folder, in which the planned call goes wrong. */
async function runWith(fuzzCase: FuzzCase, language: Language, plan?: Plan): Promise<Result> {
  sandbox.forget();
  const before = sandbox.prepare(fuzzCase);
  const world = openFailingWorld((path) => isOurs(path) || (fuzzCase.argv[0] === 'schema' && isManifest(path)), plan);
  let exitCode: number | string;
  try {
    exitCode = await run([...fuzzCase.argv, '--lang', language], realContext(language, fuzzCase.stdin));
  } catch (error) {
    exitCode = `throws ${String(error)}`;
  } finally {
    world.close();
  }
  const [stdout, stderr] = [world.stdout(), world.stderr()];
  return { exitCode, stdout, stderr, before, files: sandbox.snapshot(), calls: world.calls };
}

/** The file for which a temporary one stands in. */
const targetOf = (path: string): string => path.replace(/\.([^/]+)\.kiem-[0-9a-f]+\.tmp$/, '$1');

/** Where files are many and one is like another. */
const isOneOfMany = within([
  ...['data', 'own'].map((name) => join(sandbox.work, name)),
  ...['data', 'schemas'].map((name) => join(ROOT, name)),
]);

/** Like calls: the same question about the same kind of file. */
function likenessOf({ what, of }: Call): string {
  const target = targetOf(of);
  const kind = isOneOfMany(target) ? `one of many ${extname(target)}` : target;
  return `${what} ${kind}${of === target ? '' : ' (temporary)'}`;
}

const CODES = Object.keys(ERRORS) as readonly ErrorCode[];

/** In the long run every call with every error. */
const allPlans = (calls: readonly Call[]): readonly Plan[] =>
  calls.flatMap((_, call) => CODES.map((code) => ({ call, code })));

/** In how many of the lines calls that are alike have failed. */
const failedIn = new Map<string, number>();

/**
 * In the suite one of those that are alike, the first, the second or the last; and of calls that most lines make, in as many
 * lines as there are errors, with each of them. Only what a line writes to its two streams is its own, and fails in every line.
 */
function somePlans(calls: readonly Call[], line: number): readonly Plan[] {
  const alike = groupBy([...calls.entries()], ([, call]) => likenessOf(call));
  return [...alike].flatMap(([likeness, all], turn) => {
    const times = failedIn.get(likeness) ?? 0;
    failedIn.set(likeness, times + 1);
    const [call] = [all[0], all[1], all.at(-1)][(line + turn) % 3] ?? all[0] ?? [];
    const code = CODES[(line + times) % CODES.length];
    const isOwn = times < CODES.length || likeness.startsWith('write std');
    return isOwn && call !== undefined && code !== undefined ? [{ call, code }] : [];
  });
}

const plansFor = IS_LONG ? allPlans : somePlans;

const ENGLISH = Object.values(ERRORS);
const STACK = /^\s+at .*:\d+:\d+\)?$/m;
const isCache = ({ of }: Call): boolean => of.startsWith(sandbox.cacheHome);

/** Programs that read a report get one in every case, and it is a whole one. */
function tellsOfFailure(path: string, text: string | undefined): boolean {
  if (!path.endsWith('.sarif') || text === undefined) return false;
  const { runs } = JSON.parse(text) as { readonly runs: readonly { readonly invocations?: unknown }[] };
  return JSON.stringify(runs[0]?.invocations ?? '').includes('"executionSuccessful":false');
}

/** What must hold whatever went wrong. */
function faultsOfAny(bad: Result, good: Result): readonly string[] {
  const said = bad.stdout + bad.stderr;
  const paths = new Set([...bad.before.keys(), ...bad.files.keys(), ...good.files.keys()]);
  const isWhole = (path: string): boolean =>
    [bad.before, good.files].some((files) => files.get(path) === bad.files.get(path)) ||
    (bad.exitCode === 3 && tellsOfFailure(path, bad.files.get(path)));
  const odd = [...paths].filter((path) => !isWhole(path));
  return [
    ...(typeof bad.exitCode === 'number' && [0, 1, 2, 3].includes(bad.exitCode)
      ? []
      : [`exit ${String(bad.exitCode)}`]),
    ...(STACK.test(said) ? ['a stack'] : []),
    ...([messages.nl, messages.en].some(({ errors }) => said.includes(errors.bug))
      ? [`"a fault in kiem": ${bad.stderr}`]
      : []),
    ...odd.map((path) => `${path} is neither as it was nor as it should be`),
  ];
}

/** The lines of a file beside a finding are an aid: without them the finding says as much. */
const withoutFrames = (report: string): string => report.replace(/^ *>? *\d* \|.*\n/gm, '');

const isSame = (bad: Result, good: Result): boolean =>
  bad.exitCode === good.exitCode &&
  withoutFrames(bad.stdout) === withoutFrames(good.stdout) &&
  bad.stderr === good.stderr;

/** Whether the failure is told: exit 3, the place, the cause in words of the user. */
function untold(bad: Result, { of }: Call, language: Language): readonly string[] {
  const path = relative(sandbox.work, targetOf(of));
  // Of a folder that cannot be walked to its end, the folder that was asked for is named.
  const places =
    of === 'stdout'
      ? ['']
      : [path, basename(path), dirname(of), ...['data', 'own'].filter((folder) => path.split('/')[0] === folder)];
  const english = language === 'nl' ? ENGLISH.filter((text) => bad.stderr.includes(text)) : [];
  return [
    ...(bad.exitCode === 3 ? [] : [`exit ${String(bad.exitCode)}`]),
    ...(bad.stderr !== '' && places.some((place) => bad.stderr.includes(place))
      ? []
      : [`"${path}" is not named: ${bad.stderr}`]),
    ...english.map((text) => `"${text}" in Dutch: ${bad.stderr}`),
  ];
}

/** What is wrong with how one failure was dealt with. */
function faultsOf(bad: Result, good: Result, call: Call, code: ErrorCode, language: Language): readonly string[] {
  // What the reader has left is no failure; what cannot be said on standard error cannot be said.
  if (call.of === 'stdout' && code === 'EPIPE')
    return bad.exitCode === good.exitCode && good.stderr.startsWith(bad.stderr)
      ? []
      : [`exit ${String(bad.exitCode)}: ${bad.stderr}`];
  if (call.of === 'stderr') return [good.exitCode, 3].includes(bad.exitCode) ? [] : [`exit ${String(bad.exitCode)}`];
  if (isSame(bad, good)) return [];
  if (isCache(call)) return [`the cache has a say: exit ${String(bad.exitCode)} ${bad.stderr}`];
  // What is not there is often no failure, or one of the user.
  if (code === 'ENOENT' && /^(stat|lstat|access|realpath|readlink)/.test(call.what)) return [];
  return untold(bad, call, language);
}

/** How many calls were made to fail. */
let made = 0;
afterAll(() => {
  if (IS_LONG)
    process.stdout.write(`${String(made)} calls were made to fail, over ${String(LINES.length)} command lines\n`);
});

describe.each(LINES.map(([line, world = {}], number) => [line, world, number] as const))(
  'kiem %s',
  (line, world, number) => {
    const fuzzCase: FuzzCase = {
      kind: 'torture',
      argv: line.split(' '),
      ...world,
      files: { 'p.yaml': PROFILE, 'entry.yaml': ENTRY, ...world.files },
    };

    it('tells of every failure, and leaves nothing half done', { timeout: 600_000 }, async () => {
      const good = { nl: await runWith(fuzzCase, 'nl'), en: await runWith(fuzzCase, 'en') };
      expect(good.en.exitCode).toBeLessThan(2);
      const wrong: string[] = [];
      for (const { call, code } of plansFor(good.en.calls, number)) {
        const language = call % 2 === 0 ? 'nl' : 'en';
        const bad = await runWith(fuzzCase, language, { call, code });
        made += 1;
        const failed = bad.calls[call];
        if (failed === undefined) throw new Error(`call ${String(call)} did not come`);
        const faults = [...faultsOfAny(bad, good[language]), ...faultsOf(bad, good[language], failed, code, language)];
        if (faults.length > 0)
          wrong.push(`${code} at ${failed.what} ${relative(sandbox.work, failed.of)}: ${faults.join('; ')}`);
      }
      expect(wrong).toEqual([]);
    });
  },
);
