import type { Care } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

/** Whom a kind of regular care is for, on what it rests, and whether it differs by place: 'for everyone; law'. */
export function careTraits({ messages: { care: words } }: Lens, { reach, footing, variesLocally }: Care): string {
  return [words.reach[reach], words.footing[footing], ...(variesLocally ? [words.varies] : [])].join('; ');
}
