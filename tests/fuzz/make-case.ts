import type { Random } from '../support/random.ts';
import { randomFrom } from '../support/random.ts';
import { keys } from '../support/fake-terminal.ts';
import type { FlagGrammar } from './flag-grammar.ts';
import { type Content, contentOf, type FuzzCase } from './fuzz-case.ts';
import { hostileText } from './hostile.ts';
import { mutateBytes, mutateText } from './mutate-bytes.ts';
import { mutateYaml } from './mutate-yaml.ts';
import type { Seeds } from './seeds.ts';

interface Ground {
  readonly random: Random;
  readonly seeds: Seeds;
  readonly grammar: FlagGrammar;
}

type Make = (ground: Ground) => Omit<FuzzCase, 'kind'>;

const OUR_DATA = ['--data', 'data'] as const;
const CHECK_FORMATS = ['pretty', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;
const FORMATS = ['table', 'json', 'json', 'ndjson', 'csv', 'markdown', 'html'] as const;
const PAPER = [...FORMATS, ...FORMATS, 'docx', 'xlsx'] as const;

const maybe = <Item>(random: Random, outOf: number, ...items: readonly Item[]): readonly Item[] =>
  random.below(outOf) === 0 ? items : [];

/** A text or its bytes, changed. */
const mutated = (text: string, random: Random): Content =>
  random.below(3) === 0 ? contentOf(mutateBytes(Buffer.from(text), random)) : mutateYaml(text, random);

/** Mostly one of the small data; any of the shipped data may be laid over it. */
function someDataFile({ random, seeds }: Ground): readonly [string, string] {
  return random.pick(random.below(10) === 0 ? [...seeds.shipped] : [...seeds.small]);
}

function checkLine(random: Random, ...paths: readonly string[]): readonly string[] {
  return [
    'check',
    ...paths,
    ...OUR_DATA,
    ...['--format', random.pick(CHECK_FORMATS)],
    ...maybe(random, 3, '--notes'),
    ...maybe(random, 8, '--quiet'),
    ...maybe(random, 8, '--fail-on', random.pick(['note', 'warning', 'error'])),
    ...maybe(random, 8, '--max-warnings', '0'),
    ...maybe(random, 8, '--no-cache'),
    ...random.pick([[], [], [], [], ['--fix'], ['--fix', '--unsafe']]),
  ];
}

/** A command that reads the data and prints something of it. */
function readingLine({ random, seeds }: Ground): readonly string[] {
  const word = (): string => random.pick(seeds.words);
  const kinds = ['factors', 'interventions', 'sources', 'levels', 'elements', 'care', 'claims', 'caveats'];
  return [
    ...random.pick<readonly string[]>([
      ['list', random.pick(kinds)],
      ['list', 'factors', '--search', hostileText(random)],
      ['show', random.pick(['home-visits', 'parental-stress', word()])],
      ['compare', 'home-visits', word()],
      ['coverage', '--by', random.pick(['phase', 'track', 'intervention'])],
      ['select', '--risk', 'parental-stress'],
      ['diff', 'data', 'data', '--as-of', '2020'],
      ['diff', '--since', '2019'],
      ['explain', 'first-indications'],
    ]),
    ...OUR_DATA,
    ...['--format', random.pick(FORMATS)],
  ];
}

const dataCase: Make = (ground) => {
  const { random } = ground;
  const [path, text] = someDataFile(ground);
  const file = `data/${path}`;
  const argv = random.pick([
    () => checkLine(random),
    () => checkLine(random),
    () => checkLine(random, random.pick([file, 'data/interventions', 'data/**/*.yaml'])),
    () => readingLine(ground),
  ])();
  return { argv, files: { [file]: mutated(text, random) } };
};

/** Several files at once: what only shows when they meet. */
const dataSetCase: Make = (ground) => {
  const { random } = ground;
  const chosen = Array.from({ length: 2 + random.below(3) }, () => someDataFile(ground));
  const files = Object.fromEntries(chosen.map(([path, text]) => [`data/${path}`, mutateYaml(text, random)]));
  return { argv: random.below(2) === 0 ? checkLine(random) : readingLine(ground), files };
};

/** Some of the small data once more, changed or under other ids, to be laid over it. */
const overlayCase: Make = (ground) => {
  const { random } = ground;
  const renamed = (text: string): string => text.replaceAll(/\bid: ([a-z])/g, 'id: own-$1');
  const chosen = Array.from({ length: 1 + random.below(3) }, (): readonly [string, Content] => {
    const [path, text] = someDataFile(ground);
    const own = random.below(4) === 0 ? text : renamed(text);
    return [`own/${path}`, random.below(2) === 0 ? own : mutated(own, random)];
  });
  const name = random.pick(['name: Waterstad\n', 'name: data\n', mutateYaml('name: Waterstad\n', random)]);
  return {
    files: { ...Object.fromEntries(chosen), ...(random.below(2) === 0 ? { 'own/kiem.config.yaml': name } : {}) },
    argv: [...(random.below(2) === 0 ? checkLine(random) : readingLine(ground)), '--overlay', 'own'],
  };
};

const profileCase: Make = ({ random, seeds }) => {
  const files = Object.fromEntries(
    Array.from({ length: random.pick([1, 1, 1, 3]) }, (_, index) => [
      `profiles/p${String(index)}.${random.pick(['yaml', 'yaml', 'json'])}`,
      mutated(random.pick(seeds.profiles), random),
    ]),
  );
  const named = random.below(6) === 0 ? ['profiles'] : Object.keys(files);
  const profiles = named.flatMap((path) => ['--profile', path]);
  const data = random.below(3) === 0 ? OUR_DATA : [];
  return {
    files,
    argv: random.pick<readonly string[]>([
      ['select', ...profiles, ...data, '--format', random.pick(PAPER)],
      ['select', ...profiles, ...data, '--format', random.pick(PAPER)],
      [
        'select',
        ...profiles,
        ...data,
        '--format',
        'table',
        ...random.pick([['--details'], ['--combinations'], ['--why-not']]),
      ],
      ['select', ...profiles, ...data, '--save-profile', 'saved.yaml', '--output', 'out.json'],
      ['coverage', ...profiles.slice(0, 2), ...data, '--format', random.pick([...FORMATS, 'svg'])],
      ['diff', '--since', '2019', ...profiles, ...data, '--format', random.pick(FORMATS)],
      ['check', ...named, ...OUR_DATA, '--format', random.pick(CHECK_FORMATS)],
    ]),
  };
};

const figuresCase: Make = ({ random, seeds }) => ({
  files: { 'f.csv': mutated(random.below(2) === 0 ? seeds.figures : seeds.figures.replaceAll(',', ';'), random) },
  argv: [
    ...['select', '--risk', 'poverty', '--figures', 'f.csv', '--format', random.pick(PAPER)],
    ...random.pick([[], ['--region', 'Waterstad']]),
  ],
});

const stdinCase: Make = ({ random, seeds }) => {
  const profile = mutated(random.pick(seeds.profiles), random);
  const [path, text] = random.pick([...seeds.small]);
  return random.pick([
    { stdin: profile, argv: ['select', '--profile', '-', '--format', random.pick(PAPER)] },
    { stdin: mutated(text, random), argv: [...checkLine(random), '--stdin-filename', `data/${path}`] },
    { stdin: mutated(random.pick(seeds.newEntries), random), argv: ['new', 'source', '--from', '-', ...OUR_DATA] },
  ]);
};

const newCase: Make = ({ random, seeds }) => ({
  files: { 'entry.yaml': mutated(random.pick(seeds.newEntries), random) },
  argv: [
    'new',
    random.pick(['intervention', 'factor', 'source']),
    ...['--from', 'entry.yaml', ...OUR_DATA],
    ...maybe(random, 2, '--dry-run'),
  ],
});

/** A value that may stand there, or one that nobody would type. */
function someValue(values: readonly string[], random: Random): string {
  const dice = random.below(12);
  if (values.length === 0 || dice === 0) return hostileText(random);
  if (dice === 1) return mutateText(random.pick(values), random).slice(0, 5000);
  if (dice === 2) return `${random.pick(values)},${random.pick(values)}`;
  return random.pick(values);
}

const flagsCase: Make = ({ random, seeds, grammar }) => {
  const command = random.pick(grammar.commands);
  const operands = command.operands.map((values) => someValue(values, random));
  const flags = Array.from({ length: random.below(6) }, () => random.pick(command.flags)).flatMap(
    ({ flag, takesValue, values }) =>
      takesValue ? random.pick([[flag, someValue(values, random)], [`${flag}=${someValue(values, random)}`]]) : [flag],
  );
  const line = [command.name, ...operands.slice(0, random.below(operands.length + 2)), ...flags];
  const shaken = random.below(6) === 0 ? line.toSorted(() => random.below(3) - 1) : line;
  // New records and fixes must not go into the data of the project.
  const argv =
    command.name === 'new' || line.includes('--fix') || random.below(3) === 0 ? [...shaken, ...OUR_DATA] : shaken;
  return { argv, files: { 'p.yaml': random.pick(seeds.profiles), 'q.json': '{"factors":[{"id":"poverty"}]}' } };
};

const CONFIG = `check:
  severity:
    catalogue/unused-source: off
    schema/required: warning
  ignore: ['examples/**', 'interventions/*.yaml']
  failOn: warning
  maxWarnings: 3
  baseline: known.json
`;
const BASELINE = `{
  "schemaVersion": 1,
  "findings": [
    { "code": "catalogue/unused-source", "file": "data/sources.yaml", "message": "nothing refers to the source \\"old\\"", "count": 1 },
    { "code": "catalogue/recognition-expired", "file": "data/interventions/home-visits.yaml", "message": "x", "count": 2 }
  ]
}
`;
const GLOBS = [
  '**',
  '*(a|b)*',
  '+(a)*c',
  '@(data|x)/**',
  '!(**/b)',
  '{a..z}',
  '**/+(*a)*b',
  '[[:alpha:]]',
  '**/*.yaml',
];

const settingsCase: Make = (ground) => {
  const { random } = ground;
  const glob = `'${random.pick(GLOBS)}${random.pick(['', ...GLOBS])}'`;
  const config = random.below(2) === 0 ? mutated(CONFIG, random) : CONFIG.replace("'examples/**'", () => glob);
  const baseline = random.below(2) === 0 ? mutated(BASELINE, random) : BASELINE;
  const [path, text] = random.pick([...ground.seeds.small]);
  return {
    files: { 'kiem.config.yaml': config, 'known.json': baseline, [`data/${path}`]: mutateYaml(text, random) },
    argv: [
      ...checkLine(random),
      ...maybe(random, 4, '--update-baseline'),
      ...maybe(random, 4, '--baseline', 'known.json'),
    ],
  };
};

const cacheCase: Make = (ground) => {
  const { random } = ground;
  const insert = random.pick([
    () => hostileText(random),
    () => random.pick(['{}', '[]', 'null', '{"files":1}', '{"files":[],"diagnostics":[{}],"comments":[]}}', '1}']),
    () => contentOf(mutateBytes(Buffer.from('{"key":"a","findings":{}}'), random)),
  ])();
  return {
    argv: random.below(2) === 0 ? checkLine(random) : readingLine(ground),
    cache: {
      keep: random.pick([0, 1, 8, 73, 85, 86, 90, 150, 175, 300, 2000]),
      skip: random.pick([0, 1, 10, 1e6]),
      insert,
    },
  };
};

const KEYS: readonly string[] = [
  ...Array<string>(10).fill(keys.enter),
  ...Array<string>(5).fill(keys.space),
  ...Array<string>(5).fill(keys.down),
  ...Object.values(keys).filter((key) => ![keys.escape, keys.ctrlZ].some((other) => other === key)),
  ...['a', 'e', 'ouder', '?', '1', '2', 'x', 'é', '\u0001', '.yaml', 'out.json', '../x', '\u001b[15~'],
];

const keysCase: Make = ({ random }) => ({
  argv: [
    ...random.pick([
      [],
      ['select'],
      ['select', '--accessible'],
      ['new', 'intervention'],
      ['new', 'factor'],
      ['new', 'source'],
    ]),
    ...OUR_DATA,
  ],
  columns: random.pick([80, 40, 120]),
  keys: Array.from({ length: 5 + random.below(40) }, () =>
    random.below(20) === 0 ? hostileText(random).slice(0, 200) : random.pick(KEYS),
  ),
});

// Ctrl-Z would stop this process as well.
/** How often each is made, of all together. */
const KINDS: readonly (readonly [string, number, Make])[] = [
  ['data', 30, dataCase],
  ['data-set', 12, dataSetCase],
  ['overlay', 10, overlayCase],
  ['profile', 20, profileCase],
  ['figures', 4, figuresCase],
  ['stdin', 8, stdinCase],
  ['new', 8, newCase],
  ['flags', 20, flagsCase],
  ['settings', 10, settingsCase],
  ['cache', 6, cacheCase],
  ['keys', 3, keysCase],
];

export const KIND_NAMES = KINDS.map(([name]) => name);

const WHEEL = KINDS.flatMap((kind) => Array<(typeof KINDS)[number]>(kind[1]).fill(kind));

function someEnvironment(random: Random): Readonly<Record<string, string>> {
  return random.pick([
    ...Array<Readonly<Record<string, string>>>(8).fill({}),
    { LANG: 'nl_NL.UTF-8' },
    { LANG: 'nl_NL.UTF-8' },
    { LC_ALL: 'C' },
    { FORCE_COLOR: '1' },
    { GITHUB_ACTIONS: 'true' },
    { TERM: 'dumb', ACCESSIBLE: '1' },
  ]);
}

/** Case number `index` of a seed: always the same one. */
export function makeCase(seeds: Seeds, grammar: FlagGrammar, seed: number, index: number): FuzzCase {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index, 0x85ebca6b));
  const [kind, , make] = random.pick(WHEEL);
  const environment = someEnvironment(random);
  const columns = random.below(6) === 0 ? random.pick([1, 40, 80, 200]) : undefined;
  return {
    kind,
    ...(Object.keys(environment).length > 0 && { environment }),
    ...(columns && { columns }),
    ...(random.below(4) === 0 && { twice: true }),
    ...make({ random, seeds, grammar }),
  };
}
