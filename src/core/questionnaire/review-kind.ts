import type { StepOf } from './step.ts';

/** All answers, to agree with or to change. */
export const review: StepOf = (_question, before) => ({
  offered: { kind: 'review', hasFactor: before.profile.factors.length > 0 },
  isAnswered: false,
  after: before,
});
