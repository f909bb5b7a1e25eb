import type { Catalogue } from './catalogue.ts';
import type { FieldChange, FieldValue, RecordKind } from './generated/schema-types.ts';
import { compareIds } from './compare-ids.ts';
import { present } from './present.ts';
import { sure } from './sure.ts';

/** A record of any kind, by what names it. */
export interface NamedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly value: object;
}

const named = (kind: RecordKind, records: Iterable<{ readonly id: string }>): readonly NamedRecord[] =>
  Array.from(records, (value) => ({ kind, id: value.id, value }));

/** Every record of a catalogue; a term of the vocabulary is one, named by its list. */
export function recordsOf(catalogue: Catalogue): readonly NamedRecord[] {
  const terms = Object.entries(catalogue.vocabulary).flatMap(([list, entries]: [string, readonly { id: string }[]]) =>
    entries.map((value): NamedRecord => ({ kind: 'term', id: `${list}/${value.id}`, value })),
  );
  return [
    ...named('factor', catalogue.factors.values()),
    ...named('intervention', catalogue.interventions.values()),
    ...named('level', catalogue.levels.values()),
    ...named('element', catalogue.activeElements.values()),
    ...named('explanation', catalogue.explanations.values()),
    ...named('caveat', catalogue.caveats),
    ...named('care', catalogue.regularCare.values()),
    ...named('report-claim', catalogue.reportClaims),
    ...named('question', catalogue.questionnaire),
    ...terms,
    ...named('source', catalogue.sources.values()),
  ];
}

type Scalar = string | number | boolean;

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** What tells one item of a list from the others, most telling first; whatever the list holds. */
const KEYS = ['id', 'factor', 'trait', 'element', 'intervention', 'registry', 'name', 'value', 'date', 'level'];

function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const values = new Map<string, unknown>(Object.entries(entry));
  const key = KEYS.find((candidate) => isScalar(values.get(candidate)));
  if (key === undefined) return undefined;
  const relation = values.get('relation');
  const own = String(values.get(key));
  return key === 'factor' && isScalar(relation) ? `${own} ${String(relation)}` : own;
}

/** `[name]` for each item: by what identifies it, counted where that occurs twice, and by its place where nothing does. */
function itemNames(items: readonly unknown[]): readonly string[] {
  const seen = new Map<string, number>();
  return items.map((entry, index) => {
    const name = nameOf(entry) ?? String(index + 1);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${String(count)}`;
  });
}

/** Every value of a record by its path. A list of plain values is one value; of a list of things the order is one too. */
function leavesOf(value: unknown, path: string): readonly (readonly [string, FieldValue])[] {
  if (isScalar(value)) return [[path, value]];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (items.every(isScalar)) return [[path, items]];
    const names = itemNames(items);
    return [
      [`${path}[]`, names],
      ...items.flatMap((entry, index) => leavesOf(entry, `${path}[${sure(names[index])}]`)),
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

const same = (a: FieldValue | undefined, b: FieldValue | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What differs between two versions of a record, field by field, in order of path. */
export function fieldChanges(before: object, after: object): readonly FieldChange[] {
  const [old, now] = [new Map(leavesOf(before, '')), new Map(leavesOf(after, ''))];
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort(compareIds);
  return paths
    .filter((path) => !same(old.get(path), now.get(path)))
    .map((path) => ({ path, ...present({ before: old.get(path), after: now.get(path) }) }));
}
