import type { Answer, Answers } from './answer.ts';
import { type AskedQuestion, type Interview, walk } from './walk.ts';

/** Where somebody is in the questionnaire. A value: every move gives a new one. */
export interface Session {
  readonly answers: Answers;
  /** The question that is asked, when it is not simply the first without an answer. */
  readonly at?: string;
  /** Whether an answer is being changed from the review, so that going back leads there. */
  readonly isChange: boolean;
  /** Whether the review was agreed with. */
  readonly isDone: boolean;
}

export const startSession = (answers: Answers = new Map()): Session => ({ answers, isChange: false, isDone: false });

/** The question to ask now; undefined when the review was agreed with. */
export function nextQuestion(interview: Interview, { answers, at, isDone }: Session): AskedQuestion | undefined {
  if (isDone) return undefined;
  const { asked } = walk(interview, answers);
  return asked.find(({ question }) => question.id === at) ?? asked.find(({ isAnswered }) => !isAnswered);
}

/** Answers the question that is asked now. */
export function applyAnswer(interview: Interview, session: Session, answer: Answer): Session {
  const current = nextQuestion(interview, session);
  if (current === undefined) return session;
  if (answer.kind === 'review') return { ...session, isDone: true };
  return startSession(new Map(session.answers).set(current.question.id, answer));
}

/** To the question before; from an answer that is being changed to the review. No answer is lost. */
export function goBack(interview: Interview, session: Session): Session {
  const { answers } = session;
  if (session.isChange) return startSession(answers);
  const current = nextQuestion(interview, session);
  const ids = walk(interview, answers).asked.map(({ question }) => question.id);
  const position = current === undefined ? ids.length : ids.indexOf(current.question.id);
  const at = ids[Math.max(0, position - 1)];
  return at === undefined ? session : { ...startSession(answers), at };
}

/** Asks a question again. */
export const changeAnswer = (session: Session, questionId: string): Session => ({
  answers: session.answers,
  at: questionId,
  isChange: true,
  isDone: false,
});
