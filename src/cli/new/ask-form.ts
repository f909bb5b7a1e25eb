import type { FormAnswers } from '../../core/new-entry/new-record.ts';
import type { Reply } from '../prompts/prompter.ts';
import type { FormQuestion } from './asking.ts';

interface FormOptions {
  /** What was answered before. */
  readonly answers?: FormAnswers;
  /** true: somebody comes back to it, so it begins at its last question. */
  readonly fromEnd?: boolean;
  /** Where we are, such as "Question 3 of 8". */
  readonly context?: (position: number, total: number) => string;
}

const without = (answers: FormAnswers, key: string): FormAnswers =>
  new Map([...answers].filter(([other]) => other !== key));

/** Asks one thing after another. Back leads to the one before, and from the first one out of the form. */
export async function askForm(
  questions: readonly FormQuestion[],
  { answers: given = new Map(), fromEnd = false, context }: FormOptions = {},
): Promise<Reply<FormAnswers>> {
  let answers: FormAnswers = given;
  let position = fromEnd ? questions.length - 1 : 0;
  let step = fromEnd ? -1 : 1;
  for (let question = questions[position]; question !== undefined; question = questions[position]) {
    if (question.applies?.(answers) === false) answers = without(answers, question.key);
    else {
      const reply = await question.ask(answers, context?.(position + 1, questions.length));
      step = reply.kind === 'back' ? -1 : 1;
      if (reply.kind === 'answer') answers = new Map([...answers, [question.key, reply.value]]);
      else if (reply.draft !== undefined) answers = new Map([...answers, [question.key, reply.draft]]);
    }
    position += step;
  }
  return position < 0 ? { kind: 'back' } : { kind: 'answer', value: answers };
}
