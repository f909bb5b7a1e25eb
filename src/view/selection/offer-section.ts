import type { OfferResult, Selection } from '../../core/generated/schema-types.ts';
import { meetings } from '../../core/offer.ts';
import { type Block, heading, item, list, paragraph, strong } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import { knownOfferText, openText, overlapText, ownOfferText } from '../../tell/offer-text.ts';

function doubleAndOpen(lens: Lens, { known, overlap, open }: OfferResult): readonly Block[] {
  const words = lens.messages.offerSection;
  const single = known.length > 1 ? [paragraph(words.noOverlap)] : [];
  const double = meetings(overlap).map((meeting) => item([overlapText(lens, meeting)]));
  return [...(double.length > 0 ? [list(double)] : single), paragraph(openText(lens, { open }))];
}

/** What the existing offer does for the question: also beside it, double, and what it leaves open. */
export function offerSection(lens: Lens, selection: Selection): readonly Block[] {
  const { offer } = selection;
  if (offer === undefined) return [];
  return [
    heading(2, lens.messages.offerSection.title),
    list([
      ...offer.known.map((known) =>
        item([strong(`${lens.intervention(known.id)}. `), knownOfferText(lens, selection, known)]),
      ),
      ...offer.own.map((own) => item([strong(`${own.name}. `), ownOfferText(lens, selection, own)])),
    ]),
    ...doubleAndOpen(lens, offer),
  ];
}
