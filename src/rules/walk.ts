import type { Path } from '../core/entry.ts';

/** A value in a record: what it is called there, or its number in a list, and the value that holds it. */
export interface Step {
  readonly name: string | number;
  readonly value: unknown;
  /** Absent of the record itself. */
  readonly holder?: Step;
}

/** Whether a step is one of the keys of the record itself. */
export const isTop = ({ holder }: Step): boolean => holder !== undefined && holder.holder === undefined;

/** The path from the record to a value in it. Most are never asked for, so steps do not carry one. */
export const pathOf = ({ name, holder }: Step): Path => (holder === undefined ? [] : [...pathOf(holder), name]);

function visitIn(holder: Step, visit: (named: Step) => void): void {
  const { value } = holder;
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) {
      if (typeof inner === 'object') visitIn({ name: index, value: inner, holder }, visit);
    }
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    const named: Step = { name, value: inner, holder };
    visit(named);
    if (typeof inner === 'object') visitIn(named, visit);
  }
}

/** Visits every value in a record that has a name, outermost first. */
export function walk(record: unknown, visit: (named: Step) => void): void {
  visitIn({ name: '', value: record }, visit);
}
