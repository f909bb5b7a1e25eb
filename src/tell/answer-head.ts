import { asksOf, isReach } from '../core/gaps.ts';
import type { AnsweredFactor } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

/** What stands before the names of what answers a factor. */
export function answerHead({ messages, catalogue }: Lens, { factor, by }: AnsweredFactor): string {
  const { workingOn, meantForThem } = messages.select;
  const asked = catalogue.factors.get(factor);
  return asked !== undefined && isReach(catalogue, factor) ? meantForThem[asksOf(asked)] : workingOn(by.length);
}
