import type { Answer } from '../../core/questionnaire/answer.ts';
import {
  applyAnswer,
  canGoBack,
  changeAnswer,
  goBack,
  nextQuestion,
  type QuestionnaireState,
} from '../../core/questionnaire/state.ts';
import { type AskedQuestion, type Interview, walk } from '../../core/questionnaire/walk.ts';
import { answerWords, questionName } from '../../view/questionnaire/answer-words.ts';
import { questionHeading } from '../../view/questionnaire/question-heading.ts';
import { askQuestion } from './ask/index.ts';
import type { Conversation, Move } from './conversation.ts';

/** One way through the questionnaire. It is kept up to date, so that whoever leaves can be told how to go on. */
export interface Course {
  readonly interview: Interview;
  state: QuestionnaireState;
  /** What had been filled in when a question was left by going back. */
  readonly drafts: Map<string, Answer>;
}

async function sayAnswer({ lens, say }: Conversation, { question }: AskedQuestion, answer: Answer): Promise<void> {
  const words = answerWords(lens, question, answer);
  if (words !== '') await say(`${questionName(lens, question)}: ${words}`);
}

async function makeMove(course: Course, conversation: Conversation, asked: AskedQuestion, move: Move): Promise<void> {
  const { interview, state, drafts } = course;
  const { id } = asked.question;
  if (move.kind === 'answer') {
    drafts.delete(id);
    course.state = applyAnswer(interview, state, move.answer);
    await sayAnswer(conversation, asked, move.answer);
  } else if (move.kind === 'back') {
    if (move.draft !== undefined) drafts.set(id, move.draft);
    course.state = goBack(interview, state);
    await conversation.say(conversation.lens.messages.questionnaire.wentBack);
  } else if (move.kind === 'change') course.state = changeAnswer(state, move.question);
}

/** Asks until the review is agreed with. */
export async function askAll(
  course: Course,
  conversation: Conversation,
  save: (conversation: Conversation) => Promise<void>,
): Promise<void> {
  for (;;) {
    const asked = nextQuestion(course.interview, course.state);
    if (asked === undefined) return;
    const whole = walk(course.interview, course.state.answers);
    const draft = course.drafts.get(asked.question.id);
    const heading = {
      ...questionHeading(conversation.lens, whole, asked),
      canGoBack: canGoBack(course.interview, course.state),
    };
    const shown = draft === undefined ? asked : { ...asked, answer: draft };
    const move = await askQuestion({ ...conversation, asked: shown, heading }, whole);
    if (move.kind === 'save') await save(conversation);
    else await makeMove(course, conversation, asked, move);
  }
}
