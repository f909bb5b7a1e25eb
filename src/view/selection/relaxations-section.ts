import type { Selection } from '../../core/generated/schema-types.ts';
import { type Block, heading, item, list } from '../document.ts';
import type { Lens } from '../lens.ts';

/** What would be found if one restriction were dropped, where that adds anything. */
export function relaxationsSection(lens: Lens, { relaxations, matches }: Selection): readonly Block[] {
  const words = lens.messages.select;
  const wider = relaxations.filter((relaxation) => relaxation.matches > matches.length);
  if (wider.length === 0) return [];
  return [
    heading(3, words.relaxHead),
    list(
      wider.map(({ criterion, matches: count }) => item([words.relaxLine(lens.messages.relaxable[criterion], count)])),
    ),
  ];
}
