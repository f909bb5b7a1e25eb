import type { CombinationSet, Selection } from '../core/generated/schema-types.ts';
import type { Lens } from '../tell/lens.ts';
import { joined } from '../tell/sentence.ts';
import { type Block, heading, item, list, paragraph, toned } from './document.ts';

function setBlocks(
  lens: Lens,
  { size, count, complete, musts, sets }: CombinationSet,
  empty: string,
): readonly Block[] {
  const { combinationsSection: words, number } = lens.messages;
  if (musts.length === 0) return [paragraph(empty)];
  const shown = sets.length < count ? words.shown(sets.length) : undefined;
  return [
    paragraph(words.musts(lens.factors(musts))),
    ...(count === 0 ? [] : [paragraph(joined(words.size(size, number(count)), shown))]),
    ...(sets.length === 0 ? [] : [list(sets.map((ids) => item([lens.interventions(ids)])))]),
    ...(complete ? [] : [toned('warning', words.incomplete)]),
  ];
}

/** All smallest combinations. An annex, never the headline, and never without the line that effects do not add up. */
export function combinationBlocks(lens: Lens, { combinations }: Selection): readonly Block[] {
  const words = lens.messages.combinationsSection;
  const { besideOffer } = combinations;
  return [
    toned('warning', `${words.intro} ${words.noSum}`),
    ...setBlocks(lens, combinations, words.none),
    ...(besideOffer === undefined || combinations.musts.length === 0
      ? []
      : [heading(3, words.besideOffer[lens.voice]), ...setBlocks(lens, besideOffer, words.nothingOpen)]),
  ];
}
