import { needsSeveral } from '../../core/only-restriction.ts';
import { widening } from '../../core/relaxations.ts';
import type { Selection } from '../../core/generated/schema-types.ts';
import { relaxationText } from '../../tell/relaxation-text.ts';
import { type Block, heading, item, list, paragraph } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';

/** What would be found if one restriction were dropped, where that adds anything; or that one is not enough. */
export function relaxationsSection(lens: Lens, selection: Selection): readonly Block[] {
  const words = lens.messages.select;
  const { matches, near } = selection;
  const wider = widening(selection);
  if (wider.length === 0) return matches.length === 0 && near.some(needsSeveral) ? [paragraph(words.relaxMore)] : [];
  return [heading(3, words.relaxHead), list(wider.map((relaxation) => item([relaxationText(lens, relaxation)])))];
}
