import type { Heading } from './heading.ts';
import type { CheckboxGroup, Marks } from './grouped-checkbox/config.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Shown while the choice is highlighted. */
  readonly description?: string;
}

/** Choices of which one is taken. A group without choices is only a line of text. */
export interface ChooseOne extends Heading {
  readonly groups: readonly { readonly heading?: string; readonly choices: readonly Choice[] }[];
  readonly selected?: string;
}

export interface ChooseMany extends Heading {
  readonly groups: readonly CheckboxGroup[];
  readonly marks?: Marks;
  /** What it is called to mark an option as unknown; absent when that makes no sense. */
  readonly unknownLabel?: string;
  /** false: the list is short enough to see as a whole. */
  readonly isSearchable?: boolean;
  /** What it means to choose nothing. */
  readonly noneLabel?: string;
}

export interface EnterText extends Heading {
  readonly text?: string;
  /** Returns what is wrong with the text, or nothing. */
  readonly complain?: (text: string) => string | undefined;
}

export interface Confirm extends Heading {
  readonly isYes: boolean;
}

/** Every question can be left for the one before it. A draft is what had been filled in by then. */
export type Reply<T> = { readonly kind: 'answer'; readonly value: T } | { readonly kind: 'back'; readonly draft?: T };

/**
 * Asks on the terminal. When whoever answers wants to leave, the promise rejects with PromptLeftError,
 * after the terminal was put right.
 */
export interface Prompter {
  chooseOne(question: ChooseOne): Promise<Reply<string>>;
  chooseMany(question: ChooseMany): Promise<Reply<Marks>>;
  enterText(question: EnterText): Promise<Reply<string>>;
  confirm(question: Confirm): Promise<Reply<boolean>>;
}

/** Somebody pressed Ctrl-C or Ctrl-D, the process was told to end, or the terminal went away. */
export class PromptLeftError extends Error {
  override readonly name = 'PromptLeftError';
  /** Nobody left: the terminal is gone. */
  readonly isGone: boolean;

  constructor(isGone: boolean, options?: ErrorOptions) {
    super('left', options);
    this.isGone = isGone;
  }
}
