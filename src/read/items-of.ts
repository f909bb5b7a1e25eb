import type { PlacedValue } from '../core/facts/file-reading.ts';
import type { FileKind } from '../core/file-kinds.ts';

/** The records in what a file holds. */
export const itemsOf = (value: unknown, { holds }: FileKind): readonly PlacedValue[] =>
  holds === 'list' && Array.isArray(value)
    ? value.map((item: unknown, index) => ({ path: [index], value: item }))
    : [{ path: [], value }];
