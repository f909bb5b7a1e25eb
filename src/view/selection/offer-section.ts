import type {
  FactorId,
  KnownOffer,
  OfferResult,
  Overlap,
  OwnOffer,
  Selection,
} from '../../core/generated/schema-types.ts';
import { meetings } from '../../core/offer.ts';
import { type Block, heading, item, type Item, list, paragraph, strong } from '../document.ts';
import { inVainOf } from '../../tell/in-vain.ts';
import type { Lens } from '../../tell/lens.ts';

const isReach = ({ catalogue }: Lens, id: FactorId): boolean => catalogue.factors.get(id)?.answeredBy === 'reach';

/** What the user says of how many families it serves. */
function reachText(lens: Lens, selection: Selection, name: string): readonly string[] {
  const offered = (selection.profile.offer ?? []).find((one) => (one.intervention ?? one.name) === name);
  return offered?.reach === undefined ? [] : [lens.messages.offerSection.reach(lens.messages.number(offered.reach))];
}

function knownItem(lens: Lens, selection: Selection, known: KnownOffer): Item {
  const { id, answers, serves, touches, alsoWorksOn } = known;
  const words = lens.messages.offerSection;
  const said = (
    say: (factors: string) => string,
    ids: readonly FactorId[],
    name: (ids: readonly FactorId[]) => string = lens.factors,
  ): readonly string[] => (ids.length === 0 ? [] : [say(name(ids))]);
  const found = [...selection.matches, ...selection.near].find((match) => match.id === id);
  const inVain = found === undefined ? '' : inVainOf(lens, found);
  const sentences = [
    ...said(
      words.worksOn,
      answers.filter((factor) => !isReach(lens, factor)),
      lens.aims,
    ),
    ...said(
      words.meantFor,
      answers.filter((factor) => isReach(lens, factor)),
    ),
    ...(answers.length === 0 ? [words.nothing] : []),
    ...(inVain === '' ? [] : [inVain]),
    ...said(words.serves, serves),
    ...said(words.touches, touches),
    ...said(words.also, alsoWorksOn, lens.aims),
    ...reachText(lens, selection, id),
  ];
  return item([strong(`${lens.intervention(id)}. `), sentences.join(' ')]);
}

function ownItem(lens: Lens, selection: Selection, { name, factors }: OwnOffer): Item {
  const words = lens.messages.offerSection;
  const said = factors.length === 0 ? words.ownUnknown : words.ownAccount(lens.factors(factors));
  return item([strong(`${name}. `), [said, ...reachText(lens, selection, name)].join(' ')]);
}

/** The same interventions that meet on the same factor, with the phases in which they do. */
function overlapItems(lens: Lens, overlap: readonly Overlap[]): readonly Item[] {
  const words = lens.messages.offerSection;
  return meetings(overlap).map(({ factor, by, phases }) => {
    const say = isReach(lens, factor) ? words.overlapReach : words.overlap;
    return item([say(lens.factor(factor), lens.interventions(by), lens.phases(phases))]);
  });
}

function doubleAndOpen(lens: Lens, { known, overlap, open }: OfferResult): readonly Block[] {
  const words = lens.messages.offerSection;
  const double = overlapItems(lens, overlap);
  return [
    ...(double.length > 0 ? [list(double)] : known.length > 1 ? [paragraph(words.noOverlap)] : []),
    paragraph(open.length === 0 ? words.noneOpen : words.open(lens.factors(open))),
  ];
}

/** What the existing offer does for the question: also beside it, double, and what it leaves open. */
export function offerSection(lens: Lens, selection: Selection): readonly Block[] {
  const { offer } = selection;
  if (offer === undefined) return [];
  return [
    heading(2, lens.messages.offerSection.title),
    list([
      ...offer.known.map((known) => knownItem(lens, selection, known)),
      ...offer.own.map((own) => ownItem(lens, selection, own)),
    ]),
    ...doubleAndOpen(lens, offer),
  ];
}
