import { isChoice } from '../../core/only-restriction.ts';
import type { Selection } from '../../core/generated/schema-types.ts';
import { relaxationText } from '../../tell/relaxation-text.ts';
import { type Block, heading, item, list, paragraph } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';

/** Whether nothing matches, while something would answer that more than one restriction keeps out. */
const needsMore = ({ matches, near }: Selection): boolean =>
  matches.length === 0 && near.some(({ failed }) => failed.every(isChoice));

/** What would be found if one restriction were dropped, where that adds anything; or that one is not enough. */
export function relaxationsSection(lens: Lens, selection: Selection): readonly Block[] {
  const words = lens.messages.select;
  const wider = selection.relaxations.filter(({ matches }) => matches > selection.matches.length);
  if (wider.length === 0) return needsMore(selection) ? [paragraph(words.relaxMore)] : [];
  return [heading(3, words.relaxHead), list(wider.map((relaxation) => item([relaxationText(lens, relaxation)])))];
}
