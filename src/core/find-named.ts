import { groupBy } from './group-by.ts';
import { isSlip, nearestFew } from './nearest.ts';
import type { Found } from './record-kinds.ts';
import { folded } from './search/folded.ts';
import { isEmptySearch, searchFor, searchIndex } from './search/search.ts';
import { sure } from './sure.ts';

/** What somebody may have meant by a name. */
type Named<Item extends Found> =
  | { readonly kind: 'one'; readonly found: Item }
  | { readonly kind: 'several'; readonly found: readonly Item[] }
  /** What comes nearest, best first: worked out when it is asked for. */
  | { readonly kind: 'none'; readonly nearest: () => readonly Near[] };

/** An id that may have been meant. */
export interface Near {
  readonly id: string;
  /** The name that the text comes near to, when that is not the id. */
  readonly like?: string;
}

/** Case, accents, hyphens and quotes make no other name; a comma does, for it may stand between two. */
const asTyped = (text: string): string => (folded(text).match(/[\p{L}\p{N}]+|,/gu) ?? []).join(' ');

/** A label without what it has in brackets at its end: `Depressie na de bevalling (postpartumdepressie)`. */
const withoutBrackets = (name: string): string => name.replace(/\s*\([^()]*\)$/, '');

/** What people type for a record, first what goes before (design, section 5). */
const STEPS: readonly ((found: Found) => readonly string[])[] = [
  ({ record }) => [record.id],
  ({ names }) => names,
  ({ names, aliases }) => [...aliases, ...names.map(withoutBrackets)].filter((name) => name !== ''),
];

/** More candidates than are told: several names may be of one record. */
const MOST_SOUGHT = 20;
const MOST_TOLD = 3;

const nearBy = (id: string, name: string | undefined): Near =>
  name === undefined || folded(name) === folded(id) ? { id } : { id, like: name };

const wordCount = (text: string): number => asTyped(text).split(' ').length;

/** Whether what was typed makes up enough of a name to have meant it: a word of a long title is found in it by chance. */
const isFairPart = (text: string, name: string): boolean => wordCount(text) * 4 >= wordCount(name);

/** Those in a name of whom all that was typed is found, as in the questions and the lists; else in an alias. A name with little besides goes first. */
function foundBySearch(records: readonly Found[], text: string): readonly Near[] {
  if (isEmptySearch(text)) return [];
  const search = searchFor(text);
  const isCalled = (name: string): boolean => isFairPart(text, name) && search(searchIndex({ names: [name] }));
  const surplus = (name: string): number => Math.abs(name.length - text.length);
  const nearer = (one: string, other: string): number => surplus(one) - surplus(other);
  for (const textsOf of STEPS.slice(1)) {
    const found = records.flatMap((one) => {
      const [name] = textsOf(one).filter(isCalled).toSorted(nearer);
      return name === undefined ? [] : [{ id: one.record.id, name }];
    });
    if (found.length > 0)
      return found.toSorted((one, other) => nearer(one.name, other.name)).map(({ id, name }) => nearBy(id, name));
  }
  return [];
}

/** Each name with what is meant by it: those of the first step that has it. */
function meantBy(records: readonly Found[]): ReadonlyMap<string, readonly Near[]> {
  const meant = new Map<string, readonly Near[]>();
  for (const textsOf of STEPS) {
    const named = records.flatMap((found) => textsOf(found).map((name) => nearBy(found.record.id, name)));
    for (const [name, near] of groupBy(named, ({ id, like = id }) => folded(like)))
      if (!meant.has(name)) meant.set(name, near);
  }
  return meant;
}

function nearInSpelling(records: readonly Found[], text: string): readonly Near[] {
  const meant = meantBy(records);
  const names = [...meant.keys()].filter((name) => isFairPart(text, name));
  return nearestFew(folded(text), names, MOST_SOUGHT).flatMap((name) => sure(meant.get(name)));
}

function nearestOf(records: readonly Found[], text: string): readonly Near[] {
  if (!isSlip(text)) return [];
  const found = foundBySearch(records, text);
  const near = found.length > 0 ? found : nearInSpelling(records, text);
  return near.filter(({ id }, at) => near.findIndex((one) => one.id === id) === at).slice(0, MOST_TOLD);
}

/** The records by what people type for them. */
function indexed<Item extends Found>(records: readonly Item[], textsOf: (item: Item) => readonly string[]) {
  const found = new Map<string, Set<Item>>();
  for (const item of records)
    for (const text of textsOf(item).map(asTyped)) found.set(text, (found.get(text) ?? new Set<Item>()).add(item));
  return found;
}

/**
 * Finds the record that a text names, of those that it may name: an id goes before a label or a name, and that before an
 * alias or a synonym (design, section 5). Where kinds share an id, the first is meant.
 */
export function nameFinder<Item extends Found>(records: readonly Item[]): (text: string) => Named<Item> {
  let steps: readonly ReadonlyMap<string, ReadonlySet<Item>>[] | undefined;
  return (text) => {
    const exact = records.find(({ record }) => record.id === text);
    if (exact !== undefined) return { kind: 'one', found: exact };
    steps ??= STEPS.map((textsOf) => indexed(records, textsOf));
    const [ids] = steps;
    const typed = asTyped(text);
    const step = steps.find((candidate) => candidate.has(typed));
    const found = [...(step?.get(typed) ?? [])];
    const [one] = found;
    if (one === undefined) return { kind: 'none', nearest: () => nearestOf(records, text) };
    return found.length === 1 || step === ids ? { kind: 'one', found: one } : { kind: 'several', found };
  };
}

export const findNamed = <Item extends Found>(records: readonly Item[], text: string): Named<Item> =>
  nameFinder(records)(text);
