import { compareDiagnostics, type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import type { Entry, Path } from '../core/entry.ts';
import { nearest } from '../core/nearest.ts';
import type { Entries, Records } from '../core/records.ts';
import { type FaultyRecord, type Rule, type RuleContext, runRules } from '../core/rule.ts';
import { withoutUnsafe } from './decode.ts';
import { withoutEchoes } from './echoes.ts';
import { FILE_KINDS, type FileKind, kindOf } from './kinds.ts';
import { breaksWhole, brokenItems, schemaDiagnostics } from './schema-errors.ts';
import type { SourceFile } from './source-file.ts';
import type { Locate, YamlSource } from './explain-yaml.ts';
import { readSource } from './read-source.ts';

/** What the files hold, and all that is wrong with them. */
export interface Loaded {
  /** Only when nothing is wrong. */
  readonly records?: Records;
  readonly entries: Entries;
  /** In order of place. */
  readonly diagnostics: readonly Diagnostic[];
}

interface PlacedValue {
  readonly path: Path;
  readonly value: unknown;
}

/** What one file says, apart from all others. */
export interface FileReading {
  readonly file: string;
  readonly kind?: keyof Entries;
  /** Absent where it would take many times the memory of the data: then the file is read once more when asked. */
  readonly locate?: Locate;
  /** The records that fit their schema, each with its path in the file. */
  readonly records: readonly PlacedValue[];
  /** The records that do not. */
  readonly faulty: readonly PlacedValue[];
  /** Whether there is more in the file than the records. */
  readonly isIncomplete: boolean;
  /** The ids that the unread part seems to declare. */
  readonly unread: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const EXAMPLES = FILE_KINDS.map(({ example }) => example);
const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Every word on a line with `id:`, and the name of the file: with faults of its own that is all there is to go by. */
function declaredIds(file: string, text: string): readonly string[] {
  const lines = Array.from(withoutUnsafe(text).matchAll(/\bid:(.*)/g), ([, rest = '']) => rest.toLowerCase());
  const written = lines.flatMap((line) => line.match(/[a-z0-9][a-z0-9-]*/g) ?? []);
  return [...written, file.replace(/^.*\//, '').replace(/\.yaml$/, '')];
}

/** The path that was meant: with the other ending, or else the nearest. */
function meantPath(file: string): string | undefined {
  const renamed = file.replace(/\.yml$/, '.yaml');
  return kindOf(renamed) === undefined ? nearest(renamed, EXAMPLES) : renamed;
}

function unknownFile(file: string): FileReading {
  const meant = meantPath(file);
  const known = EXAMPLES.join(', ');
  const diagnostic: Diagnostic = {
    code: 'catalogue/unknown-file',
    severity: 'error',
    file,
    range: START,
    message: {
      nl: `dit bestand hoort bij geen soort gegevens${meant === undefined ? `; bekend zijn ${known}` : ''}`,
      en: `this file is of no known kind${meant === undefined ? `; known are ${known}` : ''}`,
    },
    ...(meant !== undefined && { suggestion: meant }),
  };
  return { file, records: [], faulty: [], isIncomplete: false, unread: [], diagnostics: [diagnostic] };
}

const itemsOf = (value: unknown, { holds }: FileKind): readonly PlacedValue[] =>
  holds === 'list' && Array.isArray(value)
    ? value.map((item: unknown, index) => ({ path: [index], value: item }))
    : [{ path: [], value }];

function readRecords(source: YamlSource, kind: FileKind): FileReading {
  const { file, value, text } = source;
  const kept = source.isLight && { locate: source.locate };
  const nothing = { file, kind: kind.name, ...kept, records: [], faulty: [], isIncomplete: true };
  if (value === undefined) return { ...nothing, unread: declaredIds(file, text), diagnostics: source.diagnostics };
  const errors = kind.validate(value) ? [] : (kind.validate.errors ?? []);
  const found = withoutEchoes(source.diagnostics, schemaDiagnostics(value, errors, source.locate));
  const diagnostics = [...source.diagnostics, ...found];
  const all = itemsOf(value, kind);
  if (diagnostics.length === 0) return { ...nothing, records: all, isIncomplete: false, unread: [], diagnostics };
  const unread = declaredIds(file, text);
  if (kind.holds === 'one' || breaksWhole(errors) || source.diagnostics.length > 0)
    return { ...nothing, unread, faulty: all, diagnostics };
  const broken = brokenItems(errors);
  const isBroken = ({ path: [index = -1] }: PlacedValue): boolean => broken.has(index);
  return {
    ...nothing,
    unread,
    records: all.filter((item) => !isBroken(item)),
    faulty: all.filter(isBroken),
    diagnostics,
  };
}

/** Reads and checks one file by itself; undefined for a file that is no data, such as a README. */
export function readFile(source: SourceFile): FileReading | undefined {
  if (!/\.ya?ml$/.test(source.path)) return undefined;
  const kind = kindOf(source.path);
  return kind === undefined ? unknownFile(source.path) : readRecords(readSource(source), kind);
}

const MOST_KEPT = 16;

/**
 * Finds places. A file with faults is read once more for them: to keep what its places are found by would take many
 * times the memory of the data. The last few are kept, since rules go through files in order.
 */
function locatorOf(files: readonly SourceFile[], readings: readonly FileReading[]): (file: string) => Locate {
  const light = new Map(readings.map(({ file, locate }) => [file, locate]));
  const sources = new Map(files.map((file) => [file.path, file]));
  const kept = new Map<string, Locate>();
  return (file) => {
    const known = light.get(file) ?? kept.get(file);
    if (known !== undefined) return known;
    const { locate } = readSource(sources.get(file) ?? { path: file, bytes: new Uint8Array() });
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(file, locate);
    return locate;
  };
}

type LocateIn = (file: string) => Locate;

const entryOf = (file: string, { path, value }: PlacedValue, locateIn: LocateIn): Entry<unknown> => ({
  value,
  file,
  at: (inner, part) => locateIn(file)([...path, ...inner], part),
});

function entriesOf(readings: readonly FileReading[], locateIn: LocateIn): Entries {
  const found: { [Key in keyof Entries]: Entry<unknown>[] } = {
    sources: [],
    vocabulary: [],
    levels: [],
    factors: [],
    interventions: [],
    activeElements: [],
    explanations: [],
    caveats: [],
    regularCare: [],
    reportClaims: [],
    questionnaire: [],
    examples: [],
  };
  for (const { file, kind, records } of readings) {
    if (kind !== undefined) found[kind].push(...records.map((record) => entryOf(file, record, locateIn)));
  }
  // Each value has passed the validator of its kind, which is made from the schema that its type is made from.
  return found as Entries;
}

const faultyIn = (readings: readonly FileReading[], locateIn: LocateIn): readonly FaultyRecord[] =>
  readings.flatMap(({ file, kind, faulty }) =>
    kind === undefined ? [] : faulty.map((record) => ({ kind, entry: entryOf(file, record, locateIn) })),
  );

function missingKinds(readings: readonly FileReading[]): readonly FileKind[] {
  const present = new Set(readings.map(({ kind }) => kind));
  return FILE_KINDS.filter(({ name, required }) => required === true && !present.has(name));
}

const missingFiles = (missing: readonly FileKind[]): readonly Diagnostic[] =>
  missing.map(({ example }) => ({
    code: 'catalogue/missing-file',
    severity: 'error',
    file: example,
    range: START,
    message: { nl: `het bestand ${example} ontbreekt`, en: `the file ${example} is missing` },
  }));

const values = <T>(entries: readonly Entry<T>[]): readonly T[] => entries.map(({ value }) => value);

function recordsOf(entries: Entries): Records | undefined {
  const [vocabulary] = entries.vocabulary;
  if (vocabulary === undefined) return undefined;
  return {
    sources: values(entries.sources),
    vocabulary: vocabulary.value,
    levels: values(entries.levels),
    factors: values(entries.factors),
    interventions: values(entries.interventions),
    activeElements: values(entries.activeElements),
    explanations: values(entries.explanations),
    caveats: values(entries.caveats),
    regularCare: values(entries.regularCare),
    reportClaims: values(entries.reportClaims),
    questionnaire: values(entries.questionnaire),
  };
}

/** What the rules find, without what they say of a value of which the loader said enough. */
function ruleDiagnostics(
  readings: readonly FileReading[],
  missing: readonly FileKind[],
  context: RuleContext,
  rules: readonly Rule[],
): readonly Diagnostic[] {
  const incomplete = new Set([
    ...readings.flatMap(({ kind, isIncomplete }) => (kind !== undefined && isIncomplete ? [kind] : [])),
    ...missing.map(({ name }) => name),
  ]);
  const own = readings.flatMap(({ diagnostics }) => diagnostics);
  return withoutEchoes(own, runRules(rules, context, incomplete));
}

/** Text to records: each file by itself, then all together by the rules. The order of the files does not matter. */
export function loadData(
  files: readonly SourceFile[],
  rules: readonly Rule[],
  today: string,
  read: (file: SourceFile) => FileReading | undefined = readFile,
): Loaded {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const readings = sorted.flatMap((file) => read(file) ?? []);
  const locateIn = locatorOf(sorted, readings);
  const entries = entriesOf(readings, locateIn);
  const unread = new Set(readings.flatMap((reading) => reading.unread));
  const missing = missingKinds(readings);
  const diagnostics = [
    ...readings.flatMap((reading) => reading.diagnostics),
    ...missingFiles(missing),
    ...ruleDiagnostics(readings, missing, { entries, today, unread, faulty: faultyIn(readings, locateIn) }, rules),
  ].sort(compareDiagnostics);
  const records = hasErrors(diagnostics) ? undefined : recordsOf(entries);
  return { ...(records && { records }), entries, diagnostics };
}
