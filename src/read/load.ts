import { compareDiagnostics, type Diagnostic, hasErrors, START_OF_FILE } from '../core/diagnostic.ts';
import type { Entry } from '../core/entry.ts';
import type { Entries, Records } from '../core/records.ts';
import { type FaultyRecord, type Rule, type RuleContext, runRules } from '../core/rule.ts';
import { withoutEchoes } from './schema/echoes.ts';
import type { FileReading, PlacedValue } from './file-reading.ts';
import { FILE_KINDS, type FileKind } from './kinds.ts';
import { readFile } from './read-file.ts';
import type { SourceFile } from './source-file.ts';

/** What the files hold, and all that is wrong with them. */
export interface Loaded {
  /** Only when nothing is wrong. */
  readonly records?: Records;
  readonly entries: Entries;
  /** In order of place. */
  readonly diagnostics: readonly Diagnostic[];
}

const entryOf = ({ file, locate }: FileReading, { path, value }: PlacedValue): Entry<unknown> => ({
  value,
  file,
  at: (inner, part) => locate([...path, ...inner], part),
});

function entriesOf(readings: readonly FileReading[]): Entries {
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
  for (const reading of readings) {
    const { kind, records } = reading;
    if (kind !== undefined) found[kind].push(...records.map((record) => entryOf(reading, record)));
  }
  // Each value has passed the validator of its kind, which is made from the schema that its type is made from.
  return found as Entries;
}

const faultyIn = (readings: readonly FileReading[]): readonly FaultyRecord[] =>
  readings.flatMap((reading) => {
    const { kind, faulty } = reading;
    return kind === undefined ? [] : faulty.map((record) => ({ kind, entry: entryOf(reading, record) }));
  });

function missingKinds(readings: readonly FileReading[]): readonly FileKind[] {
  const present = new Set(readings.map(({ kind }) => kind));
  return FILE_KINDS.filter(({ name, required }) => required === true && !present.has(name));
}

const missingFiles = (missing: readonly FileKind[]): readonly Diagnostic[] =>
  missing.map(({ example }) => ({
    code: 'catalogue/missing-file',
    severity: 'error',
    file: example,
    range: START_OF_FILE,
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
export async function loadData(
  files: readonly SourceFile[],
  rules: readonly Rule[],
  today: string,
  read: (file: SourceFile) => Promise<FileReading | undefined> = readFile,
): Promise<Loaded> {
  const readings: FileReading[] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const reading = await read(file);
    if (reading !== undefined) readings.push(reading);
  }
  const entries = entriesOf(readings);
  const unread = new Set(readings.flatMap((reading) => reading.unread));
  const missing = missingKinds(readings);
  const diagnostics = [
    ...readings.flatMap((reading) => reading.diagnostics),
    ...missingFiles(missing),
    ...ruleDiagnostics(readings, missing, { entries, today, unread, faulty: faultyIn(readings) }, rules),
  ].sort(compareDiagnostics);
  const records = hasErrors(diagnostics) ? undefined : recordsOf(entries);
  return { ...(records && { records }), entries, diagnostics };
}
