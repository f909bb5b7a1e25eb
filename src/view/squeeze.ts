/** How much of a page gives way so that it fits on one screen. */
export interface Squeeze {
  /** Figures of the municipality that are longer than a line stand without their sources. */
  readonly figuresInShort: boolean;
  /** A name that is too long for its column ends in …, where it would take a second line. */
  readonly cutsNames: boolean;
  /** What was tried in vain stands on one line, without its rows. */
  readonly vainInLine: boolean;
  /** No blank line under the summary and above the last line. */
  readonly isTight: boolean;
  /** Regular care that takes more than a line is counted, not named. */
  readonly careInShort: boolean;
  /** A footnote, and what else runs on, has at most so many lines; then it ends in …. */
  readonly noteLines: number;
  /** At most so many. */
  readonly footnotes: number;
  readonly rows: number;
  readonly factors: number;
}

/** All of it. */
export const ROOMY: Squeeze = {
  figuresInShort: false,
  cutsNames: false,
  vainInLine: false,
  isTight: false,
  careInShort: false,
  noteLines: Infinity,
  footnotes: Infinity,
  rows: Infinity,
  factors: Infinity,
};

const SHORT = { ...ROOMY, figuresInShort: true };
const TIGHT = { ...SHORT, cutsNames: true, vainInLine: true, isTight: true, footnotes: 2 };

/** In which order things give way (design, section 5); rows from the end, and factors, go after these. */
export const SQUEEZES: readonly Squeeze[] = [
  ROOMY,
  SHORT,
  { ...SHORT, cutsNames: true },
  { ...SHORT, cutsNames: true, vainInLine: true },
  { ...SHORT, cutsNames: true, vainInLine: true, isTight: true },
  TIGHT,
  { ...TIGHT, noteLines: 2 },
  { ...TIGHT, noteLines: 2, careInShort: true },
  { ...TIGHT, noteLines: 1, careInShort: true },
];
