import type { Path } from '../entry.ts';

/** What a map or a list is called in the one that holds it: its key, or its number. */
export interface PathPart {
  readonly name: string | number;
  /** Absent of the record itself. */
  readonly within?: PathPart;
}

/** A map or a list in a record. */
export interface Holder extends PathPart {
  readonly value: object;
  readonly within?: Holder;
}

/** A value that has a name, in the map that holds it. */
export type Visit = (name: string, value: unknown, holder: Holder) => void;

/** Whether it is a part of the record itself, and not of a part. */
export const isTop = ({ within }: PathPart): boolean => within !== undefined && within.within === undefined;

/** The path from the record to what it holds. Most are never asked for, so a walk makes none. */
export const pathTo = ({ name, within }: Holder): Path => (within === undefined ? [] : [...pathTo(within), name]);

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

function visitIn(holder: Holder, visit: Visit): void {
  const { value } = holder;
  if (Array.isArray(value)) {
    for (const [name, inner] of value.entries()) {
      if (isHolder(inner)) visitIn({ name, value: inner, within: holder }, visit);
    }
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    visit(name, inner, holder);
    if (isHolder(inner)) visitIn({ name, value: inner, within: holder }, visit);
  }
}

/** Visits every value in a record that has a name, outermost first. */
export function walk(record: unknown, visit: Visit): void {
  if (isHolder(record)) visitIn({ name: '', value: record }, visit);
}
