import type { Selection } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

/** What stands before the recognised interventions that have nothing to do with the question. */
export const othersHead = ({ messages }: Lens, { profile }: Pick<Selection, 'profile'>): string =>
  profile.phases === undefined ? messages.select.otherAnyPhase : messages.select.otherInPhase;
