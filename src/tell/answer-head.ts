import { asksOf, isReach } from '../core/gaps.ts';
import type { AnsweredFactor } from '../core/generated/schema-types.ts';
import { forThem } from '../words/phrases.ts';
import type { Lens } from './lens.ts';
import { capitalised } from './sentence.ts';

/** What stands before the names of what answers a factor. */
export function answerHead({ messages, catalogue, language }: Lens, { factor, by }: AnsweredFactor): string {
  const asked = catalogue.factors.get(factor);
  return asked !== undefined && isReach(catalogue, factor)
    ? capitalised(forThem[language][asksOf(asked)])
    : messages.select.workingOn(by.length);
}
