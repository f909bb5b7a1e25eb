import type { Answer } from '../../core/questionnaire/answer.ts';
import {
  applyAnswer,
  canGoBack,
  changeAnswer,
  goBack,
  nextQuestion,
  type QuestionnaireState,
} from '../../core/questionnaire/state.ts';
import type { Offered } from '../../core/questionnaire/step.ts';
import { type AskedQuestion, type Interview, type Walk, walk } from '../../core/questionnaire/walk.ts';
import { answerWords, questionName } from '../../view/questionnaire/answer-words.ts';
import { questionHeading } from '../../view/questionnaire/question-heading.ts';
import { askQuestion } from './ask-question.ts';
import type { Conversation, Move } from './conversation.ts';

/** One way through the questionnaire. It is kept up to date, so that whoever leaves can be told how to go on. */
export interface Course {
  readonly interview: Interview;
  state: QuestionnaireState;
  /** What was filled in of a question that has no answer yet, or was left by going back. */
  readonly drafts: Map<string, Answer>;
  /** The answers that stand above the question. */
  told: readonly string[];
  /** Whether a long list has pushed them out of sight. */
  isScrolled: boolean;
}

/** The answers before a question, as they are now. On a screen the review shows them itself. */
function trailTo(
  { lens, clear }: Conversation,
  { asked }: Walk,
  { question: { id }, offered }: AskedQuestion,
): readonly string[] {
  if (offered.kind === 'review' && clear !== undefined) return [];
  const before = asked.slice(
    0,
    asked.findIndex(({ question }) => question.id === id),
  );
  return before.flatMap(({ question, answer, before: { profile } }) => {
    const words = answer === undefined ? '' : answerWords(lens, question, answer, profile.factors);
    return words === '' ? [] : [`${questionName(lens, question)}: ${words}`];
  });
}

/** Lists of these go on beyond the screen. */
const LONG: ReadonlySet<Offered['kind']> = new Set(['factors', 'offer']);

/** Each answer stands above the question once: where one has changed or is out of sight, the screen is emptied and they are told again. */
async function tellTrail(course: Course, conversation: Conversation, trail: readonly string[]): Promise<void> {
  const { told, isScrolled } = course;
  const { clear } = conversation;
  const isStale = told.some((line, index) => line !== trail[index]) || (isScrolled && clear !== undefined);
  if (isStale) clear?.();
  for (const line of isStale ? trail : trail.slice(told.length)) await conversation.say(line);
  course.told = trail;
}

/** A long list leaves one line above it in sight: better none than the end of an answer. */
async function partFromList({ say, linesOf }: Conversation, trail: readonly string[]): Promise<void> {
  const last = trail.at(-1);
  if (last !== undefined && linesOf !== undefined && linesOf(last) > 1) await say('');
}

function makeMove(course: Course, asked: AskedQuestion, move: Move): void {
  const { interview, state, drafts } = course;
  const { id } = asked.question;
  if (move.kind === 'answer') {
    drafts.delete(id);
    course.state = applyAnswer(interview, state, move.value);
  } else if (move.kind === 'back') {
    if (move.draft !== undefined) drafts.set(id, move.draft);
    course.state = goBack(interview, state);
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
    const trail = trailTo(conversation, whole, asked);
    await tellTrail(course, conversation, trail);
    if (LONG.has(asked.offered.kind)) await partFromList(conversation, trail);
    const draft = course.drafts.get(asked.question.id);
    const heading = {
      ...questionHeading(conversation.lens, whole, asked),
      canGoBack: canGoBack(course.interview, course.state),
    };
    const shown = draft === undefined ? asked : { ...asked, answer: draft };
    const keep = (answer: Answer): void => {
      course.drafts.set(asked.question.id, answer);
    };
    const move = await askQuestion({ ...conversation, asked: shown, heading, keep }, whole);
    course.isScrolled = LONG.has(asked.offered.kind);
    if (move.kind === 'save') await save(conversation);
    else makeMove(course, asked, move);
  }
}
