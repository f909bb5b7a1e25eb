import type { SourceRef } from '../../core/generated/schema-types.ts';
import type { FormAnswers, Draft } from '../../core/new-entry/new-record.ts';
import type { Reply } from '../prompts/prompter.ts';
import type { Conversation } from '../questionnaire/conversation.ts';

/** Somebody who is asked for a new record, and what came up on the way. */
export interface FormAsking extends Conversation {
  /** Sources that were made on the way, by id; not in the data yet. */
  readonly made: Map<string, Draft>;
  /** References that were given before, by what they are called: they are likely to be given again. */
  readonly used: Map<string, SourceRef>;
}

/** One thing to ask. */
export interface FormQuestion {
  readonly key: string;
  /** Whether it is asked after these answers; absent: always. */
  readonly applies?: (answers: FormAnswers) => boolean;
  readonly ask: (answers: FormAnswers, context: string | undefined) => Promise<Reply<unknown>>;
}

export const textOf = (answers: FormAnswers, key: string): string => {
  const value = answers.get(key);
  return typeof value === 'string' ? value : '';
};

export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
