/** How much of a page gives way so that it fits on one screen. */
export interface Squeeze {
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
  cutsNames: false,
  vainInLine: false,
  isTight: false,
  cutsNotes: false,
  footnotes: Infinity,
  rows: Infinity,
  factors: Infinity,
};

/** In which order things give way (design, section 5); rows from the end, and factors, go after these. */
export const SQUEEZES: readonly Squeeze[] = [
  ROOMY,
  { ...ROOMY, cutsNames: true },
  { ...ROOMY, cutsNames: true, vainInLine: true },
  { ...ROOMY, cutsNames: true, vainInLine: true, isTight: true },
  { ...ROOMY, cutsNames: true, vainInLine: true, isTight: true, footnotes: 2 },
  { ...ROOMY, cutsNames: true, vainInLine: true, isTight: true, footnotes: 2, cutsNotes: true },
];
