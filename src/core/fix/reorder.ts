import type { Range } from '../generated/schema-types.ts';
import { type Fix, WHY_NOT } from './fix.ts';

/** Puts the items of a list in another order, each with the comments above it; `key` is where the list has its name. */
export function reorder(text: string, key: Range, items: readonly Range[], order: readonly number[]): Fix {
  const lines = text.split('\n');
  const last = items.at(-1)?.end.line ?? 0;
  const firstOf = (index: number): number => (items[index - 1]?.end.line ?? key.end.line) + 1;
  const isBlock = items.every(({ start }, index) => start.line >= firstOf(index));
  if (!isBlock) return { certainty: 'none', why: WHY_NOT.layout };
  const moved = order.flatMap((index) => lines.slice(firstOf(index) - 1, items[index]?.end.line));
  const range = {
    start: { line: firstOf(0), column: 1 },
    end: { line: last, column: (lines[last - 1]?.length ?? 0) + 1 },
  };
  return { certainty: 'certain', edits: [{ range, text: moved.join('\n') }] };
}
