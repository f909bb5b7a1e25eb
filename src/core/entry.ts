import type { Place } from './diagnostic.ts';

export type Path = readonly (string | number)[];

/** A schema-valid record that knows its place in the files. */
export interface Entry<T> {
  readonly value: T;
  readonly file: string;
  /** The place of a part of the record; of the nearest part that exists when the path does not. */
  at(path: Path, part?: 'key' | 'value'): Place;
}
