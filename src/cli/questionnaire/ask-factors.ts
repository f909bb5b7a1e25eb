import type { FactorId } from '../../core/generated/schema-types.ts';
import type { Answer, AnswerOf } from '../../core/questionnaire/answer.ts';
import type { Offered } from '../../core/questionnaire/step.ts';
import { factorGroups } from '../../view/questionnaire/option-groups.ts';
import type { Marks } from '../prompts/grouped-list/config.ts';
import { mapReply } from '../prompts/prompter.ts';
import type { Asking, Move } from './conversation.ts';
import { markedAs, noneLabel } from './marks.ts';

const NOTHING: AnswerOf<'factors'> = { kind: 'factors', chosen: [], unknown: [] };

const isFactors = (answer: Answer | undefined): answer is AnswerOf<'factors'> => answer?.kind === 'factors';

const toMarks = ({ chosen, unknown }: AnswerOf<'factors'>): Marks =>
  new Map([...chosen.map((id) => [id, 'chosen'] as const), ...unknown.map((id) => [id, 'unknown'] as const)]);

/** What stood outside the list, because of an earlier answer, is kept for when it comes back. */
const toAnswer = (marks: Marks, ids: readonly FactorId[], outside: AnswerOf<'factors'>): AnswerOf<'factors'> => ({
  kind: 'factors',
  chosen: [...markedAs(marks, 'chosen', ids), ...outside.chosen],
  unknown: [...markedAs(marks, 'unknown', ids), ...outside.unknown],
});

/** Factors from a list with headings. */
export async function askFactors(
  { prompter, lens, asked, heading, keep }: Asking,
  { sections }: Extract<Offered, { kind: 'factors' }>,
): Promise<Move> {
  const { question, answer, inactive, before } = asked;
  const ids = sections.flatMap(({ options }) => options.map(({ factor }) => factor.id));
  const outside = isFactors(inactive) ? inactive : NOTHING;
  const read = (marks: Marks): Answer => toAnswer(marks, ids, outside);
  const chosen = new Set(before.profile.factors.map(({ id }) => id));
  const reply = await prompter.chooseMany({
    ...heading,
    groups: factorGroups(lens, sections, { chosen, figures: before.figures }),
    marks: toMarks(isFactors(answer) ? answer : NOTHING),
    ...(question.unknown === undefined ? {} : { unknownLabel: lens.text(question.unknown) }),
    isSearchable: true,
    ...noneLabel(lens, question),
    onMarks: (marks) => {
      keep(read(marks));
    },
  });
  return mapReply(reply, read);
}
