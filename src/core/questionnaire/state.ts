import { present } from '../present.ts';
import type { Answer, Answers } from './answer.ts';
import { type AskedQuestion, type Interview, walk } from './walk.ts';

/** Where somebody is in the questionnaire. A value: every move gives a new one. */
export interface QuestionnaireState {
  readonly answers: Answers;
  /** The question that is asked, when it is not simply the first without an answer. */
  readonly at?: string;
  /** Whether an answer is being changed from the review, so that going back leads there. */
  readonly isChange: boolean;
  /** Whether the review was agreed with. */
  readonly isDone: boolean;
}

export const startState = (answers: Answers = new Map()): QuestionnaireState => ({
  answers,
  isChange: false,
  isDone: false,
});

/** The question to ask now; undefined when the review was agreed with. */
export function nextQuestion(
  interview: Interview,
  { answers, at, isDone }: QuestionnaireState,
): AskedQuestion | undefined {
  if (isDone) return undefined;
  const { asked } = walk(interview, answers);
  return asked.find(({ question }) => question.id === at) ?? asked.find(({ isAnswered }) => !isAnswered);
}

/** Answers the question that is asked now. */
export function applyAnswer(interview: Interview, state: QuestionnaireState, answer: Answer): QuestionnaireState {
  const current = nextQuestion(interview, state);
  if (current === undefined) return state;
  if (answer.kind === 'review') return { ...state, isDone: true };
  return startState(new Map(state.answers).set(current.question.id, answer));
}

/** Whether there is something to go back to. */
export function canGoBack(interview: Interview, state: QuestionnaireState): boolean {
  const [first] = walk(interview, state.answers).asked;
  return state.isChange || nextQuestion(interview, state)?.question.id !== first?.question.id;
}

/** To the question before; from an answer that is being changed to the review. No answer is lost. */
export function goBack(interview: Interview, state: QuestionnaireState): QuestionnaireState {
  const { answers } = state;
  if (state.isChange) return startState(answers);
  const current = nextQuestion(interview, state);
  const asked = walk(interview, answers).asked.filter(
    ({ answer, isOnRequest }) => answer !== undefined || !isOnRequest,
  );
  const ids = asked.map(({ question }) => question.id);
  const position = current === undefined ? ids.length : ids.indexOf(current.question.id);
  const at = ids[Math.max(0, position - 1)];
  return { ...startState(answers), ...present({ at }) };
}

/** Asks a question again. */
export const changeAnswer = (state: QuestionnaireState, questionId: string): QuestionnaireState => ({
  answers: state.answers,
  at: questionId,
  isChange: true,
  isDone: false,
});
