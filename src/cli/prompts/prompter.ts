import type { Heading } from './heading.ts';
import type { ListGroup } from '../../view/list-option.ts';
import type { Marks } from './grouped-list/config.ts';

/** A list, of whatever kind. */
interface Choose extends Heading {
  readonly groups: readonly ListGroup[];
  /** The option at which the list starts. */
  readonly selected?: string;
  /** Whether the list is long enough to search in. */
  readonly isSearchable?: boolean;
}

/** Options of which one is taken. */
export type ChooseOne = Choose;

/** Options of which any number is ticked. */
export interface ChooseMany extends Choose {
  readonly marks?: Marks;
  /** What it is called to mark an option as unknown; absent when that makes no sense. */
  readonly unknownLabel?: string;
  /** What it means to choose nothing. */
  readonly noneLabel?: string;
  /** Hears of every change of what is ticked. */
  readonly onMarks?: (marks: Marks) => void;
}

export interface EnterText extends Heading {
  /** What stands on the line, to be changed. */
  readonly text?: string;
  /** What a bare enter gives while the line is empty; whatever is typed stands in its place. */
  readonly suggestion?: string;
  /** Returns what is wrong with the text, or nothing. */
  readonly complain?: (text: string) => string | undefined;
}

export interface Confirm extends Heading {
  readonly isYes: boolean;
}

/** Every question can be left for the one before it. A draft is what had been filled in by then. */
export type Reply<T> = { readonly kind: 'answer'; readonly value: T } | { readonly kind: 'back'; readonly draft?: T };

/** The same reply in another form, its draft included. */
export function mapReply<From, To>(reply: Reply<From>, to: (value: From) => To): Reply<To> {
  if (reply.kind === 'answer') return { kind: 'answer', value: to(reply.value) };
  return reply.draft === undefined ? { kind: 'back' } : { kind: 'back', draft: to(reply.draft) };
}

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
