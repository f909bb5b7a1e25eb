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

/** Of what is shorter, parsing it costs less than leaving it out: a field, and all that is held back of an object. */
const [SHORT_FIELD, SHORT_OBJECT] = [256, 1024];

const lengthOf = (value: unknown): number => JSON.stringify(value).length;

const isHeldBack = ([name, value]: readonly [string, unknown]): boolean =>
  !LOOKED_AT.has(name) && lengthOf(value) > SHORT_FIELD;

/** Splits an object into what stays, in the same order, and what is held back. */
function split(fields: Fields): { readonly stays: Fields; readonly back: Fields } {
  const long = Object.fromEntries(Object.entries(fields).filter(isHeldBack));
  const back = lengthOf(long) > SHORT_OBJECT ? long : {};
  const stays = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, name in back ? null : value]));
  return { stays, back };
}

/** Records without what few runs look at, and that field by field in the order in which `withHeldBack` meets it. */
export function heldBack(records: Records): { readonly atHand: Fields; readonly rest: readonly unknown[] } {
  const rest: unknown[] = [];
  const without = (fields: Fields): Fields => {
    const { stays, back } = split(fields);
    rest.push(...Object.values(back));
    return stays;
  };
  const atHand = without({ ...records });
  const lists = LISTS.map((name) => [name, records[name].map((record) => without({ ...record }))] as const);
  return { atHand: { ...atHand, ...Object.fromEntries<readonly Fields[]>(lists) }, rest };
}

const readers = new WeakMap<object, (name: string) => unknown>();
const properties = new Map<string, PropertyDescriptor>();

/** One function for all objects with this field: objects of which each has its own are slow. */
function propertyOf(name: string): PropertyDescriptor {
  const get = function (this: object): unknown {
    return readers.get(this)?.(name);
  };
  const property = properties.get(name) ?? { enumerable: true, configurable: true, get };
  properties.set(name, property);
  return property;
}

/** A copy in which a property that reads the field stands in place of each null: V8 slows down an object that is changed. */
function completed<Whole extends object>(fields: Whole, read: (name: string) => unknown): Whole {
  const whole: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields))
    if (value === null) Object.defineProperty(whole, name, propertyOf(name));
    else whole[name] = value;
  readers.set(whole, read);
  // What stood there is what is read.
  return whole as Whole;
}

const namesHeldBack = (fields: object): readonly string[] =>
  Object.entries(fields).flatMap(([name, value]) => (value === null ? [name] : []));

/** The same records again: what was held back is read where it is first looked at. */
export function withHeldBack(records: Records, readRest: (index: number) => unknown): Records {
  const known = new Map<number, unknown>();
  const read = (index: number): unknown => {
    if (!known.has(index)) known.set(index, readRest(index));
    return known.get(index);
  };
  let next = 0;
  const complete = <Whole extends object>(fields: Whole): Whole => {
    const [names, first] = [namesHeldBack(fields), next];
    next += names.length;
    return names.length === 0 ? fields : completed(fields, (name) => read(first + names.indexOf(name)));
  };
  const { factors, interventions, regularCare } = records;
  const whole = complete(records);
  return Object.assign(whole, {
    factors: factors.map(complete),
    interventions: interventions.map(complete),
    regularCare: regularCare.map(complete),
  });
}
