import type { InterventionId, Selection } from '../../core/generated/schema-types.ts';
import type { Lens } from '../../tell/lens.ts';
import { notLeftOut, oneIsNotEnough } from '../../tell/why-not.ts';
import { pageWords } from '../../words/page-of-select.ts';
import { type Block, type Document, heading, list, paragraph } from '../document.ts';
import { leftOutSection, nearItem } from './left-out-section.ts';

/** One intervention, or each that is left out. */
export type WhyNotAsked = InterventionId | 'all';

function blocksOf(lens: Lens, selection: Selection, which: WhyNotAsked): readonly Block[] {
  const { noneInData, nothing } = pageWords[lens.language].whyNot;
  if (which === 'all' && selection.near.length > 0) return leftOutSection(lens, selection);
  if (which === 'all') return [paragraph(selection.matches.length === 0 ? noneInData : nothing)];
  const near = selection.near.find(({ id }) => id === which);
  if (near === undefined) return [paragraph(notLeftOut(lens, selection, which))];
  const more = oneIsNotEnough(lens, near);
  return [list([nearItem(lens, selection, near)]), ...(more === undefined ? [] : [paragraph(more)])];
}

/** Why one, or each, is left out, and the single change that would bring it in. */
export function whyNotDocument(lens: Lens, selection: Selection, which: WhyNotAsked): Document {
  const title = selection.profile.title ?? lens.messages.select.title;
  return { title, language: lens.language, blocks: [heading(1, title), ...blocksOf(lens, selection, which)] };
}
