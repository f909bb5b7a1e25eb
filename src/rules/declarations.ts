import type { Entry, Identified, Spot } from '../core/entry.ts';
import { fileStem } from '../core/file-stem.ts';
import type { KnownRecords, NamedFacts } from '../core/facts/record-facts.ts';
import type { ReferenceKind } from '../core/facts/references.ts';
import type { Names } from './register.ts';

/** Where the records are declared, per kind of reference. */
type Declarations = ReadonlyMap<ReferenceKind, ReadonlyMap<string, () => Spot>>;

const places = (entries: readonly Identified[]) =>
  new Map<string, () => Spot>(entries.map((entry) => [entry.value.id, () => entry.at(['id'])]));

/** By id and by the name of the file: when they differ, which is a fault of its own, either may be what is meant. */
const interventions = (entries: KnownRecords) =>
  new Map<string, () => Spot>([
    ...entries.interventions.map((entry) => [fileStem(entry.file), () => entry.at(['id'])] as const),
    ...places(entries.interventions),
  ]);

/** The ids by some of their names; what two share is nobody's. */
function sharedOut(named: readonly NamedFacts[], namesOf: (one: NamedFacts) => readonly string[]): Names {
  const found = new Map<string, string | undefined>();
  for (const one of named)
    for (const name of namesOf(one))
      found.set(name, found.has(name) && found.get(name) !== one.id ? undefined : one.id);
  return found;
}

/** The ids by what else people call the records: a label or name goes before a synonym or alias (design, section 5). */
const namedIn = (named: readonly NamedFacts[]): Names =>
  new Map([...sharedOut(named, ({ aliases }) => aliases), ...sharedOut(named, ({ names }) => names)]);

/** The lists of terms that records refer to. */
type TermList = 'traits' | 'settings' | 'deliverers' | 'outcomes';

/** Of each kind of reference the ids by their labels; of a kind that was read in part none, for others may have the same. */
export function namesIn(
  entries: KnownRecords,
  incomplete: ReadonlySet<keyof KnownRecords>,
): ReadonlyMap<ReferenceKind, Names> {
  const terms = (list: TermList) => entries.vocabulary.flatMap(({ value }) => value[list]);
  const values = (all: readonly Entry<NamedFacts>[]): readonly NamedFacts[] => all.map(({ value }) => value);
  const all: readonly (readonly [ReferenceKind, keyof KnownRecords, readonly NamedFacts[]])[] = [
    ['factor', 'factors', values(entries.factors)],
    ['intervention', 'interventions', values(entries.interventions)],
    ['element', 'activeElements', values(entries.activeElements)],
    ['trait', 'vocabulary', terms('traits')],
    ['setting', 'vocabulary', terms('settings')],
    ['deliverer', 'vocabulary', terms('deliverers')],
    ['outcome', 'vocabulary', terms('outcomes')],
  ];
  return new Map(
    all.flatMap(([kind, holder, named]) => (incomplete.has(holder) ? [] : [[kind, namedIn(named)] as const])),
  );
}

function termsIn(entries: KnownRecords, list: TermList) {
  return new Map(
    entries.vocabulary.flatMap((entry) =>
      entry.value[list].map(({ id }, index) => [id, () => entry.at([list, index, 'id'])] as const),
    ),
  );
}

/** Where each id is declared. Studies are declared in their own intervention; of a file that is missing, only that is said. */
export function declarations(entries: KnownRecords): Declarations {
  const found = new Map<ReferenceKind, ReadonlyMap<string, () => Spot>>([
    ['factor', places(entries.factors)],
    ['intervention', interventions(entries)],
    ['element', places(entries.activeElements)],
    ['explanation', places(entries.explanations)],
    ['claim', places(entries.reportClaims)],
  ]);
  if (entries.sources.length > 0) found.set('source', places(entries.sources));
  if (entries.vocabulary.length === 0) return found;
  return found
    .set('trait', termsIn(entries, 'traits'))
    .set('setting', termsIn(entries, 'settings'))
    .set('deliverer', termsIn(entries, 'deliverers'))
    .set('outcome', termsIn(entries, 'outcomes'));
}

/** The studies that a record declares. */
export function studiesIn(entry: Entry<unknown>): ReadonlyMap<string, () => Spot> {
  const { value } = entry;
  const studies = typeof value === 'object' && value !== null && 'studies' in value ? value.studies : undefined;
  const listed: readonly unknown[] = Array.isArray(studies) ? studies : [];
  const found = new Map<string, () => Spot>();
  for (const [index, study] of listed.entries()) {
    if (typeof study === 'object' && study !== null && 'id' in study && typeof study.id === 'string')
      found.set(study.id, () => entry.at(['studies', index, 'id']));
  }
  return found;
}
