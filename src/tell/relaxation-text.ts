import type { Relaxation } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

/** How much fits with one restriction less; on the screen with the flag that does it. */
export function relaxationText({ messages, voice }: Lens, { criterion, matches }: Relaxation): string {
  const { without, flags, then } = messages.relaxations;
  return then(voice === 'you' ? `${without[criterion]} (${flags[criterion]})` : without[criterion], matches);
}
