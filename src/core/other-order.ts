import type { Assessment } from './assess.ts';
import type { OrderName, OtherOrder } from './generated/schema-types.ts';
import { comparator } from './order.ts';

const TOP = 3;
const OTHER: Readonly<Record<OrderName, OrderName>> = { evidence: 'breadth', breadth: 'evidence' };

const firstThree = (matches: readonly Assessment[]): OtherOrder['firstThree'] =>
  matches.slice(0, TOP).map(({ intervention }) => intervention.id);

/** Whether the first three would be others, or in another order, had the user put the other criterion first. */
export function otherOrder(order: OrderName, matches: readonly Assessment[]): OtherOrder {
  const other = firstThree([...matches].sort(comparator(OTHER[order])));
  return { order: OTHER[order], firstThree: other, differs: other.join() !== firstThree(matches).join() };
}
