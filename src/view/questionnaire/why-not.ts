import { needsSeveral, onlyRestriction } from '../../core/only-restriction.ts';
import type {
  LeftOut,
  Question,
  QuestionFills,
  RelaxableCriterion,
  Selection,
} from '../../core/generated/schema-types.ts';
import type { Lens } from '../../tell/lens.ts';
import { failureLines } from '../../tell/failure-line.ts';

/** The restrictions that an answer sets, and the question that it answers. */
const DECIDED_BY = {
  phase: 'phases',
  unrated: 'criteria',
  level: 'criteria',
  theme: 'criteria',
} as const satisfies Partial<Record<RelaxableCriterion, QuestionFills>>;

const isDecided = (restriction: RelaxableCriterion | undefined): restriction is keyof typeof DECIDED_BY =>
  restriction !== undefined && restriction in DECIDED_BY;

export interface WhyNot {
  readonly lines: readonly string[];
  /** The one question of which another answer brings the intervention in. */
  readonly question?: Question;
}

/** Why an intervention was left out, and which single answer would bring it in. */
export function whyNot(lens: Lens, selection: Selection, near: LeftOut): WhyNot {
  const words = lens.messages.questionnaire.after;
  const lines = failureLines(lens, selection, near);
  const only = onlyRestriction(near);
  // No answer of the user makes something of what is no answer to the question.
  if (only === undefined && !needsSeveral(near)) return { lines };
  if (!isDecided(only)) return { lines: [...lines, words.severalFailures(near.name)] };
  const question = lens.catalogue.questionnaire.find(({ fills }) => fills === DECIDED_BY[only]);
  if (question === undefined) return { lines };
  return { lines: [...lines, words.bringsIn(near.name, words.otherAnswer[only])], question };
}
