import { folded, foldedWords } from './folded.ts';
import { stem } from './stem.ts';

/** What a record is called, and what else is said of it. */
export interface Searched {
  readonly names: readonly string[];
  /** Other names, searched as names are; a hit in one of them ranks lower. */
  readonly aliases?: readonly string[];
  readonly prose?: readonly string[];
}

/** A name from one of its words on, without spaces and signs, so that `een-ouder` and `eenouder` are one. */
interface NameRun {
  readonly text: string;
  readonly firstWord: string;
}

/** Texts, made ready to be searched many times. */
export interface SearchIndex {
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
  readonly names: readonly NameRun[];
}

/** Does a search word hold in these texts? */
export type Search = (index: SearchIndex) => boolean;

/** Shorter, and what stands within a word is rarely what was meant. */
const SHORTEST_PART = 4;
/**
 * What stands before a part that is no word of its own: a prefix or nothing with consonants (`roken` in `gebroken`), or an
 * end that no Dutch word has (`onderbroken`); `zelf` in `zelfredzaam` may be a word.
 */
const NO_WORD = /(?:^(?:be|ge|ont|ver)?[^aeiouy]+|[bvz]|sp)$/u;
/** From here on, a stem is long enough to begin another word of the same family: `zwangere`, `zwangerschap`. */
const LONG_STEM = 5;

export function searchIndex({ names, aliases = [], prose = [] }: Searched): SearchIndex {
  const called = [...names, ...aliases];
  const words = [...new Set([...called, ...prose].flatMap(foldedWords))];
  return { words, stems: new Set(words.map(stem)), names: called.map(foldedWords).flatMap(runsOf) };
}

const runsOf = (words: readonly string[]): readonly NameRun[] =>
  words.map((firstWord, at) => ({ firstWord, text: words.slice(at).join('') }));

/** Whether what was typed begins a word of a name, or is a later part of a compound, within that word: `ouder` in `eenoudergezin`. */
function isPartOf({ text, firstWord }: NameRun, typed: string): boolean {
  const before = text.indexOf(typed);
  return (
    before === 0 || (before > 0 && before + typed.length <= firstWord.length && !NO_WORD.test(text.slice(0, before)))
  );
}

function holds({ words, stems, names }: SearchIndex, typed: string, root: string): boolean {
  return (
    words.some((word) => word.startsWith(typed) || (root.length >= LONG_STEM && word.startsWith(root))) ||
    stems.has(root) ||
    (typed.length >= SHORTEST_PART && names.some((name) => isPartOf(name, typed)))
  );
}

/** Reads what was typed: all its words must be there, in any order, each as the start or another form of a word. */
export function searchFor(typed: string): Search {
  const wanted = [...new Set(foldedWords(typed))].map((word) => [word, stem(word)] as const);
  return (index) => wanted.every(([word, root]) => holds(index, word, root));
}

/** Whether nothing was typed that could be searched for. */
export const isEmptySearch = (typed: string): boolean => !/[\p{L}\p{N}]/u.test(folded(typed));
