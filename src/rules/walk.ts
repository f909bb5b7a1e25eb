import type { Path } from '../core/entry.ts';

/** A named value somewhere in a record, with its path. */
export interface Named {
  readonly key: string;
  readonly value: unknown;
  readonly path: Path;
}

function collect(value: unknown, path: Path, found: Named[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) {
      if (typeof inner === 'object') collect(inner, [...path, index], found);
    }
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const innerPath = [...path, key];
    found.push({ key, value: inner, path: innerPath });
    collect(inner, innerPath, found);
  }
}

/** Every named value in a record, outermost first. */
export function namedValues(value: unknown): readonly Named[] {
  const found: Named[] = [];
  collect(value, [], found);
  return found;
}
