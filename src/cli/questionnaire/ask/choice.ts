import type { Offered } from '../../../core/questionnaire/step.ts';
import type { Asking, Move } from '../conversation.ts';

/** One of the options. */
export async function askChoice(
  { prompter, lens, asked, heading }: Asking,
  { options }: Extract<Offered, { kind: 'choice' }>,
): Promise<Move> {
  const { answer } = asked;
  const reply = await prompter.chooseOne({
    ...heading,
    groups: [{ options: options.map(({ value, label }) => ({ value, label: lens.text(label) })) }],
    ...(answer?.kind === 'choice' ? { selected: answer.value } : {}),
  });
  return reply.kind === 'back' ? { kind: 'back' } : { kind: 'answer', answer: { kind: 'choice', value: reply.value } };
}
