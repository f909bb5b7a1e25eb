import type { ListGroup } from '../../../view/list-option.ts';
import type { ListCount, OutOfSight } from '../../../words/prompts.ts';
import type { Heading } from '../heading.ts';
import type { KeyHint, PromptIcons, PromptStyle, PromptTerminal } from '../prompt-look.ts';

/** `unknown`: whoever answers does not know. That is another answer than leaving it open. */
export type OptionMark = 'chosen' | 'unknown';
export type Marks = ReadonlyMap<string, OptionMark>;

/** Every word that the prompt draws; it has none of its own. */
export interface ListTexts {
  /** How much is marked, such as "2 of 30 chosen." */
  count(count: ListCount): string;
  /** A list that goes on beyond the screen, such as "… and 12 more". */
  more(hidden: OutOfSight): string;
  /** Stands before what is typed. */
  readonly search: string;
  /** With the words that may have been meant. */
  nothingFound(query: string, meant?: string): string;
  readonly noDefinition: string;
  readonly hints: {
    readonly move: KeyHint;
    readonly toggle: KeyHint;
    readonly unknown: KeyHint;
    readonly define: KeyHint;
    readonly accept: KeyHint;
    /** Instead of `accept`, while something is typed in a list of which several are ticked. */
    readonly tick: KeyHint;
    readonly back: KeyHint;
    /** Instead of `back`, while something is typed. */
    readonly clear: KeyHint;
    readonly close: KeyHint;
  };
}

export interface ListConfig extends Heading {
  /** `one`: enter takes the highlighted option. `many`: space ticks options, and enter agrees with what is ticked. */
  readonly picks: 'one' | 'many';
  readonly groups: readonly ListGroup[];
  /** What is ticked at first. */
  readonly marks?: Marks;
  /** The option that is highlighted at first. */
  readonly selected?: string;
  /** Whether typing searches. Not worth its line for a list that is in sight as a whole. */
  readonly isSearchable?: boolean;
  /** Whether an option can be marked as unknown. */
  readonly allowsUnknown?: boolean;
  /** What it means to tick nothing, such as "all phases": stands at the key that accepts while nothing is ticked. */
  readonly noneLabel?: string;
  /** Hears of every change of what is ticked, so that it is known when the list is left without an answer. */
  readonly onMarks?: (marks: Marks) => void;
  readonly texts: ListTexts;
  readonly terminal: PromptTerminal;
  readonly style?: PromptStyle;
  readonly icons?: PromptIcons;
}

/** Going back hands over the marks as well, so that they are there again on return. */
export interface ListAnswer {
  readonly kind: 'answer' | 'back';
  readonly marks: Marks;
  /** The highlighted option; absent when there is none. */
  readonly active?: string;
}
