import type { Failure, LeftOut, RelaxableCriterion } from './generated/schema-types.ts';

/** Whether the user could choose otherwise; no choice makes an answer of what is none. */
export const isChoice = (failure: Failure): failure is RelaxableCriterion =>
  failure !== 'no-effect-shown' && failure !== 'touches-only';

/** The one choice that keeps it out; undefined when something else does too, or when it is no answer to the question. */
export function onlyRestriction({ failed }: Pick<LeftOut, 'failed'>): RelaxableCriterion | undefined {
  const [only, ...others] = failed;
  return only !== undefined && others.length === 0 && isChoice(only) ? only : undefined;
}

/** Whether choices keep it out that only together bring it in. */
export const needsSeveral = ({ failed }: Pick<LeftOut, 'failed'>): boolean =>
  failed.length > 1 && failed.every(isChoice);
