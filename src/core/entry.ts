export type Path = readonly (string | number)[];

/** A part of a file, named by its path. Where it stands is looked up when something is said of it. */
export interface Spot {
  readonly file: string;
  readonly path: Path;
  readonly part?: 'key' | 'value';
}

/** A schema-valid record that knows its place in the files. */
export interface Entry<T> {
  readonly value: T;
  readonly file: string;
  /** A part of the record; the nearest part that exists when the path does not. */
  at(path: Path, part?: 'key' | 'value'): Spot;
}

/** A record with an id, whatever its kind. */
export type Identified = Entry<{ readonly id: string }>;

/** A record of a file, by its path in it. */
export const entryOf = <T>(file: string, path: Path, value: T): Entry<T> => ({
  value,
  file,
  at: (inner, part) => ({ file, path: [...path, ...inner], ...(part !== undefined && { part }) }),
});
