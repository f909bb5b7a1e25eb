import { asSlug } from '../as-slug.ts';
import type { Entry, Path, Spot } from '../entry.ts';
import type { Text } from '../generated/schema-types.ts';
import { type Holder, isTop, type PathPart, pathTo, type Visit, walk } from './walk.ts';

/** What an id can stand for, in the words with which a message about it starts. */
export const REFERENCE_KINDS = {
  factor: { nl: 'onbekende factor', en: 'unknown factor' },
  intervention: { nl: 'onbekende interventie', en: 'unknown intervention' },
  source: { nl: 'onbekende bron', en: 'unknown source' },
  element: { nl: 'onbekend werkzaam element', en: 'unknown active element' },
  explanation: { nl: 'onbekende uitleg', en: 'unknown explanation' },
  claim: { nl: 'onbekende uitspraak van het rapport', en: 'unknown claim of the report' },
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
  readonly spot: () => Spot;
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
  ['reportClaim', 'claim'],
  ['trait', 'trait'],
  ['settings', 'setting'],
  ['deliverers', 'deliverer'],
  ['outcome', 'outcome'],
  ['studies', 'study'],
]);

const isString = (value: unknown): value is string => typeof value === 'string';

/** What an `id` names: in `source: { id }` and in a list under `sources` a source, in the factors of a profile a factor. */
function idKind({ name, within: list }: PathPart, isProfile: boolean): ReferenceKind | undefined {
  if (name === 'source' || list?.name === 'sources') return 'source';
  return isProfile && list?.name === 'factors' && isTop(list) ? 'factor' : undefined;
}

/** What the text at a path in a file should name, by the keys that lead there; undefined when it names nothing. */
export function referenceKindAt(path: Path): ReferenceKind | undefined {
  const way = path.slice(0, path.findLastIndex((step) => typeof step === 'string') + 1);
  const name = String(way.at(-1));
  if (name !== 'id') return KEYS.get(name);
  const root: PathPart = { name: '' };
  // Only a profile has factors at its top: elsewhere a list of records is around them.
  return idKind(
    way.slice(0, -1).reduce((within: PathPart, step) => ({ name: step, within }), root),
    true,
  );
}

/** In a profile, traits are keys. */
const holdsTraits = (holder: Holder): boolean =>
  (holder.name === 'traits' || holder.name === 'shares') && isTop(holder);

/** The ids that records give to themselves and to their parts, each also in the form that it should have. */
export function idsGivenIn(value: unknown): readonly string[] {
  const found: string[] = [];
  walk(value, (name, id, holder) => {
    if (name === 'id' && isString(id) && idKind(holder, true) === undefined) found.push(id, asSlug(id));
  });
  return found;
}

/** An id where `{ id }` belongs is a fault of form, and a source that may be unknown as well. In a profile a source is words. */
const sourceWithoutMap = (name: string, value: unknown, isProfile: boolean): ReferenceKind | undefined =>
  name === 'source' && isString(value) && !isProfile ? 'source' : undefined;

/** Collects the references in a record. */
export function referenceFinder(entry: Entry<unknown>, isProfile: boolean, found: Reference[]): Visit {
  const add = (kind: ReferenceKind, id: unknown, holder: Holder, steps: Path, part?: 'key'): void => {
    if (isString(id)) found.push({ kind, id, entry, spot: () => entry.at([...pathTo(holder), ...steps], part) });
  };
  return (name, value, holder) => {
    const kind =
      name === 'id' ? idKind(holder, isProfile) : (KEYS.get(name) ?? sourceWithoutMap(name, value, isProfile));
    if (kind !== undefined && Array.isArray(value))
      for (const [index, id] of value.entries()) add(kind, id, holder, [name, index]);
    else if (kind !== undefined) add(kind, value, holder, [name]);
    if (isProfile && holdsTraits(holder)) add('trait', name, holder, [name], 'key');
  };
}
