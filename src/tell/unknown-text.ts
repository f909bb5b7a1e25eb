import type { UnknownEffect } from '../core/generated/schema-types.ts';
import { gapLabel } from './gap-text.ts';
import { type Lens, midSentence } from './lens.ts';
import { joined } from './sentence.ts';

/** What knowing a fact would change: what is added, whether the first three change, and which gap it would be. */
export function unknownText(lens: Lens, { addedMatches, topThreeChanges, gap }: UnknownEffect): string {
  const words = lens.messages.unknownSection;
  const missing = gap === undefined ? undefined : words.gap(midSentence(gapLabel(lens, gap)));
  if (addedMatches.length > 0)
    return joined(
      words.adds(lens.interventions(addedMatches), addedMatches.length),
      topThreeChanges ? words.newTop : words.sameTop,
      missing,
    );
  return topThreeChanges ? joined(words.reorders, missing) : (missing ?? words.noChange);
}
