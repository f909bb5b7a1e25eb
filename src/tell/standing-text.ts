import type { Recognition, Standing } from '../core/generated/schema-types.ts';
import type { Day } from '../core/partial-date.ts';
import { standingAt } from '../core/rating.ts';
import type { Lens } from './lens.ts';

/** How a recognition stood, and when that was seen. */
export function standingLine({ messages: { history, date } }: Lens, { status, seen }: Standing): string {
  return history.standing[status](seen === undefined ? '' : history.seenOn(date(seen)));
}

/** The same as far as it was known on a day; undefined when nothing is known beyond what its date says. */
export function standingText(lens: Lens, recognition: Recognition, asOf: Day): string | undefined {
  const standing = standingAt(recognition, asOf);
  const isSaid = standing?.status === 'current' && standing.seen === recognition.seen;
  return standing === undefined || isSaid ? undefined : standingLine(lens, standing);
}
