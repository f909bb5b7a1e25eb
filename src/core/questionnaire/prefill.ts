import type { Profile, Question } from '../generated/schema-types.ts';
import type { Answer, Answers } from './answer.ts';

/** What a profile says on a question, as its answer; undefined when it says nothing. */
function answerFrom({ fills }: Question, { phases, offer, criteria, order }: Partial<Profile>): Answer | undefined {
  if (fills === 'phases' && phases !== undefined) return { kind: 'choices', values: phases };
  if (fills === 'offer' && offer !== undefined) {
    return {
      kind: 'offer',
      known: offer.flatMap(({ intervention }) => intervention ?? []),
      own: offer.flatMap(({ name, factors = [] }) => (name === undefined ? [] : [{ name, factors }])),
    };
  }
  const { minLevel, themes = [], includeUnrated = false } = criteria ?? {};
  const saysNothing = minLevel === undefined && themes.length === 0 && !includeUnrated && order === undefined;
  if (fills !== 'criteria' || saysNothing) return undefined;
  const common = { kind: 'display', themes, includeUnrated, order: order ?? 'evidence' } as const;
  return minLevel === undefined ? common : { ...common, minLevel };
}

/** The answers that flags gave already. Their questions are not asked, but can be changed in the review. */
export function prefilledAnswers(questions: readonly Question[], given: Partial<Profile>): Answers {
  const answers = new Map<string, Answer>();
  for (const question of questions) {
    const answer = answerFrom(question, given);
    if (answer !== undefined) answers.set(question.id, answer);
  }
  return answers;
}
