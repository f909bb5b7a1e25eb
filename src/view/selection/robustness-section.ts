import type { Selection } from '../../core/generated/schema-types.ts';
import { type Block, paragraph } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';

/** Whether the first three depend on which order was chosen: a choice of values, so it must be seen. */
export function robustnessSection(lens: Lens, { otherOrder, matches }: Selection): readonly Block[] {
  if (matches.length < 2) return [];
  const { robustness: words, terms } = lens.messages;
  const say = otherOrder.differs ? words.differs : words.same;
  return [paragraph(say(terms.orders[otherOrder.order], lens.interventions(otherOrder.firstThree)))];
}
