import { compareIds } from './compare-ids.ts';

/** Between the name of an overlay and the path in its folder. No path that is listed holds it. */
const BETWEEN = '//';

/** What a file is called among all data: by its path, and in an overlay also by the name of that. */
export const fileIn = (origin: string | undefined, path: string): string =>
  origin === undefined ? path : `${origin}${BETWEEN}${path}`;

/** The name of the overlay that a file is of; undefined of the data that it is laid over. */
export function originOf(file: string): string | undefined {
  const end = file.indexOf(BETWEEN);
  return end === -1 ? undefined : file.slice(0, end);
}

/** Where a file stands in its own folder: what it may hold depends on that. */
export function pathIn(file: string): string {
  const end = file.indexOf(BETWEEN);
  return end === -1 ? file : file.slice(end + BETWEEN.length);
}

/** The data first, then what is laid over it, whatever the order in which that was named. */
export const compareFiles = (a: string, b: string): number =>
  compareIds(originOf(a) ?? '', originOf(b) ?? '') || compareIds(pathIn(a), pathIn(b));
