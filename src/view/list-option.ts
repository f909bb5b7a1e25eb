/** A line that can be chosen. */
export interface ListOption {
  readonly value: string;
  readonly label: string;
  /** Other words that find it. Accents, case and punctuation do not matter. */
  readonly synonyms?: readonly string[];
  /** What it is called in another language: found as the label is. */
  readonly foreignLabel?: string;
  /** Words of another language; what they found is shown only when no synonym did. */
  readonly foreignSynonyms?: readonly string[];
  /** A remark beside the label, such as "nothing found". */
  readonly note?: string;
  /** What `?` shows. */
  readonly definition?: string;
  /** How many parents it has in the list; refinements stand indented under theirs. */
  readonly depth?: number;
  /** No box to tick: taking it leaves the list at once, with what is ticked by then. */
  readonly isDoor?: boolean;
  /** What it becomes while something is typed: every search finds it then, behind all else. */
  readonly whileTyped?: (typed: string) => ListOption;
}

/** Options under a heading. The heading itself cannot be chosen. */
export interface ListGroup {
  readonly heading?: string;
  /** Stays out of sight until a search finds something in it, or something in it is ticked. */
  readonly isHidden?: boolean;
  readonly options: readonly ListOption[];
}
