import type { Path } from '../core/entry.ts';

/** A named value somewhere in a record, with its path. */
export interface Named {
  readonly key: string;
  readonly value: unknown;
  readonly path: Path;
}

/** Every named value in a record, outermost first. */
export function* namedValues(value: unknown, path: Path = []): Iterable<Named> {
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* namedValues(inner, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const innerPath = [...path, key];
      yield { key, value: inner, path: innerPath };
      yield* namedValues(inner, innerPath);
    }
  }
}
