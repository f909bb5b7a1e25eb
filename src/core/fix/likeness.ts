import { editDistance } from '../nearest.ts';
import { type Suggestion, WHY_NOT } from './fix.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Ids that differ in a digit are of two years, two editions or two studies far more often than one is a slip. */
const isOtherDigit = (text: string, meant: string): boolean => digitsOf(text) !== digitsOf(meant);

/** What is nearest in a list that can grow: the next letter may make another word, so it is never certain. */
export const likelyMeant = (text: string, meant: string): Suggestion => ({
  text: meant,
  trust: isOtherDigit(text, meant) ? { why: WHY_NOT.digits } : 'likely',
});

/** What is nearest in a closed list: certain when it is the same in other case, or the only one that is one slip away. */
export function meantIn(text: string, meant: string, allowed: readonly string[]): Suggestion {
  const likely = likelyMeant(text, meant);
  if (likely.trust !== 'likely') return likely;
  const typed = text.toLowerCase();
  const near = allowed.filter((one) => editDistance(typed, one.toLowerCase(), 1) <= 1);
  const isOnly = near.length === 1 && near[0] === meant;
  return isOnly || typed === meant.toLowerCase() ? { text: meant, trust: 'certain' } : likely;
}
