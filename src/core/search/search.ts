import { folded, foldedWords } from './folded.ts';
import { stem } from './stem.ts';

/** What a record is called, and what else is said of it. */
export interface Searched {
  readonly names: readonly string[];
  readonly prose?: readonly string[];
}

/** Texts, made ready to be searched many times. */
export interface SearchIndex {
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** Each name without spaces and signs, so that `ouder` finds `eenoudergezin`, and `een ouder` and `een-ouder` are one. */
  readonly names: readonly string[];
}

/** Does a search word hold in these texts? */
export type Search = (index: SearchIndex) => boolean;

/** Shorter, and what stands within a word is rarely what was meant. */
const SHORTEST_PART = 4;
/** From here on, a stem is long enough to begin another word of the same family: `zwangere`, `zwangerschap`. */
const LONG_STEM = 5;

export function searchIndex({ names, prose = [] }: Searched): SearchIndex {
  const words = [...new Set([...names, ...prose].flatMap(foldedWords))];
  return { words, stems: new Set(words.map(stem)), names: names.map((name) => foldedWords(name).join('')) };
}

function holds({ words, stems, names }: SearchIndex, typed: string, root: string): boolean {
  return (
    words.some((word) => word.startsWith(typed) || (root.length >= LONG_STEM && word.startsWith(root))) ||
    stems.has(root) ||
    (typed.length >= SHORTEST_PART && names.some((name) => name.includes(typed)))
  );
}

/** Reads what was typed: all its words must be there, in any order, each as the start or another form of a word. */
export function searchFor(typed: string): Search {
  const wanted = foldedWords(typed).map((word) => [word, stem(word)] as const);
  return (index) => wanted.every(([word, root]) => holds(index, word, root));
}

/** Whether nothing was typed that could be searched for. */
export const isEmptySearch = (typed: string): boolean => !/[\p{L}\p{N}]/u.test(folded(typed));
