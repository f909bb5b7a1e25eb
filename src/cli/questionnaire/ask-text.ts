import { mapReply } from '../prompts/prompter.ts';
import type { Asking, Move } from './conversation.ts';

/** The schema of a profile allows no more. */
const LONGEST = 200;

/** A line of text, which may stay empty. */
export async function askText({ prompter, lens, asked, heading }: Asking): Promise<Move> {
  const { answer } = asked;
  const words = lens.messages.questionnaire;
  const reply = await prompter.enterText({
    ...heading,
    text: answer?.kind === 'text' ? answer.value : '',
    complain: (text) => (text.trim().length > LONGEST ? words.tooLong(LONGEST) : undefined),
  });
  return mapReply(reply, (value) => ({ kind: 'text', value: value.trim() }));
}
