import { compareIds } from './order-text.ts';

/** Edits of one character (insert, drop, change, swap two neighbours) that turn one text into the other. */
export function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      const best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      current.push(swapped ? Math.min(best, (beforePrevious[j - 2] ?? 0) + 1) : best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}

const words = (id: string): readonly string[] =>
  id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** A candidate that has all words of the text, whole or begun; the one with the least besides. */
function nearestByWords(text: string, candidates: readonly string[]): string | undefined {
  const wanted = words(text);
  const holding = candidates.filter((candidate) => {
    const present = words(candidate);
    const has = (word: string): boolean =>
      present.some((one) => one === word || (word.length > 2 && one.startsWith(word)));
    return wanted.length > 0 && wanted.every(has);
  });
  return holding.sort((a, b) => a.length - b.length || compareIds(a, b))[0];
}

/** A slip of the keyboard is rarely of more; in a long id of words that recur, more edits make another word. */
const MOST_EDITS = 3;

/** The candidate that was most likely meant, if any comes near: a third of the characters may differ, three at most. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(MOST_EDITS, Math.max(1, Math.floor(text.length / 3)));
  const all = [...candidates];
  let found: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of all) {
    if (candidate === text || Math.abs(candidate.length - text.length) > limit) continue;
    const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
    const better =
      found === undefined || distance < found.distance || (distance === found.distance && candidate < found.candidate);
    if (distance <= limit && better) found = { candidate, distance };
  }
  return found?.candidate ?? nearestByWords(text, all);
}

/** Up to three ids that someone who typed `text` may have meant, best first: near in spelling, or sharing a word. */
export function nearestFew(text: string, ids: readonly string[]): readonly string[] {
  const wanted = words(text).filter((word) => word.length > 2);
  const limit = Math.max(2, Math.floor(text.length / 3));
  const scored = ids.flatMap((id) => {
    const edits = editDistance(text.toLowerCase(), id);
    const shared = words(id).filter((word) => wanted.includes(word)).length;
    return edits <= limit || shared > 0 || id.includes(text.toLowerCase())
      ? [{ id, distance: edits - 4 * shared }]
      : [];
  });
  return scored
    .sort((a, b) => a.distance - b.distance || compareIds(a.id, b.id))
    .slice(0, 3)
    .map(({ id }) => id);
}
