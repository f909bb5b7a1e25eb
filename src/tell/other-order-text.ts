import type { Selection } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

/** Whether the first three hang on the order that was chosen: a choice of values, so it must be seen. Undefined where there is no order. */
export function otherOrderText(lens: Lens, { otherOrder, matches }: Pick<Selection, 'otherOrder' | 'matches'>) {
  const { otherOrder: words, terms } = lens.messages;
  const say = otherOrder.differs ? words.differs : words.same;
  return matches.length < 2
    ? undefined
    : say(terms.orders[otherOrder.order], lens.interventions(otherOrder.firstThree));
}
