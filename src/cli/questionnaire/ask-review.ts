import type { Offered } from '../../core/questionnaire/step.ts';
import type { AskedQuestion, Walk } from '../../core/questionnaire/walk.ts';
import { answerWords, questionName } from '../../view/questionnaire/answer-words.ts';
import type { Lens } from '../../tell/lens.ts';
import type { ListOption } from '../../view/list-option.ts';
import type { Asking, Move } from './conversation.ts';
import { optionText, ownOption } from './option-text.ts';

const SHOW = 'show:';
const SAVE = 'save:';

function standingOf(lens: Lens, { question, answer, isOnRequest, before }: AskedQuestion): string | undefined {
  if (answer !== undefined) return answerWords(lens, question, answer, before.profile.factors);
  return isOnRequest ? lens.messages.questionnaire.review.onRequest : undefined;
}

/** The questions that were answered, or can be, each with its answer, to choose one from. */
export const answeredChoices = (lens: Lens, { asked }: Walk): readonly ListOption[] =>
  asked.flatMap((one) => {
    const { id, text } = one.question;
    const standing = standingOf(lens, one);
    const label = `${questionName(lens, one.question)}: ${standing ?? ''}`;
    return standing === undefined ? [] : [{ value: id, label, definition: lens.text(text) }];
  });

/** The answers that no longer count, in words. */
const inactiveLines = (lens: Lens, { inactive }: Walk): readonly string[] =>
  inactive.map(({ question, answer }) =>
    lens.messages.questionnaire.review.inactive(questionName(lens, question), answerWords(lens, question, answer)),
  );

/** All answers: agree, change one, or save them. */
export async function askReview(
  asking: Asking,
  { hasFactor }: Extract<Offered, { kind: 'review' }>,
  walk: Walk,
): Promise<Move> {
  const { prompter, lens, heading } = asking;
  const words = lens.messages.questionnaire.review;
  const agreed = [
    { ...ownOption(asking, 'show'), value: SHOW },
    { ...ownOption(asking, 'save'), value: SAVE },
  ];
  const reply = await prompter.chooseOne({
    ...heading,
    why: [hasFactor ? heading.why : words.noFactor, ...inactiveLines(lens, walk)].join(' '),
    ...(hasFactor ? { selected: SHOW } : {}),
    groups: [
      ...(hasFactor ? [{ options: agreed }] : []),
      { heading: optionText(asking, 'change'), options: answeredChoices(lens, walk) },
    ],
  });
  if (reply.kind === 'back') return { kind: 'back' };
  if (reply.value === SHOW) return { kind: 'answer', value: { kind: 'review' } };
  return reply.value === SAVE ? { kind: 'save' } : { kind: 'change', question: reply.value };
}
