import { type Answer, groundOf } from '../../core/evidence.ts';
import type { AnsweredFactor, FactorId, Result } from '../../core/generated/schema-types.ts';
import { inVainOn } from '../../tell/in-vain.ts';
import { factorOf, type Memo } from './memo.ts';

const RESULTS: readonly Result[] = ['favourable', 'mixed', 'none', 'negative'];

/** Of whom, and what was found: 'A and B: favourable difference found.' */
function byResult({ lens, words }: Memo, studied: readonly Answer[]): string {
  const found = RESULTS.flatMap((result) => {
    const own = studied.filter(({ reason }) => reason.result === result);
    if (own.length === 0) return [];
    const names = lens.interventions(own.map(({ match }) => match.id));
    return [words.summary.studiedOne(names, lens.messages.terms.results[result])];
  });
  return found.join(' ');
}

/** What was studied: on the factor, on a part of it, or among the families. Each is its own sentence. */
function studiedTexts(memo: Memo, answers: readonly Answer[]): readonly string[] {
  const words = memo.words.summary;
  const grounded = (ground: string): readonly Answer[] => answers.filter(({ reason }) => groundOf(reason) === ground);
  const [studied, inPart, among] = [grounded('studied'), grounded('studied-in-part'), grounded('studied-among')];
  const parts = new Set(inPart.map(({ reason }) => reason.link));
  return [
    ...(studied.length === 0 ? [] : [words.studied(byResult(memo, studied))]),
    ...(inPart.length === 0 ? [] : [words.studiedPart(memo.lens.factors([...parts]), byResult(memo, inPart))]),
    ...(among.length === 0 ? [] : [words.studiedForGroup(byResult(memo, among))]),
  ];
}

/** What sources name only: an aim, a target group, or a part of the factor. */
function namedTexts(memo: Memo, factor: FactorId, answers: readonly Answer[]): readonly string[] {
  const words = memo.words.summary;
  const named = answers.filter(({ reason }) => groundOf(reason) === 'named');
  if (named.length === 0) return [];
  if (named.length < answers.length) return [words.restStated];
  const parts = new Set(named.flatMap(({ reason }) => (reason.via === 'narrower' ? [reason.link] : [])));
  const onlyParts = named.every(({ reason }) => reason.via === 'narrower');
  const hasAim = named.some(({ reason }) => reason.relation === 'works-on');
  const isReach = factorOf(memo, factor)?.answeredBy === 'reach';
  return [
    ...(onlyParts ? [words.partOnly(memo.lens.factors([...parts]))] : []),
    isReach ? (hasAim ? words.statedForBoth : words.statedForGroup) : words.statedOnly,
  ];
}

/** How sure it is that anything found helps with this factor, without a promise; what was tried in vain as well. */
export function surenessText(memo: Memo, answered: AnsweredFactor, answers: readonly Answer[]): string {
  const { evidence, lowestLevelOnly, factor } = answered;
  const inVain = inVainOn(memo.lens, memo.selection, answered);
  return [
    ...studiedTexts(memo, answers),
    ...namedTexts(memo, factor, answers),
    ...(evidence === 'named' && lowestLevelOnly ? [memo.words.summary.lowestOnly] : []),
    ...(inVain === '' ? [] : [inVain]),
  ].join(' ');
}
