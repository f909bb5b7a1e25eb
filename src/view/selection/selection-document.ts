import type { Selection } from '../../core/generated/schema-types.ts';
import { combinationBlocks } from '../combinations.ts';
import { type Block, type Document, heading, toned } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import { answersSection } from '../answers-section.ts';
import { closingSection } from './closing-section.ts';
import { factorsSection } from './factors-section.ts';
import { gapsSection } from './gaps-section.ts';
import { leftOutSection } from './left-out-section.ts';
import { matchesSection } from './matches-section.ts';
import { offerSection } from './offer-section.ts';
import { relaxationsSection } from './relaxations-section.ts';
import type { WhyNotAsked } from './why-not.ts';
import { unknownSection } from './unknown-section.ts';

/** How many interventions of the data carry a recognition on any day. */
const rated = ({ catalogue }: Pick<Lens, 'catalogue'>): number =>
  [...catalogue.interventions.values()].filter(({ recognitions }) => recognitions.length > 0).length;

/** What the tool is for, and how much it knows. */
function purpose({ messages: { banner }, ...lens }: Lens, { data }: Selection): Block {
  const { riskFactors, protectiveFactors, interventions } = data.counts;
  return toned(
    'muted',
    `${banner.purpose} ${banner.data(riskFactors + protectiveFactors, interventions, rated(lens))}`,
  );
}

export interface SelectionView {
  /** What stands behind the page, after it. */
  readonly details?: boolean | undefined;
  /** Instead of the page: why this one, or each, is left out. */
  readonly whyNot?: WhyNotAsked | undefined;
  /** The annex with combinations, which most readers do not need. */
  readonly combinations?: boolean | undefined;
  /** Of the memo. */
  readonly length?: 'short' | 'full' | undefined;
}

/** All that stands behind the page, in the order in which people ask: per factor, why, what is missing, what does not fit. */
export function selectionDocument(
  lens: Lens,
  selection: Selection,
  command: string,
  { combinations = false }: SelectionView = {},
): Document {
  return {
    title: selection.profile.title ?? lens.messages.select.title,
    language: lens.language,
    blocks: [
      purpose(lens, selection),
      ...answersSection(lens, selection),
      ...factorsSection(lens, selection),
      ...matchesSection(lens, selection),
      ...gapsSection(lens, selection),
      ...leftOutSection(lens, selection),
      ...offerSection(lens, selection),
      ...unknownSection(lens, selection),
      ...relaxationsSection(lens, selection),
      ...(combinations
        ? [heading(2, lens.messages.combinationsSection.title), ...combinationBlocks(lens, selection)]
        : []),
      ...closingSection(lens, selection, command),
    ],
  };
}
