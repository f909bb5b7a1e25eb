import type { Offered } from '../../../core/questionnaire/step.ts';
import type { Marks } from '../../prompts/grouped-list/config.ts';
import type { Asking, Move } from '../conversation.ts';
import { chosenMarks, noneLabel } from './marks.ts';

/** From here on, searching is quicker than looking. */
const LONG_LIST = 8;

/** Any number of the options. */
export async function askChoices(
  { prompter, lens, asked, heading }: Asking,
  { options }: Extract<Offered, { kind: 'choices' }>,
): Promise<Move> {
  const { answer, question } = asked;
  const reply = await prompter.chooseMany({
    ...heading,
    groups: [{ options: options.map(({ value, label }) => ({ value, label: lens.text(label) })) }],
    marks: chosenMarks(answer?.kind === 'choices' ? answer.values : []),
    isSearchable: options.length > LONG_LIST,
    ...noneLabel(lens, question),
  });
  const toAnswer = (marks: Marks) => ({ kind: 'choices', values: [...marks.keys()] }) as const;
  if (reply.kind === 'answer') return { kind: 'answer', answer: toAnswer(reply.value) };
  return reply.draft === undefined ? { kind: 'back' } : { kind: 'back', draft: toAnswer(reply.draft) };
}
