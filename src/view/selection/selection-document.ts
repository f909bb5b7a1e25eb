import type { Selection } from '../../core/generated/schema-types.ts';
import { type Block, type Document, heading, toned } from '../document.ts';
import type { Lens } from '../lens.ts';
import { answersSection } from './answers-section.ts';
import { closingSection } from './closing-section.ts';
import { factorsSection } from './factors-section.ts';
import { gapsSection } from './gaps-section.ts';
import { leftOutSection } from './left-out-section.ts';
import { matchesSection } from './matches-section.ts';

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

/** A selection as a consultant reads it: what was asked, what fits per factor, why, what does not, what is missing. */
export function selectionDocument(lens: Lens, selection: Selection, command: string): Document {
  return {
    title: selection.profile.title ?? lens.messages.select.title,
    language: lens.language,
    blocks: [
      ...opening(lens, selection),
      ...answersSection(lens, selection),
      ...factorsSection(lens, selection),
      ...matchesSection(lens, selection),
      ...gapsSection(lens, selection),
      ...leftOutSection(lens, selection),
      ...closingSection(lens, selection, command),
    ],
  };
}
