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
  /** A remark that is longer than a line ends in …. */
  readonly cutsNotes: boolean;
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
  cutsNotes: false,
  footnotes: Infinity,
  rows: Infinity,
  factors: Infinity,
};

const SHORT = { ...ROOMY, figuresInShort: true };

/** In which order things give way (design, section 5); rows from the end, and factors, go after these. */
export const SQUEEZES: readonly Squeeze[] = [
  ROOMY,
  SHORT,
  { ...SHORT, cutsNames: true },
  { ...SHORT, cutsNames: true, vainInLine: true },
  { ...SHORT, cutsNames: true, vainInLine: true, isTight: true },
  { ...SHORT, cutsNames: true, vainInLine: true, isTight: true, footnotes: 2 },
  { ...SHORT, cutsNames: true, vainInLine: true, isTight: true, footnotes: 2, cutsNotes: true },
];
