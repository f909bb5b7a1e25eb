import type { CoverageState, Evidence, OfferState } from '../core/generated/schema-types.ts';
import { overviewMessages } from '../words/overview.ts';
import { gapLabel } from './gap-text.ts';
import { type Lens, midSentence } from './lens.ts';

/** What a state says of a factor: as sure as it is, or the one name of a gap. */
export function stateText(lens: Lens, state: CoverageState): string {
  const { states } = overviewMessages[lens.language].coverage;
  const isEvidence = (candidate: CoverageState): candidate is Evidence => Object.hasOwn(states, candidate);
  return isEvidence(state) ? states[state] : midSentence(gapLabel(lens, state));
}

/** What an offer does about a number of factors. */
export const offerStateText = ({ language }: Lens, state: OfferState): string =>
  overviewMessages[language].coverage.offerCounts[state];
