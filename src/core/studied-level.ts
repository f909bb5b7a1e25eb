import type { Reason } from './generated/schema-types.ts';
import type { Query } from './profile.ts';
import { type Rating, rankOf } from './rating.ts';
import { showsEffect } from './role.ts';
import { isInScope } from './scope.ts';

/**
 * The rank of the level where a study shows an effect on a must within what it was granted for, 1 where it was granted for something
 * else, else 0: a level leads only where it was studied (design, section 4). Without musts, any selected factor counts.
 */
export function studiedLevel({ musts }: Query, reasons: readonly Reason[], rating: Rating): number {
  if (rating.kind === 'unrated') return 0;
  let level = 0;
  for (const reason of reasons) {
    if (!showsEffect(reason) || (musts.length > 0 && !musts.includes(reason.factor))) continue;
    if (isInScope(rating.recognition, reason.link)) return rankOf(rating);
    level = 1;
  }
  return level;
}
