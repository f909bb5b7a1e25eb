import { type Diagnostic, keepsFromLoading } from '../core/diagnostic.ts';
import type { Entry } from '../core/entry.ts';
import { entriesOf } from '../core/facts/by-kind.ts';
import type { FileFacts } from '../core/facts/file-facts.ts';
import { factsOf } from '../core/facts/facts-of.ts';
import type { FileReading } from '../core/facts/file-reading.ts';
import { mirroredBack } from '../core/facts/mirrored-back.ts';
import { compareFiles, originOf } from '../core/origin.ts';
import { present } from '../core/present.ts';
import { type Entries, type Origins, RECORD_LISTS, type Records } from '../core/records.ts';
import type { Rule } from '../core/rule.ts';
import { readFile } from './read-file.ts';
import { reduceFacts } from './reduce-facts.ts';
import type { SourceFile } from './source-file.ts';

/** What the files hold, and all that is wrong with them. */
export interface Loaded {
  /** Only when nothing is wrong. */
  readonly records?: Records;
  readonly entries: Entries;
  /** In order of place. */
  readonly diagnostics: readonly Diagnostic[];
}

const values = <T>(entries: readonly Entry<T>[]): readonly T[] => entries.map(({ value }) => value);

/** Where the records of overlays are from; undefined when there are none. */
function originsOf(entries: Entries): Origins | undefined {
  const named = RECORD_LISTS.flatMap((kind) => {
    const own = entries[kind].flatMap(({ file, value: { id } }) => {
      const origin = originOf(file);
      return origin === undefined ? [] : [[id, origin] as const];
    });
    return own.length === 0 ? [] : [[kind, own] as const];
  });
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

function recordsOf(entries: Entries): Records | undefined {
  const [vocabulary] = entries.vocabulary;
  if (vocabulary === undefined) return undefined;
  return {
    sources: values(entries.sources),
    vocabulary: vocabulary.value,
    levels: values(entries.levels),
    factors: values(mirroredBack(entries.factors)),
    interventions: values(entries.interventions),
    activeElements: values(entries.activeElements),
    explanations: values(entries.explanations),
    caveats: values(entries.caveats),
    regularCare: values(entries.regularCare),
    reportClaims: values(entries.reportClaims),
    questionnaire: values(entries.questionnaire),
    ...present({ origins: originsOf(entries) }),
  };
}

/** Text to records: each file by itself, then all together by the rules. The order of the files does not matter. */
export async function loadData(
  files: readonly SourceFile[] | AsyncIterable<SourceFile>,
  rules: readonly Rule[],
  today: string,
  read: (file: SourceFile) => Promise<FileReading | undefined> = readFile,
): Promise<Loaded> {
  const all: { readonly reading: FileReading; readonly facts: FileFacts }[] = [];
  for await (const file of files) {
    const reading = await read(file);
    if (reading !== undefined) all.push({ reading, facts: factsOf(reading, rules) });
  }
  all.sort((a, b) => compareFiles(a.reading.file, b.reading.file));
  const readings = new Map(all.map(({ reading }) => [reading.file, reading]));
  const facts = all.map((one) => one.facts);
  const diagnostics = await reduceFacts(facts, rules, today, (file) => Promise.resolve(readings.get(file)));
  const entries = entriesOf([...readings.values()]);
  const records = diagnostics.some(keepsFromLoading) ? undefined : recordsOf(entries);
  return { ...(records && { records }), entries, diagnostics };
}
