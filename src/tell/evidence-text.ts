import { effectOn } from '../core/effect-on.ts';
import { type FactorAnswer, answersTo, groundOf } from '../core/evidence.ts';
import { isReach } from '../core/gaps.ts';
import type { AnsweredFactor, FactorId, Result, Selection } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

const RESULTS: readonly Result[] = ['favourable', 'mixed', 'none', 'negative'];

/** Of whom, and what was found: 'A and B: favourable difference found.' */
function byResult({ messages, interventions }: Lens, studied: readonly FactorAnswer[]): string {
  const found = RESULTS.flatMap((result) => {
    const own = studied.filter(({ reason }) => reason.result === result);
    if (own.length === 0) return [];
    return [messages.evidence.found(interventions(own.map(({ match }) => match.id)), messages.terms.results[result])];
  });
  return found.join(' ');
}

/** What was studied: on the factor, on a part of it, or among the families. Each is its own sentence. */
function studiedTexts(lens: Lens, answers: readonly FactorAnswer[]): readonly string[] {
  const { evidence: words } = lens.messages;
  const grounded = (ground: string): readonly FactorAnswer[] =>
    answers.filter(({ reason }) => groundOf(reason) === ground);
  const [studied, inPart, among] = [grounded('studied'), grounded('studied-in-part'), grounded('studied-among')];
  const parts = new Set(inPart.map(({ reason }) => reason.link));
  return [
    ...(studied.length === 0 ? [] : [words.studied(byResult(lens, studied))]),
    ...(inPart.length === 0 ? [] : [words.studiedPart(lens.factors([...parts]), byResult(lens, inPart))]),
    ...(among.length === 0 ? [] : [words.studiedAmong(byResult(lens, among))]),
  ];
}

/** What sources name only: an aim, a target group, or a part of the factor. */
function namedTexts(lens: Lens, factor: FactorId, answers: readonly FactorAnswer[]): readonly string[] {
  const { evidence: words } = lens.messages;
  const named = answers.filter(({ reason }) => groundOf(reason) === 'named');
  if (named.length === 0) return [];
  if (named.length < answers.length) return [words.restNamed];
  const parts = new Set(named.flatMap(({ reason }) => (reason.via === 'narrower' ? [reason.link] : [])));
  const onlyParts = named.every(({ reason }) => reason.via === 'narrower');
  const hasAim = named.some(({ match }) => effectOn(match, factor) === 'aim');
  const ofReach = hasAim ? words.namedBoth : words.namedGroup;
  return [
    ...(onlyParts ? [words.partOnly(lens.factors([...parts]))] : []),
    isReach(lens.catalogue, factor) ? ofReach : words.namedAim,
  ];
}

/** How sure it is that what was found does something about this factor, without a promise. */
export function evidenceText(
  lens: Lens,
  selection: Selection,
  { factor, evidence, lowestLevelOnly }: AnsweredFactor,
): string {
  const answers = answersTo(selection, factor);
  return [
    ...studiedTexts(lens, answers),
    ...namedTexts(lens, factor, answers),
    ...(evidence === 'named' && lowestLevelOnly ? [lens.messages.evidence.lowestOnly] : []),
  ].join(' ');
}
