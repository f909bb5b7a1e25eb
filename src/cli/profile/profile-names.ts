import { extname, normalize, sep } from 'node:path';
import { groupBy } from '../../core/group-by.ts';

/** The last segments of a path, without the file extension. */
const tailOf = (path: string, depth: number): string =>
  normalize(path)
    .slice(0, -extname(path).length || undefined)
    .split(sep)
    .slice(-depth)
    .join('/');

function namesFrom(depth: number, files: readonly string[]): readonly (readonly [file: string, name: string])[] {
  return [...groupBy(files, (file) => tailOf(file, depth))].flatMap(([name, alike]) => {
    if (alike.length === 1) return alike.map((file) => [file, name] as const);
    const isWhole = alike.every((file) => tailOf(file, depth + 1) === name);
    return isWhole ? alike.map((file) => [file, file] as const) : namesFrom(depth + 1, alike);
  });
}

/** Each file by its name without the ending; with as much of its folders as it takes to tell it from the others. */
export const profileNames = (files: readonly string[]): ReadonlyMap<string, string> =>
  new Map(namesFrom(1, [...new Set(files)]));
