import { linkOf } from '../core/evidence.ts';
import type { Link, Match, Reason } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';
import { capitalised, ended, unended } from './sentence.ts';

/** What a study found, with why a mixed result is mixed where the data says so; without the stop that ends it. */
function resultText(lens: Lens, { result = 'unknown', resultNote }: Pick<Link, 'result' | 'resultNote'>): string {
  const found = lens.messages.terms.results[result];
  return resultNote === undefined ? found : `${ended(found)} ${unended(lens.text(resultNote))}`;
}

function worksOnSentence(lens: Lens, { factor, link, via, claim }: Reason, found: string): string {
  const words = lens.messages.reason;
  const doing = capitalised(lens.worksOn(via === 'mirror' ? factor : link));
  if (claim === 'studied') return words.worksOnStudied(doing, found);
  return claim === 'stated' ? words.worksOnStated(doing) : words.worksOnPlausible(doing);
}

function meantForSentence(lens: Lens, { link, claim }: Reason, found: string, onlyTogether: boolean): string {
  const words = lens.messages.reason;
  const named = lens.factor(link);
  if (onlyTogether) return words.meantForTogether(named);
  if (claim === 'studied') return words.meantForStudied(named, found);
  return claim === 'plausible' ? words.meantForPlausible(named) : words.meantFor(named);
}

function mainSentence(lens: Lens, { id }: Match, reason: Reason): string {
  const intervention = lens.catalogue.interventions.get(id);
  const link = intervention && linkOf(intervention, reason);
  const found = resultText(lens, link ?? reason);
  switch (reason.relation) {
    case 'works-on':
      return worksOnSentence(lens, reason, found);
    case 'meant-for':
      return meantForSentence(lens, reason, found, link?.onlyTogether === true);
    case 'studied-with':
      return lens.messages.reason.studiedWith(lens.factor(reason.link));
  }
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
      return [words.narrower[lens.voice](lens.factor(link), lens.factor(factor))];
    case 'broader':
      return [words.broader(lens.factor(link), lens.factor(factor))];
  }
}

/** What the reason does not say, where a reader might think that it does. */
function limitSentence(lens: Lens, { serves }: Match, { role, factor, relation, claim }: Reason): readonly string[] {
  const words = lens.messages.reason;
  if (role === 'answers') return relation === 'meant-for' && claim !== 'studied' ? [words.notYetHelp] : [];
  // What serves a factor that the intervention works on as well needs no remark.
  if (role === 'serves') return serves.includes(factor) ? [words.notOnItself] : [];
  return [words.notCounted];
}

/** A reason of a match as a few sentences: relation, claim, result and how it reaches the chosen factor. */
export function reasonLine(lens: Lens, match: Match, reason: Reason): string {
  return [mainSentence(lens, match, reason), ...viaSentence(lens, reason), ...limitSentence(lens, match, reason)].join(
    ' ',
  );
}
