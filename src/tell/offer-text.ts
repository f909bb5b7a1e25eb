import { isReach } from '../core/gaps.ts';
import type { FactorId, KnownOffer, OwnOffer, OfferResult, Selection } from '../core/generated/schema-types.ts';
import { type Meeting, reachOf } from '../core/offer.ts';
import { inVainOf } from './in-vain.ts';
import type { Lens } from './lens.ts';
import { joined } from './sentence.ts';

/** Of how many families the user says that they take part. */
function reachText({ messages, voice }: Lens, selection: Selection, name: string): string {
  const reach = reachOf(selection, name);
  return reach === undefined ? '' : messages.offerSection.reach[voice](reach, messages.number(reach));
}

/** What an intervention that exists already does for the chosen factors, and what else it works on. */
export function knownOfferText(lens: Lens, selection: Selection, known: KnownOffer): string {
  const { id, answers, noEffect, serves, touches, alsoWorksOn } = known;
  const words = lens.messages.offerSection;
  const said = (say: (factors: string) => string, ids: readonly FactorId[], name = lens.factors): string =>
    ids.length === 0 ? '' : say(name(ids));
  const found = [...selection.matches, ...selection.near].find((match) => match.id === id);
  const isLinked = [answers, noEffect, serves, touches].some((ids) => ids.length > 0);
  return joined(
    said(
      words.worksOn,
      answers.filter((factor) => !isReach(lens.catalogue, factor)),
      lens.aims,
    ),
    said(
      words.meantFor,
      answers.filter((factor) => isReach(lens.catalogue, factor)),
    ),
    found === undefined ? '' : inVainOf(lens, found),
    said(words.serves, serves),
    said(words.touches, touches),
    isLinked ? '' : words.nothing[lens.voice],
    said(words.also, alsoWorksOn, lens.aims),
    reachText(lens, selection, id),
  );
}

/** What there is besides, by the user's own account. */
export function ownOfferText(lens: Lens, selection: Selection, { name, factors }: OwnOffer): string {
  const { ownUnknown, ownAccount } = lens.messages.offerSection;
  const account = factors.length === 0 ? ownUnknown : ownAccount[lens.voice](lens.aims(factors));
  return joined(account, reachText(lens, selection, name));
}

/** The interventions that meet on one factor, with the phases in which they do. */
export function overlapText(lens: Lens, { factor, by, phases }: Meeting): string {
  const { overlap, overlapReach } = lens.messages.offerSection;
  const [names, when] = [lens.interventions(by), lens.phases(phases)];
  return isReach(lens.catalogue, factor)
    ? overlapReach[lens.voice](lens.factor(factor), names, when)
    : overlap(lens.aims([factor]), names, when);
}

/** The chosen factors for which nothing exists yet. */
export function openText(lens: Lens, { open }: Pick<OfferResult, 'open'>): string {
  const words = lens.messages.offerSection;
  return open.length === 0 ? words.noneOpen[lens.voice] : words.open[lens.voice](lens.factors(open));
}
