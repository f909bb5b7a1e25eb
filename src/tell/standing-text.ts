import type { Recognition } from '../core/generated/schema-types.ts';
import type { Day } from '../core/partial-date.ts';
import { standingAt } from '../core/rating.ts';
import type { Lens } from './lens.ts';

/** How a recognition stood when the database was last seen; undefined when nothing is known beyond what its date says. */
export function standingText({ messages }: Lens, recognition: Recognition, asOf: Day): string | undefined {
  const standing = standingAt(recognition, asOf);
  const isSaid = standing?.status === 'current' && standing.seen === recognition.seen;
  if (standing === undefined || isSaid) return undefined;
  const { show: words, date } = messages;
  const seen = standing.seen === undefined ? '' : ` (${words.seen(date(standing.seen))})`;
  return `${words.standing[standing.status]}${seen}.`;
}
