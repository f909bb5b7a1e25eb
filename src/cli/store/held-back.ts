import type { Records } from '../../core/records.ts';

/** A JSON object. Data has no `null`, so that it can stand where something was held back. */
type Fields = Readonly<Record<string, unknown>>;

/** Lists that every run goes through. */
const LISTS = ['factors', 'interventions', 'regularCare'] as const;

/** What is looked at of every record of those. */
const LOOKED_AT: ReadonlySet<string> = new Set([
  ...LISTS,
  'levels',
  'caveats',
  'vocabulary',
  'links',
  'recognitions',
  'target',
]);

/** Of what is shorter, parsing it costs less than leaving it out. */
const SHORT = 256;

const isHeldBack = ([name, value]: readonly [string, unknown]): boolean =>
  !LOOKED_AT.has(name) && JSON.stringify(value).length > SHORT;

/** Splits an object into what stays, in the same order, and what is held back. */
function split(fields: Fields): { readonly stays: Fields; readonly back: Fields } {
  const back = Object.fromEntries(Object.entries(fields).filter(isHeldBack));
  const stays = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, name in back ? null : value]));
  return { stays, back };
}

/** Records without what few runs look at, and that in the order in which `withHeldBack` meets it. */
export function heldBack(records: Records): { readonly atHand: Fields; readonly rest: readonly Fields[] } {
  const rest: Fields[] = [];
  const without = (fields: Fields): Fields => {
    const { stays, back } = split(fields);
    if (Object.keys(back).length > 0) rest.push(back);
    return stays;
  };
  const atHand = without({ ...records });
  const lists = LISTS.map((name) => [name, records[name].map((record) => without({ ...record }))] as const);
  return { atHand: { ...atHand, ...Object.fromEntries<readonly Fields[]>(lists) }, rest };
}

type Read = () => Fields;

const readers = new WeakMap<object, Read>();
const properties = new Map<string, PropertyDescriptor>();

/** One function for all objects with this field: objects of which each has its own are slow. */
function propertyOf(name: string): PropertyDescriptor {
  const get = function (this: object): unknown {
    return readers.get(this)?.()[name];
  };
  const property = properties.get(name) ?? { enumerable: true, configurable: true, get };
  properties.set(name, property);
  return property;
}

/** Puts readers in the place of what was held back; false when that is nothing. */
function complete(object: object, read: Read): boolean {
  const back = Object.entries(object).filter(([, value]) => value === null);
  for (const [name] of back) Object.defineProperty(object, name, propertyOf(name));
  if (back.length > 0) readers.set(object, read);
  return back.length > 0;
}

/** The same records again: what was held back is read where it is first looked at. */
export function withHeldBack(records: Records, readRest: (index: number) => object): Records {
  let next = 0;
  const readAt = (index: number): Read => {
    let found: Fields | undefined;
    return () => (found ??= readRest(index) as Fields);
  };
  for (const object of [records, ...LISTS.flatMap((name): readonly object[] => records[name])])
    if (complete(object, readAt(next))) next += 1;
  return records;
}
