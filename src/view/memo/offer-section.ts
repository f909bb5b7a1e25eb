import type { OfferResult } from '../../core/generated/schema-types.ts';
import { meetings } from '../../core/offer.ts';
import { knownOfferText, openText, overlapText, ownOfferText } from '../../tell/offer-text.ts';
import { type Block, heading, item, list, muted, paragraph, strong, toned } from '../document.ts';
import { blank, type Memo, type MemoSection } from './memo.ts';

function offerBlocks({ lens, words, selection }: Memo, offer: OfferResult): readonly Block[] {
  const overlaps = meetings(offer.overlap).map((meeting) => item([overlapText(lens, meeting)]));
  return [
    list([
      ...offer.known.map((known) =>
        item([strong(`${lens.intervention(known.id)}. `), knownOfferText(lens, selection, known)]),
      ),
      ...offer.own.map((own) => item([strong(`${own.name}. `), ownOfferText(lens, selection, own)])),
    ]),
    ...(overlaps.length === 0 ? [] : [heading(3, words.offer.overlapHead), list(overlaps)]),
    heading(3, words.offer.openHead),
    paragraph(openText(lens, offer)),
  ];
}

/** What there is already, what it does for the chosen factors, where it meets and what it leaves open. */
export const offerSection: MemoSection = (memo) => {
  const { words, selection } = memo;
  const head = heading(2, words.sections.offer, 'offer');
  return selection.offer === undefined
    ? [head, paragraph(words.offer.none), toned('muted', muted(blank(memo, words.offer.noneBlank)))]
    : [head, ...offerBlocks(memo, selection.offer)];
};
