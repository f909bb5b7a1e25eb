import { meetings } from '../../core/offer.ts';
import type { KnownOffer, OfferResult } from '../../core/generated/schema-types.ts';
import { type Block, heading, type Item, item, list, muted, paragraph, strong, toned } from '../document.ts';
import { inVainOf } from '../../tell/in-vain.ts';
import { blank, factorLabel, type Memo, type MemoSection } from './memo.ts';
import { joined } from '../../tell/sentence.ts';

function reachText(
  { lens, words, selection }: Memo,
  isThis: (offered: { intervention?: string; name?: string }) => boolean,
): string | undefined {
  const reach = (selection.profile.offer ?? []).find(isThis)?.reach;
  return reach === undefined ? undefined : words.offer.reach(lens.messages.number(reach));
}

function knownItem(memo: Memo, { id, answers, noEffect, serves, touches, alsoWorksOn }: KnownOffer): Item {
  const { lens, words } = memo;
  const isLinked = [answers, noEffect, serves, touches].some((ids) => ids.length > 0);
  const found = [...memo.selection.matches, ...memo.selection.near].find((match) => match.id === id);
  return item([
    strong(`${lens.intervention(id)}. `),
    joined(
      answers.length === 0 ? undefined : words.offer.answers(lens.factors(answers)),
      found === undefined ? undefined : inVainOf(lens, found),
      serves.length === 0 ? undefined : words.offer.serves(lens.factors(serves)),
      touches.length === 0 ? undefined : words.offer.touches(lens.factors(touches)),
      isLinked ? undefined : words.offer.nothing,
      alsoWorksOn.length === 0 ? undefined : words.offer.other(lens.aims(alsoWorksOn)),
      reachText(memo, ({ intervention }) => intervention === id),
    ),
  ]);
}

const ownItem = (memo: Memo, { name, factors }: OfferResult['own'][number]): Item =>
  item([
    strong(`${name}. `),
    joined(
      factors.length === 0 ? memo.words.offer.ownNothing : memo.words.offer.own(memo.lens.factors(factors)),
      reachText(memo, (offered) => offered.name === name),
    ),
  ]);

/** The same interventions that meet on the same factor, with the phases in which they do. */
const overlapItems = (memo: Memo, { overlap }: OfferResult): readonly Item[] =>
  meetings(overlap).map(({ factor, by, phases }) => {
    const { lens, words } = memo;
    return item([words.offer.overlap(factorLabel(memo, factor), lens.interventions(by), lens.phases(phases))]);
  });

function offerBlocks(memo: Memo, offer: OfferResult): readonly Block[] {
  const { words } = memo;
  const overlaps = overlapItems(memo, offer);
  return [
    list([...offer.known.map((known) => knownItem(memo, known)), ...offer.own.map((own) => ownItem(memo, own))]),
    ...(overlaps.length === 0 ? [] : [heading(3, words.offer.overlapHead), list(overlaps)]),
    heading(3, words.offer.openHead),
    offer.open.length === 0
      ? paragraph(words.offer.noOpen)
      : paragraph(words.offer.open(memo.lens.factors(offer.open))),
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
