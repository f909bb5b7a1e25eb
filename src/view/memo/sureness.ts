import { isInScope, showsEffect } from '../../core/assess.ts';
import type { FactorId, Match, Reason, Result } from '../../core/generated/schema-types.ts';
import { type Memo, factorOf } from './memo.ts';

/** The lowest rank asks for no effect study, so it was not granted for an outcome. */
const LOWEST_STUDIED_RANK = 2;

/** A match together with its strongest reason that answers one factor. */
export interface Answer {
  readonly match: Match;
  readonly reason: Reason;
}

/** Where the study found something on this factor, else the strongest reason: what a reader would want to see first. */
function leading(match: Match, factor: FactorId): Reason | undefined {
  const answering = match.reasons.filter((reason) => reason.factor === factor && reason.answers);
  return answering.find(showsEffect) ?? answering[0];
}

/** The matches that answer a factor, in the order of the list. */
export function answersTo({ selection }: Memo, factor: FactorId): readonly Answer[] {
  return selection.matches.flatMap((match) => {
    const reason = leading(match, factor);
    return reason === undefined ? [] : [{ match, reason }];
  });
}

const RESULTS: readonly Result[] = ['favourable', 'mixed', 'unknown'];

/** Of whom, and what was found: 'A and B: favourable difference found.' */
function byResult({ lens, words }: Memo, studied: readonly Answer[]): string {
  const found = RESULTS.flatMap((result) => {
    const own = studied.filter(({ reason }) => (reason.result ?? 'unknown') === result);
    if (own.length === 0) return [];
    const names = lens.interventions(own.map(({ match }) => match.id));
    return [words.summary.studiedOne(names, lens.messages.terms.results[result])];
  });
  return found.join(' ');
}

const isReach = (memo: Memo, factor: FactorId): boolean => factorOf(memo, factor)?.answeredBy === 'reach';

/** How sure it is that anything found helps with this factor, without a promise. */
export function surenessText(memo: Memo, factor: FactorId, answers: readonly Answer[]): string {
  const words = memo.words.summary;
  const forGroup = isReach(memo, factor);
  const hasAim = answers.some(({ reason }) => reason.relation === 'works-on');
  const studied = answers.filter(({ reason }) => reason.claim === 'studied');
  const parts = new Set(answers.flatMap(({ reason }) => (reason.via === 'narrower' ? [reason.link] : [])));
  const onlyParts = answers.every(({ reason }) => reason.via === 'narrower');
  const list = byResult(memo, studied);
  const lowest = answers.every(({ match }) => (match.level?.rank ?? 0) <= 1);
  return [
    ...(onlyParts ? [words.partOnly(memo.lens.factors([...parts]))] : []),
    ...(studied.length === 0
      ? [forGroup ? (hasAim ? words.statedForBoth : words.statedForGroup) : words.statedOnly]
      : [forGroup ? words.studiedForGroup(list) : words.studied(list)]),
    ...(studied.length > 0 && studied.length < answers.length ? [words.restStated] : []),
    ...(studied.length === 0 && lowest ? [words.lowestOnly] : []),
  ].join(' ');
}

/** What of the level holds for this factor: nothing to say when it was granted for it, else a short warning. */
export function levelWarning(memo: Memo, { match, reason }: Answer): string {
  const words = memo.words.perFactor;
  const { recognition, level } = match;
  if (recognition === undefined || (level?.rank ?? 0) < LOWEST_STUDIED_RANK) return '';
  if (recognition.scope === undefined) return words.levelScopeUnknown;
  return showsEffect(reason) && isInScope(recognition, reason.link) ? '' : words.levelElsewhere;
}
