import type { Reason } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

function mainSentence(lens: Lens, { factor, link, relation, via, claim, result = 'unknown' }: Reason): string {
  const { reason: words, terms } = lens.messages;
  const named = lens.factor(via === 'mirror' ? factor : via === 'direct' ? factor : link);
  const found = terms.results[result];
  if (relation === 'works-on') {
    if (claim === 'studied') return words.worksOnStudied(named, found);
    return claim === 'stated' ? words.worksOnStated(named) : words.worksOnPlausible(named);
  }
  if (claim === 'studied') return words.meantForStudied(named, found);
  if (claim === 'plausible') return words.meantForPlausible(named);
  // That no programme takes a characteristic of families away goes without saying.
  const isReach = lens.catalogue.factors.get(link)?.answeredBy === 'reach';
  return isReach ? words.meantForReach(named) : words.meantForStated(named);
}

function viaSentence(lens: Lens, { factor, link, via, claim }: Reason): readonly string[] {
  const words = lens.messages.reason;
  switch (via) {
    case 'direct':
      return [];
    case 'mirror':
      if (claim === 'plausible') return [words.mirrorInferred(lens.factor(link))];
      return [
        lens.catalogue.factors.get(link)?.kind === 'protective'
          ? words.mirror(lens.factor(link))
          : words.mirrorOfProtective(lens.factor(link)),
      ];
    case 'narrower':
      return [words.narrower(lens.factor(link), lens.factor(factor))];
    case 'broader':
      return [words.broader(lens.factor(link), lens.factor(factor))];
  }
}

/** A reason as one or two sentences: relation, claim, result and how it reaches the chosen factor. */
export function reasonLine(lens: Lens, reason: Reason): string {
  const notCounted = reason.answers ? [] : [lens.messages.reason.notCounted];
  return [mainSentence(lens, reason), ...viaSentence(lens, reason), ...notCounted].join(' ');
}
