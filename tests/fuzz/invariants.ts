import { dirname, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { messages } from '../../src/words/index.ts';
import { parseXml } from '../support/xml.ts';
import { bytesOf, type FuzzCase } from './fuzz-case.ts';
import type { Fault, Observation } from './observation.ts';

type Invariant = (observed: Observation, fuzzCase: FuzzCase) => readonly Fault[];

const EXIT_CODES = [0, 1, 2, 3, 129, 130, 143];

const knownExit: Invariant = ({ exitCode }) =>
  EXIT_CODES.includes(exitCode) ? [] : [{ sign: 'exit code', detail: String(exitCode) }];

const BUGS = [messages.nl, messages.en].map(({ errors }) => errors.bug);
const STACK = /^\s+at (?:.*\()?(?:file:|node:|\/|[A-Za-z]:\\)[^\n]*:\d+:\d+\)?$/m;

/** Numbers and quoted words differ from case to case; the fault is the same. */
const signOf = (text: string): string => text.replaceAll(/\d+|"[^"]*"|'[^']*'/g, '_').slice(0, 120);

const noBug: Invariant = ({ stdout, stderr }) => {
  const said = [stdout, stderr].map((bytes) => bytes.toString('utf8'));
  const [, detail] = said.flatMap((text) =>
    BUGS.flatMap((bug) => (text.includes(bug) ? [text, text.split(bug)[1] ?? ''] : [])),
  );
  const stack = said.find((text) => STACK.test(text));
  return [
    ...(detail === undefined ? [] : [{ sign: `bug ${signOf(detail.trim())}`, detail }]),
    ...(stack === undefined ? [] : [{ sign: 'stack', detail: stack.slice(-600) }]),
  ];
};

const noSilentFailure: Invariant = ({ exitCode, stderr }) =>
  (exitCode === 2 || exitCode === 3) && stderr.length === 0
    ? [{ sign: `silence at exit ${String(exitCode)}`, detail: 'nothing on standard error' }]
    : [];

const noWarning: Invariant = ({ warnings }) =>
  warnings.map((warning) => ({ sign: `warning ${signOf(warning)}`, detail: warning }));

/** Whether a line gives a text of the user to another program as it is. */
const passesOn = (argv: readonly string[]): boolean =>
  argv.includes('check') &&
  (argv.includes('--diff') || (argv.includes('--fix') && argv.some((word) => word.startsWith('--stdin-filename'))));

const FORMAT_FLAG = /^--format=(.*)$/s;

/** The format in which a line that is understood writes to standard output. */
export function formatOf({ argv, kind }: FuzzCase, exitCode: number): string | undefined {
  const isOdd = argv.some(
    (word) =>
      word.startsWith('--output=') ||
      ['--', '-h', '--help', '--version', '--output', 'completion', 'help', 'schema', 'new'].includes(word),
  );
  if (passesOn(argv)) return undefined;
  // In a line of random flags, `--format` may be the value of another one; then the line is refused.
  if (isOdd || (kind === 'flags' && exitCode > 1)) return undefined;
  // Both spellings; the last one counts.
  const [format] = argv
    .flatMap((word, at) => FORMAT_FLAG.exec(word)?.[1] ?? (word === '--format' ? [argv[at + 1]] : []))
    .slice(-1);
  return format;
}

const xmlFilesIn = (zip: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(zip)).flatMap(([path, bytes]) => (/\.(xml|rels)$/.test(path) ? [strFromU8(bytes)] : []));

const parse = (text: string): unknown => JSON.parse(text);

/** What a reader of each format does first; it throws when it cannot. */
const READERS: Readonly<Record<string, (bytes: Buffer) => unknown>> = {
  json: (bytes) => parse(bytes.toString()),
  sarif: (bytes) => parse(bytes.toString()),
  gitlab: (bytes) => parse(bytes.toString()),
  ndjson: (bytes) => bytes.toString().split('\n').slice(0, -1).map(parse),
  junit: (bytes) => parseXml(bytes.toString()),
  svg: (bytes) => bytes.length === 0 || parseXml(bytes.toString()),
  docx: (bytes) => bytes.length === 0 || xmlFilesIn(bytes).map(parseXml),
  xlsx: (bytes) => bytes.length === 0 || xmlFilesIn(bytes).map(parseXml),
};

const readable: Invariant = ({ exitCode, stdout }, fuzzCase) => {
  const format = formatOf(fuzzCase, exitCode) ?? '';
  const isIdle = fuzzCase.argv.includes('--save-profile') && stdout.length === 0;
  if (isIdle || exitCode > 3) return [];
  try {
    READERS[format]?.(stdout);
    return [];
  } catch (error) {
    const sign = `${format} does not parse${stdout.length === 0 ? ': nothing there' : ''}`;
    return [{ sign, detail: `exit ${String(exitCode)}, ${String(error)}` }];
  }
};

// Characters that act on a terminal, reorder text or hide in it; a joined emoji needs U+200D and U+FE0F.
const ACTING = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\u2800\ufff9-\ufffb]/gu;
const HARMLESS = ['\t', '\n', '\u200d', '\ufe0f'];

interface Acting {
  readonly kind: string;
  readonly code: string;
  readonly around: string;
}

function actingIn(text: string): Acting | undefined {
  const found = [...text.matchAll(ACTING)].find(([character]) => !HARMLESS.includes(character));
  if (found === undefined) return undefined;
  const around = text.slice(Math.max(0, found.index - 80), found.index + 20);
  const kind = /\p{Cc}/u.test(found[0]) ? 'a control character' : 'an invisible character';
  return { kind, code: found[0].codePointAt(0)?.toString(16) ?? '', around };
}

// eslint-disable-next-line no-control-regex -- colours, and the clearing of the screen between two checks of a watch
const OWN = /\u001b\[(?:[\d;]*m|[23]J|H)/g;

function visibleText(bytes: Buffer, { columns, environment, argv }: FuzzCase): string {
  const text = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');
  const isStyled = columns !== undefined || environment?.['FORCE_COLOR'] !== undefined || argv.includes('--color');
  return isStyled ? text.replaceAll(OWN, '') : text;
}

const nothingActs: Invariant = ({ exitCode, stdout, stderr }, fuzzCase) => {
  if (passesOn(fuzzCase.argv) && fuzzCase.columns === undefined) return [];
  const format = formatOf(fuzzCase, exitCode) ?? fuzzCase.argv.find((word) => word.startsWith('--format')) ?? 'text';
  const isPacked = stdout.subarray(0, 2).toString() === 'PK';
  const texts: readonly (readonly [string, string])[] = [
    ...(isPacked
      ? xmlFilesIn(stdout).map((text) => [format, text] as const)
      : [[format, visibleText(stdout, fuzzCase)] as const]),
    ['stderr', visibleText(stderr, fuzzCase)],
  ];
  return texts.flatMap(([where, text]) => {
    const found = actingIn(text);
    return found === undefined
      ? []
      : [{ sign: `${found.kind} in ${where}`, detail: `U+${found.code} in ${JSON.stringify(found.around)}` }];
  });
};

// A runner reads every line of both streams.
const COMMAND_OF_RUNNER = /^\s*(?:::(?!(?:error|warning|notice)(?: |::))[^\n]*|.*##(?:vso)?\[[^\n]*)$/m;

// What stands between these two is read by people alone.
const STOPPED = /^::stop-commands::(\S+)\n[\s\S]*?^::\1::$/gm;

const noForgedCommand: Invariant = ({ stdout, stderr }, { environment, argv }) => {
  if (environment?.['GITHUB_ACTIONS'] !== 'true' && !argv.includes('github')) return [];
  const isMachine =
    passesOn(argv) || (argv.includes('--format') && !argv.includes('pretty') && !argv.includes('github'));
  const text = `${String(stdout)}\n${String(stderr)}`.replaceAll(STOPPED, '');
  const found = isMachine ? null : COMMAND_OF_RUNNER.exec(text);
  return found === null ? [] : [{ sign: 'command of a runner', detail: found[0] }];
};

/** Paths that a line may write: whatever it names, and for a new record or a fix the data. */
function named({ argv, files = {}, keys }: FuzzCase): (path: string) => boolean {
  const words = argv
    // Half a character is no bytes: on the disk its name holds U+FFFD.
    .map((word) => Buffer.from(word).toString())
    .flatMap((word) => [word, ...word.split(/[=:]/), word.slice(word.search(/[=:]/) + 1)]);
  const paths = new Set(words.map((word) => resolve('/', word)));
  // The settings of a check may name the baseline that is to be updated.
  const settings = argv.includes('--update-baseline') ? String(bytesOf(files['kiem.config.yaml'] ?? '')) : '';
  for (const [, path = ''] of settings.matchAll(/baseline: *(.*)/g)) paths.add(resolve('/', path.trim()));
  // The tables of an export stand in the folder that is named.
  const isExported = (path: string): boolean => argv.includes('export') && paths.has(resolve('/', dirname(path)));
  const isNew = argv.includes('new') && !argv.includes('--dry-run');
  // New records and own data stand in a folder that is named.
  const isIn = (folder: string, path: string): boolean => resolve('/', path).startsWith(folder.replace(/\/?$/, '/'));
  const isBelowNamed = (path: string): boolean => [...paths].some((folder) => folder !== '/' && isIn(folder, path));
  const isOwn = (path: string): boolean => (isNew || argv.includes('init')) && isBelowNamed(path);
  // A fixer changes the data that it checks, and makes no files.
  const isFixed = (path: string): boolean =>
    argv.includes('--fix') && path.endsWith('.yaml') && (path.startsWith('data/') || isBelowNamed(path));
  // Whoever answers questions names a file there.
  const isTyped = (path: string): boolean => keys !== undefined && !path.startsWith('data/');
  return (path) =>
    paths.has(resolve('/', path)) ||
    isTyped(path) ||
    isExported(path) ||
    isOwn(path) ||
    isFixed(path) ||
    (isNew && path.startsWith('data/'));
}

const onlyNamedFiles: Invariant = ({ before, after }, fuzzCase) => {
  const isNamed = named(fuzzCase);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  return changed
    .filter((path) => !isNamed(path))
    .map((path) => ({ sign: `a file changed that the line does not name`, detail: path }));
};

/** What must hold of every run, whatever goes in. */
const INVARIANTS: readonly Invariant[] = [
  knownExit,
  noBug,
  noSilentFailure,
  noWarning,
  readable,
  nothingActs,
  noForgedCommand,
  onlyNamedFiles,
];

export const faultsOf: Invariant = (observed, fuzzCase) =>
  INVARIANTS.flatMap((invariant) => invariant(observed, fuzzCase));

const sameFiles = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([path, bytes]) => b.get(path) === bytes);

/** Two runs of one line in one world, the second with what the first left in the cache. */
export function differences(first: Observation, second: Observation): readonly Fault[] {
  const streams = (['stdout', 'stderr'] as const).filter((name) => !first[name].equals(second[name]));
  const files = sameFiles(first.after, second.after) ? [] : ['files'];
  const codes = first.exitCode === second.exitCode ? [] : ['exit code'];
  return [...codes, ...streams, ...files].map((what) => ({
    sign: `${what} differs the second time`,
    detail:
      what === 'stdout' || what === 'stderr'
        ? `${String(first[what]).slice(0, 300)}\n---\n${String(second[what]).slice(0, 300)}`
        : '',
  }));
}
