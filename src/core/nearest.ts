import { compareIds } from './compare-ids.ts';
import { sure } from './sure.ts';

/** No id, key or label is longer. */
const LONGEST = 200;

/** Whether a text can be a slip of the keyboard for a name: what is longer than any name is not, and comparing it takes long. */
export const isSlip = (text: string): boolean => text.length <= LONGEST;

/** Two texts without what they have in common at their starts and ends, where no edit is needed. */
function differing(from: string, to: string): readonly [string, string] {
  const shortest = Math.min(from.length, to.length);
  let start = 0;
  while (start < shortest && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < shortest - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  return [from.slice(start, from.length - end), to.slice(start, to.length - end)];
}

/**
 * Edits of one character (insert, drop, change, swap two neighbours) that turn one text into the other; infinite when they
 * are more than `most`, which is found out without working out the rest.
 */
export function editDistance(one: string, other: string, most = Infinity): number {
  const [from, to] = differing(one, other);
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  let reach = 0;
  for (let i = 1; i <= from.length; i += 1) {
    const current = new Array<number>(to.length + 1).fill(Infinity);
    current[0] = i;
    let least = i;
    for (let j = Math.max(1, i - most); j <= Math.min(to.length, i + most); j += 1) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      const best = Math.min(sure(previous[j]) + 1, sure(current[j - 1]) + 1, sure(previous[j - 1]) + cost);
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const edits = swapped ? Math.min(best, sure(beforePrevious[j - 2]) + 1) : best;
      current[j] = edits;
      least = Math.min(least, edits);
    }
    if (Math.min(least, reach) > most) return Infinity;
    [beforePrevious, previous, reach] = [previous, current, least];
  }
  const edits = sure(previous[to.length]);
  return edits > most ? Infinity : edits;
}

const words = (id: string): readonly string[] => id.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** A candidate that has all words of the text, whole or begun; the one with the least besides. */
function nearestByWords(text: string, candidates: readonly string[]): string | undefined {
  const wanted = words(text);
  const [first = ''] = wanted;
  const holding = candidates.filter((candidate) => {
    if (!candidate.toLowerCase().includes(first)) return false;
    const present = words(candidate);
    const has = (word: string): boolean =>
      present.some((one) => one === word || (word.length > 2 && one.startsWith(word)));
    return wanted.length > 0 && wanted.every(has);
  });
  return holding.sort((a, b) => a.length - b.length || compareIds(a, b))[0];
}

/** A slip of the keyboard is rarely of more; in a long id of words that recur, more edits make another word. */
const MOST_EDITS = 3;

/** A third of the characters may differ; of a short text few, or anything short would be near. */
const editsAllowed = ({ length }: string): number => Math.min(MOST_EDITS, Math.max(1, Math.floor(length / 3)));

/** The candidate that was most likely meant, if any comes near. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (!isSlip(text)) return undefined;
  const limit = editsAllowed(text);
  const all = [...candidates];
  let found: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of all) {
    if (candidate === text || Math.abs(candidate.length - text.length) > limit) continue;
    const distance = editDistance(text.toLowerCase(), candidate.toLowerCase(), limit);
    const better =
      found === undefined || distance < found.distance || (distance === found.distance && candidate < found.candidate);
    if (distance <= limit && better) found = { candidate, distance };
  }
  return found?.candidate ?? nearestByWords(text, all);
}

/** A run with more slips than this has another fault, which a guess at each does not help to find. */
const MOST_SOUGHT = 100;

/** `nearest` for many texts among the same candidates: each text is sought once, and so many at most. */
export function nearestIn(candidates: Iterable<string>): (text: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  let all: readonly string[] | undefined;
  return (text) => {
    if (!found.has(text) && found.size < MOST_SOUGHT) found.set(text, nearest(text, (all ??= [...candidates])));
    return found.get(text);
  };
}

/** Up to so many ids that someone who typed `text` may have meant, best first: near in spelling, or sharing a word. */
export function nearestFew(text: string, ids: readonly string[], most = 3): readonly string[] {
  if (!isSlip(text)) return [];
  const wanted = words(text).filter((word) => word.length > 2);
  const limit = Math.min(editsAllowed(text), text.length - 1);
  const scored = ids.flatMap((id) => {
    const edits = editDistance(text.toLowerCase(), id);
    const shared = words(id).filter((word) => wanted.includes(word)).length;
    return edits <= limit || shared > 0 || (text.length > 2 && id.includes(text.toLowerCase()))
      ? [{ id, distance: edits - 4 * shared }]
      : [];
  });
  return scored
    .sort((a, b) => a.distance - b.distance || compareIds(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
}
