import type { Heading } from '../heading.ts';
import type { KeyHint, PromptIcons, PromptStyle, PromptTerminal } from '../prompt-look.ts';

/** A line that can be ticked. */
export interface CheckboxOption {
  readonly value: string;
  readonly label: string;
  /** Other words that find it. Accents, case and punctuation do not matter. */
  readonly synonyms?: readonly string[];
  /** As synonyms, but not shown when they are what was found: words of another language. */
  readonly silentSynonyms?: readonly string[];
  /** A remark beside the label, such as "nothing found". */
  readonly note?: string;
  /** What `?` shows. */
  readonly definition?: string;
  /** How many parents it has in the list; refinements stand indented under theirs. */
  readonly depth?: number;
}

/** Options under a heading. The heading itself cannot be ticked. */
export interface CheckboxGroup {
  readonly heading?: string;
  readonly options: readonly CheckboxOption[];
}

/** `unknown`: whoever answers does not know. That is another answer than leaving it open. */
export type Mark = 'chosen' | 'unknown';
export type Marks = ReadonlyMap<string, Mark>;

/** Every word that the prompt draws; it has none of its own. */
export interface CheckboxTexts {
  /** How much is marked, such as "2 chosen." */
  count(chosen: number, unknown: number): string;
  /** Stands before what is typed. */
  readonly search: string;
  nothingFound(query: string): string;
  readonly noDefinition: string;
  readonly hints: {
    readonly move: KeyHint;
    readonly toggle: KeyHint;
    readonly unknown: KeyHint;
    readonly define: KeyHint;
    readonly accept: KeyHint;
    readonly back: KeyHint;
    /** Instead of `back`, while something is typed. */
    readonly clear: KeyHint;
    readonly close: KeyHint;
  };
}

export interface CheckboxConfig extends Heading {
  readonly groups: readonly CheckboxGroup[];
  readonly marks?: Marks;
  /** false: typing does nothing. For lists that are in sight as a whole. */
  readonly isSearchable?: boolean;
  /** Whether an option can be marked as unknown. */
  readonly allowsUnknown?: boolean;
  /** What it means to choose nothing, such as "all phases": stands at the key that accepts while nothing is chosen. */
  readonly noneLabel?: string;
  /** Returns what is wrong with the marks, or nothing. */
  readonly complain?: (marks: Marks) => string | undefined;
  readonly texts: CheckboxTexts;
  readonly terminal: PromptTerminal;
  readonly style?: PromptStyle;
  readonly icons?: PromptIcons;
}

/** Going back hands over the marks as well, so that they are there again on return. */
export interface CheckboxAnswer {
  readonly kind: 'answer' | 'back';
  readonly marks: Marks;
}
