import type { KinRating } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';
import { unended } from './sentence.ts';

/** What a registry abroad says of a programme, without a stop: 'HomVEE: meets the criteria (May 2016)'. */
export function kinRating({ text, messages }: Lens, { registry, rating, date }: KinRating): string {
  return `${registry}: ${unended(text(rating))}${date === undefined ? '' : ` (${messages.date(date)})`}`;
}
