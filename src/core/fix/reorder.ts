import type { Range } from '../generated/schema-types.ts';
import { sure } from '../sure.ts';
import { type Fix, WHY_NOT } from './fix.ts';

/** Puts the items of a list in another order, each with the comments above it; `key` is where the list has its name. */
export function reorder(text: string, key: Range, items: readonly Range[], order: readonly number[]): Fix {
  const lines = text.split('\n');
  const ends = [key, ...items].map(({ end }) => end.line);
  const isBlock = items.every(({ start }, index) => start.line > sure(ends[index]));
  if (!isBlock) return { certainty: 'none', why: WHY_NOT.layout };
  const moved = order.flatMap((index) => lines.slice(ends[index], ends[index + 1]));
  const last = sure(ends.at(-1));
  const range = {
    start: { line: key.end.line + 1, column: 1 },
    end: { line: last, column: sure(lines[last - 1]).length + 1 },
  };
  return { certainty: 'certain', edits: [{ range, text: moved.join('\n') }] };
}
