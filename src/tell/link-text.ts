import type { Link } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';
import { capitalised, ended, joined } from './sentence.ts';

const together = ({ messages: { show } }: Lens, { onlyTogether }: Link): string =>
  onlyTogether === true ? ` (${show.onlyTogether})` : '';

/** 'meant for', and whether that holds only together with other grounds. */
export const relationText = (lens: Lens, link: Link): string =>
  `${lens.messages.terms.relations[link.relation]}${together(lens, link)}`;

/** 'effect on this was studied: mixed or composite outcome. The studies differ.' */
export function claimText({ messages: { terms }, text }: Lens, { claim, result, resultNote }: Link): string {
  const found = result === undefined ? '' : `: ${terms.results[result]}`;
  const why = resultNote === undefined ? '' : ` ${text(resultNote)}`;
  return `${terms.claims[claim]}${found}.${why}`;
}

/** What it aims at; of a risk factor the factor too, which the aim names from its other side. */
function aimText(lens: Lens, factor: Link['factor']): string {
  const named = lens.catalogue.factors.get(factor);
  const hasOtherName = named?.kind === 'risk' && named.aim !== undefined;
  return hasOtherName ? `${lens.worksOn(factor)} (${lens.factor(factor)})` : lens.worksOn(factor);
}

/** What an intervention does about the factor of a link, or whom it is for, without a stop. */
export function doingText(lens: Lens, link: Link): string {
  const { terms, show } = lens.messages;
  if (link.relation === 'works-on') return aimText(lens, link.factor);
  return `${terms.relations[link.relation]} ${show.familiesWith(lens.factor(link.factor))}${together(lens, link)}`;
}

/** What was found on the factor of a link, or among the families with it, and what the data says of that. */
export function foundText(lens: Lens, { factor, relation, result = 'unknown', evidence }: Link): string {
  const { evidence: words, terms } = lens.messages;
  const about = relation === 'works-on' ? lens.factor(factor) : words.among(lens.factor(factor));
  return joined(
    `${capitalised(about)}: ${terms.results[result]}.`,
    evidence === undefined ? undefined : ended(lens.text(evidence)),
  );
}
