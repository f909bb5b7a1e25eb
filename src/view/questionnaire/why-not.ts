import { isChoice } from '../../core/only-restriction.ts';
import type { Failure, LeftOut, Question, QuestionFills, Selection } from '../../core/generated/schema-types.ts';
import type { Lens } from '../../tell/lens.ts';
import { failureLines } from '../../tell/failure-line.ts';

/** The failures over which an answer decides, and the question that it answers. */
const DECIDED_BY = {
  phase: 'phases',
  unrated: 'criteria',
  level: 'criteria',
  theme: 'criteria',
} as const satisfies Partial<Record<Failure, QuestionFills>>;

const isDecided = (failure: Failure | undefined): failure is keyof typeof DECIDED_BY =>
  failure !== undefined && failure in DECIDED_BY;

export interface WhyNot {
  readonly lines: readonly string[];
  /** The one question of which another answer brings the intervention in. */
  readonly question?: Question;
}

/** Why an intervention was left out, and which single answer would bring it in. */
export function whyNot(lens: Lens, selection: Selection, near: LeftOut): WhyNot {
  const words = lens.messages.questionnaire.after;
  const lines = failureLines(lens, selection, near);
  const [only, ...more] = near.failed;
  // No answer of the user makes something of what is no answer to the question.
  if (!near.failed.every(isChoice)) return { lines };
  if (more.length > 0 || !isDecided(only)) return { lines: [...lines, words.severalFailures(near.name)] };
  const question = lens.catalogue.questionnaire.find(({ fills }) => fills === DECIDED_BY[only]);
  if (question === undefined) return { lines };
  return { lines: [...lines, words.bringsIn(near.name, words.otherAnswer[only])], question };
}
