import { compareIds } from './order-text.ts';

/** Edit distance (Levenshtein), a row at a time. Core imports no library, and ids are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The ids that someone who typed `text` may have meant, best first: close in spelling, or sharing whole words. */
export function nearest(text: string, ids: readonly string[], most = 3): readonly string[] {
  const words = new Set(
    text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 2),
  );
  const scored = ids.flatMap((id) => {
    const edits = distance(text.toLowerCase(), id);
    const shared = id.split('-').filter((word) => words.has(word)).length;
    const isClose = edits <= Math.max(2, Math.floor(text.length / 3)) || shared > 0 || id.includes(text.toLowerCase());
    return isClose ? [{ id, edits, shared }] : [];
  });
  return scored
    .sort((a, b) => a.edits - 4 * a.shared - (b.edits - 4 * b.shared) || compareIds(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
}
