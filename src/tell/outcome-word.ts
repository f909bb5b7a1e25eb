import { findingOf, groundOf } from '../core/evidence.ts';
import type { Reason } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

/** What is known of an intervention and a factor in one word, from the reason that tells most. */
export function outcomeWord({ messages }: Lens, reason: Reason | undefined): string {
  const { words } = messages.answer;
  if (reason === undefined) return words.nothing;
  const { role, relation, result } = reason;
  if (role === 'touches') return findingOf(reason) === 'unknownResult' ? words.unknown : words.touches;
  if (role === 'serves') return words.group;
  if (role === 'no-effect') return result === 'negative' ? words.negative : words.none;
  const ground = groundOf(reason);
  if (ground === 'studied') return result === 'mixed' ? words.mixed : words.favourable;
  if (ground === 'studied-in-part') return words.part;
  return relation === 'works-on' ? words.aim : words.group;
}
