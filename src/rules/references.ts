import type { Place } from '../core/diagnostic.ts';
import type { Entry, Path } from '../core/entry.ts';
import type { Text } from '../core/generated/schema-types.ts';
import { type Entries, RECORD_LISTS } from '../core/records.ts';
import type { RuleContext } from '../core/rule.ts';
import { fileStem } from './file-stem.ts';
import { type Named, namedValues } from './walk.ts';

/** What an id can stand for, in the words with which a message about it starts. */
export const REFERENCE_KINDS = {
  factor: { nl: 'onbekende factor', en: 'unknown factor' },
  intervention: { nl: 'onbekende interventie', en: 'unknown intervention' },
  source: { nl: 'onbekende bron', en: 'unknown source' },
  element: { nl: 'onbekend werkzaam element', en: 'unknown active element' },
  explanation: { nl: 'onbekende uitleg', en: 'unknown explanation' },
  trait: { nl: 'onbekend kenmerk', en: 'unknown trait' },
  setting: { nl: 'onbekende setting', en: 'unknown setting' },
  deliverer: { nl: 'onbekende uitvoerder', en: 'unknown deliverer' },
  outcome: { nl: 'onbekende uitkomst', en: 'unknown outcome' },
  study: { nl: 'onbekende studie van deze interventie', en: 'unknown study of this intervention' },
} as const satisfies Readonly<Record<string, Text>>;

export type ReferenceKind = keyof typeof REFERENCE_KINDS;

/** An id in one record that should name another. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly entry: Entry<unknown>;
  readonly path: Path;
  /** part `key`: the id stands as a key, such as a trait in a profile. */
  readonly part: 'key' | 'value';
}

/** The keys that hold an id, or a list of ids. The same key means the same in every kind of file. */
const KEYS: ReadonlyMap<string, ReferenceKind> = new Map([
  ['factor', 'factor'],
  ['factors', 'factor'],
  ['refines', 'factor'],
  ['mirror', 'factor'],
  ['related', 'factor'],
  ['unknown', 'factor'],
  ['intervention', 'intervention'],
  ['exclude', 'intervention'],
  ['element', 'element'],
  ['explanations', 'explanation'],
  ['trait', 'trait'],
  ['settings', 'setting'],
  ['deliverers', 'deliverer'],
  ['outcome', 'outcome'],
  ['studies', 'study'],
]);

/** The questionnaire refers to no other record. */
export const WITH_REFERENCES = RECORD_LISTS.filter((list) => list !== 'questionnaire');

type Found = Omit<Reference, 'entry'>;

const isString = (value: unknown): value is string => typeof value === 'string';

function idsIn(kind: ReferenceKind, { value, path }: Named): readonly Found[] {
  if (isString(value)) return [{ kind, id: value, path, part: 'value' }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id: unknown, index) =>
    isString(id) ? [{ kind, id, path: [...path, index], part: 'value' as const }] : [],
  );
}

/** `source: { id }`, and the same in a list under `sources`. */
function sourceIn({ key, value, path }: Named): readonly Found[] {
  const isSource = key === 'id' && isString(value) && (path.at(-2) === 'source' || path.at(-3) === 'sources');
  return isSource ? [{ kind: 'source', id: value, path, part: 'value' }] : [];
}

/** In a profile, factors are records with an id, and traits are keys. */
function profileIdIn({ key, value, path }: Named): readonly Found[] {
  if (key === 'id' && path[0] === 'factors' && isString(value))
    return [{ kind: 'factor', id: value, path, part: 'value' }];
  const isTrait = path.length === 2 && (path[0] === 'traits' || path[0] === 'shares');
  return isTrait ? [{ kind: 'trait', id: key, path, part: 'key' }] : [];
}

function foundIn(named: Named, isProfile: boolean): readonly Found[] {
  const kind = KEYS.get(named.key);
  return [
    ...(kind === undefined ? [] : idsIn(kind, named)),
    ...sourceIn(named),
    ...(isProfile ? profileIdIn(named) : []),
  ];
}

function referencesOf(entry: Entry<unknown>, isProfile: boolean): readonly Reference[] {
  return namedValues(entry.value).flatMap((named) =>
    foundIn(named, isProfile).map((reference) => ({ ...reference, entry })),
  );
}

/** Every id, in every kind of file, that should name a record. Records that do not fit their schema are looked at too. */
export function* references({ entries, faulty }: Pick<RuleContext, 'entries' | 'faulty'>): Iterable<Reference> {
  for (const kind of WITH_REFERENCES) for (const entry of entries[kind]) yield* referencesOf(entry, false);
  for (const entry of entries.examples) yield* referencesOf(entry, true);
  for (const { kind, entry } of faulty) {
    if (kind !== 'vocabulary' && kind !== 'questionnaire') yield* referencesOf(entry, kind === 'examples');
  }
}

/** Where the records are declared, per kind of reference. */
export type Declarations = ReadonlyMap<ReferenceKind, ReadonlyMap<string, () => Place>>;

type Identified = Entry<{ readonly id: string }>;
const places = (entries: readonly Identified[]) =>
  new Map<string, () => Place>(entries.map((entry) => [entry.value.id, () => entry.at(['id'])]));

/** By id and by the name of the file: when they differ, which is a fault of its own, either may be what is meant. */
const interventions = (entries: Entries) =>
  new Map<string, () => Place>([
    ...entries.interventions.map((entry) => [fileStem(entry.file), () => entry.at(['id'])] as const),
    ...places(entries.interventions),
  ]);

function terms(entries: Entries, list: 'traits' | 'settings' | 'deliverers' | 'outcomes') {
  return new Map(
    entries.vocabulary.flatMap((entry) =>
      entry.value[list].map(({ id }, index) => [id, () => entry.at([list, index, 'id'])] as const),
    ),
  );
}

/** Where each id is declared. Studies are declared in their own intervention; of a file that is missing, only that is said. */
export function declarations(entries: Entries): Declarations {
  const found = new Map<ReferenceKind, ReadonlyMap<string, () => Place>>([
    ['factor', places(entries.factors)],
    ['intervention', interventions(entries)],
    ['element', places(entries.activeElements)],
    ['explanation', places(entries.explanations)],
  ]);
  if (entries.sources.length > 0) found.set('source', places(entries.sources));
  if (entries.vocabulary.length === 0) return found;
  return found
    .set('trait', terms(entries, 'traits'))
    .set('setting', terms(entries, 'settings'))
    .set('deliverer', terms(entries, 'deliverers'))
    .set('outcome', terms(entries, 'outcomes'));
}

/** The studies that a record declares. */
export function studiesIn(entry: Entry<unknown>): ReadonlyMap<string, () => Place> {
  const { value } = entry;
  const studies = typeof value === 'object' && value !== null && 'studies' in value ? value.studies : [];
  const listed: readonly unknown[] = Array.isArray(studies) ? studies : [];
  const found = new Map<string, () => Place>();
  for (const [index, study] of listed.entries()) {
    if (typeof study === 'object' && study !== null && 'id' in study && isString(study.id))
      found.set(study.id, () => entry.at(['studies', index, 'id']));
  }
  return found;
}
