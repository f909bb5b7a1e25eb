interface LevelColour {
  readonly fill: string;
  /** What can be read on it. */
  readonly ink: string;
}

/**
 * The colour of each level by its rank, in pictures, in tables and on a terminal; 0 is no recognition. One hue from light to dark,
 * so that levels stay apart for every kind of sight and on a black-and-white printer.
 */
export const LEVEL_COLOURS = {
  0: { fill: '#ececec', ink: '#111' },
  1: { fill: '#dbe9f6', ink: '#111' },
  2: { fill: '#abd0e6', ink: '#111' },
  3: { fill: '#6aaed6', ink: '#111' },
  4: { fill: '#08519c', ink: '#fff' },
} as const satisfies Readonly<Record<number, LevelColour>>;

/** The rank for which a cell is coloured, as in the pictures: in a matrix only where it was studied. */
export function rankOfMark(mark: string | undefined): number | undefined {
  const [, rank] = /^(?:studied|level)-(\d)$/.exec(mark ?? '') ?? [];
  return rank === undefined ? undefined : Number(rank);
}

export const levelColour = (rank: number): LevelColour | undefined =>
  Object.entries(LEVEL_COLOURS).find(([known]) => known === String(rank))?.[1];

/** The colour for which a cell is marked; undefined where it has none. */
export function colourOfMark(mark: string | undefined): LevelColour | undefined {
  const rank = rankOfMark(mark);
  return rank === undefined ? undefined : levelColour(rank);
}

/** As office programs write it: six digits behind the #. */
export const sixDigits = (colour: string): string => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');

/** As Word writes it: without the #. */
export const wordHex = (colour: string): string => sixDigits(colour).slice(1);
