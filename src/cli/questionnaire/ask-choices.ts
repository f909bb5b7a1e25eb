import type { Answer } from '../../core/questionnaire/answer.ts';
import type { Offered } from '../../core/questionnaire/step.ts';
import type { Marks } from '../prompts/grouped-list/config.ts';
import { mapReply } from '../prompts/prompter.ts';
import type { Asking, Move } from './conversation.ts';
import { listOption } from './option-text.ts';
import { chosenMarks, noneLabel } from './marks.ts';

/** From here on, searching is quicker than looking. */
const LONG_LIST = 8;

/** Any number of the options. */
export async function askChoices(
  { prompter, lens, asked, heading, keep }: Asking,
  { options }: Extract<Offered, { kind: 'choices' }>,
): Promise<Move> {
  const { answer, question } = asked;
  const read = (marks: Marks): Answer => ({ kind: 'choices', values: [...marks.keys()] });
  const reply = await prompter.chooseMany({
    ...heading,
    groups: [{ options: options.map((option) => listOption(lens, option)) }],
    marks: chosenMarks(answer?.kind === 'choices' ? answer.values : []),
    isSearchable: options.length > LONG_LIST,
    ...noneLabel(lens, question),
    onMarks: (marks) => {
      keep(read(marks));
    },
  });
  return mapReply(reply, read);
}
