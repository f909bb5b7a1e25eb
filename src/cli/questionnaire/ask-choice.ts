import type { Offered } from '../../core/questionnaire/step.ts';
import { mapReply } from '../prompts/prompter.ts';
import type { Asking, Move } from './conversation.ts';
import { listOption } from './option-text.ts';

/** One of the options. */
export async function askChoice(
  { prompter, lens, asked, heading }: Asking,
  { options }: Extract<Offered, { kind: 'choice' }>,
): Promise<Move> {
  const { answer } = asked;
  const reply = await prompter.chooseOne({
    ...heading,
    groups: [{ options: options.map((option) => listOption(lens, option)) }],
    ...(answer?.kind === 'choice' ? { selected: answer.value } : {}),
  });
  return mapReply(reply, (value) => ({ kind: 'choice', value }));
}
