import type { FlowingSheet, Sheet } from '../../view/sheet.ts';

/** All of what may come one at a time. */
export async function gathered<T>(items: readonly T[] | AsyncIterable<T>): Promise<readonly T[]> {
  if (!(Symbol.asyncIterator in items)) return items;
  const all: T[] = [];
  for await (const one of items) all.push(one);
  return all;
}

/** The same of a sheet whose rows come in pieces. */
export const gatheredSheet = async (sheet: Sheet | FlowingSheet): Promise<Sheet> =>
  'pieces' in sheet ? { columns: sheet.columns, rows: (await gathered(sheet.pieces)).flat() } : sheet;
