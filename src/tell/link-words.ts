import type { Link } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

/** 'meant for', and whether that holds only together with other grounds. */
export function relationText({ messages: { terms, show } }: Lens, { relation, onlyTogether }: Link): string {
  return onlyTogether === true ? `${terms.relations[relation]} (${show.onlyTogether})` : terms.relations[relation];
}

/** 'effect on this was studied: mixed or composite outcome. The studies differ.' */
export function claimText({ messages: { terms }, text }: Lens, { claim, result, resultNote }: Link): string {
  const found = result === undefined ? '' : `: ${terms.results[result]}`;
  const why = resultNote === undefined ? '' : ` ${text(resultNote)}`;
  return `${terms.claims[claim]}${found}.${why}`;
}
