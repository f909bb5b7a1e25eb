import type { FlowingSheet, Sheet } from './sheet.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The path of every field of these records, each once, in the order in which they occur. What a list holds has the path of the list. */
export function pathsOf(records: readonly unknown[]): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const inner of value) walk(inner, path);
    else if (isObject(value))
      for (const [key, inner] of Object.entries(value)) {
        const own = path === '' ? key : `${path}.${key}`;
        found.add(own);
        walk(inner, own);
      }
  };
  walk(records, '');
  return [...found];
}

/** A record with only the fields at these paths, each where it was. */
export function pickPaths(value: unknown, paths: readonly string[]): unknown {
  if (paths.includes('')) return value;
  if (Array.isArray(value)) return value.map((inner) => pickPaths(inner, paths));
  if (!isObject(value)) return value;
  const picked = Object.entries(value).flatMap(([key, inner]) => {
    const below = paths.filter((path) => `${path}.`.startsWith(`${key}.`)).map((path) => path.slice(key.length + 1));
    return below.length === 0 ? [] : [[key, pickPaths(inner, below)]];
  });
  return Object.fromEntries(picked);
}

async function* eachPiece(pieces: FlowingSheet['pieces'], pick: (rows: Sheet['rows']) => Sheet['rows']) {
  for await (const rows of pieces) yield pick(rows);
}

/** A sheet with only these columns, in this order. */
export function pickColumns<Whole extends Sheet | FlowingSheet>(sheet: Whole, names: readonly string[]): Whole {
  const places = names.map((name) => sheet.columns.findIndex((column) => column.name === name));
  const pick = (rows: Sheet['rows']): Sheet['rows'] => rows.map((row) => places.map((place) => row[place]));
  const columns = places.flatMap((place) => sheet.columns[place] ?? []);
  return 'pieces' in sheet
    ? { ...sheet, columns, pieces: eachPiece(sheet.pieces, pick) }
    : { ...sheet, columns, rows: pick(sheet.rows) };
}
