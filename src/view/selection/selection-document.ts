import type { Selection } from '../../core/generated/schema-types.ts';
import { type Block, type Document, heading, toned } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import { answersSection } from './answers-section.ts';
import { closingSection } from './closing-section.ts';
import { combinationsSection } from './combinations-section.ts';
import { factorsSection } from './factors-section.ts';
import { gapsSection } from './gaps-section.ts';
import { leftOutSection } from './left-out-section.ts';
import { matchesSection } from './matches-section.ts';
import { offerSection } from './offer-section.ts';
import { relaxationsSection } from './relaxations-section.ts';
import { unknownSection } from './unknown-section.ts';

/** How many interventions of the data carry a recognition on any day. */
const rated = (lens: Lens): number =>
  [...lens.catalogue.interventions.values()].filter(({ recognitions }) => recognitions.length > 0).length;

function opening(lens: Lens, selection: Selection): readonly Block[] {
  const { banner, select } = lens.messages;
  const { riskFactors, protectiveFactors, interventions } = selection.data.counts;
  return [
    heading(1, selection.profile.title ?? select.title),
    toned('muted', `${banner.purpose} ${banner.data(riskFactors + protectiveFactors, interventions, rated(lens))}`),
  ];
}

/** Fewer matches than this, and what can be relaxed follows at once; else it stands with what was left out. */
const FEW = 3;

export interface SelectionView {
  /** The annex with combinations, which most readers do not need. */
  readonly combinations?: boolean | undefined;
  /** Of the memo. */
  readonly length?: 'short' | 'full' | undefined;
}

/** A selection as a consultant reads it: what was asked, what fits per factor, why, what does not, what is missing. */
export function selectionDocument(
  lens: Lens,
  selection: Selection,
  command: string,
  { combinations = false }: SelectionView = {},
): Document {
  const isThin = selection.matches.length < FEW;
  const relaxations = relaxationsSection(lens, selection);
  return {
    title: selection.profile.title ?? lens.messages.select.title,
    language: lens.language,
    blocks: [
      ...opening(lens, selection),
      ...answersSection(lens, selection),
      ...factorsSection(lens, selection),
      ...matchesSection(lens, selection),
      ...(isThin ? relaxations : []),
      ...gapsSection(lens, selection),
      ...offerSection(lens, selection),
      ...unknownSection(lens, selection),
      ...leftOutSection(lens, selection),
      ...(isThin ? [] : relaxations),
      ...(combinations ? combinationsSection(lens, selection) : []),
      ...closingSection(lens, selection, command),
    ],
  };
}
