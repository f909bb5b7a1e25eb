import type { Failure, LeftOut, Question, QuestionFills, Selection } from '../../core/generated/schema-types.ts';
import type { Lens } from '../lens.ts';
import { failureLine } from '../selection/left-out-section.ts';

/** The question whose answer decides over a failure; absent where no answer does. */
const DECIDED_BY: Readonly<Partial<Record<Failure, QuestionFills>>> = {
  phase: 'phases',
  unrated: 'criteria',
  level: 'criteria',
  theme: 'criteria',
};

export interface WhyNot {
  readonly lines: readonly string[];
  /** The one question of which another answer brings the intervention in. */
  readonly question?: Question;
}

/** Why an intervention was left out, and which single answer would bring it in. */
export function whyNot(lens: Lens, selection: Selection, near: LeftOut): WhyNot {
  const { failures, questionnaire: words } = lens.messages;
  const lines = near.failed.map((failure) => failureLine(lens, selection, near, failure));
  const [only, ...more] = near.failed;
  const fills = only === undefined || more.length > 0 ? undefined : DECIDED_BY[only];
  const question = lens.catalogue.questionnaire.find((candidate) => candidate.fills === fills);
  if (only === undefined || question === undefined)
    return { lines: [...lines, words.after.severalFailures(near.name)] };
  return { lines: [...lines, words.after.bringsIn(near.name, failures[only].remedy)], question };
}
