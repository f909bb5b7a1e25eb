import type { Answer } from '../../core/questionnaire/answer.ts';
import type { AskedQuestion } from '../../core/questionnaire/walk.ts';
import type { Lens } from '../../tell/lens.ts';
import type { QuestionHeading } from '../../view/questionnaire/question-heading.ts';
import type { Prompter, Reply } from '../prompts/prompter.ts';

/** Somebody to ask, in a language. */
export interface Conversation {
  readonly prompter: Prompter;
  readonly lens: Lens;
  /** Says something that stays on the screen. */
  readonly say: (text: string) => Promise<void>;
  /** The lines that a text takes on the screen; absent where nothing is ever drawn again. */
  readonly linesOf?: (text: string) => number;
  /** Empties the screen; absent where nothing is ever drawn again. */
  readonly clear?: () => void;
}

/** What somebody did with a question. */
export type Move = Reply<Answer> | { readonly kind: 'change'; readonly question: string } | { readonly kind: 'save' };

/** A question as it is put to somebody. */
export interface Asking extends Conversation {
  readonly asked: AskedQuestion;
  readonly heading: QuestionHeading & { readonly canGoBack: boolean };
  /** Keeps what was filled in so far, for when the question is left without an answer. */
  readonly keep: (draft: Answer) => void;
}
