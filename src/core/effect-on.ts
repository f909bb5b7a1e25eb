import { type FactorAnswer, groundOf } from './evidence.ts';
import type { FactorId, LeftOut, Match, Reason, Selection } from './generated/schema-types.ts';
import { tellingReason } from './reasons.ts';
import { isKnown, showsEffect } from './role.ts';

/** What an intervention does for a selected factor, in one word; what says most comes first. */
export const EFFECTS = [
  'favourable',
  'mixed',
  'none',
  'negative',
  'part',
  'aim',
  'group',
  'unknown',
  'touches',
  'nothing',
] as const;
export type Effect = (typeof EFFECTS)[number];

/** Of what answers: a result on the factor itself, then one on a part of it, then that a source names it. */
function effectOfAnswers(reasons: readonly Reason[], factor: FactorId): Effect {
  const shown = tellingReason(reasons.filter(showsEffect), factor);
  if (shown !== undefined) return shown.result === 'mixed' ? 'mixed' : 'favourable';
  if (reasons.some((reason) => groundOf(reason) === 'studied-in-part')) return 'part';
  return reasons.some(({ relation }) => relation === 'works-on') ? 'aim' : 'group';
}

/** Studied on the factor or a part of it, and nobody has seen what was found. */
const isUnseen = (reason: Reason): boolean =>
  reason.relation === 'works-on' && reason.via !== 'broader' && reason.claim === 'studied' && !isKnown(reason);

type Does = Pick<Match, 'answers' | 'noEffect' | 'serves' | 'reasons'>;

/** What an intervention does for a factor, in the word that says most. */
export function effectOn({ answers, noEffect, serves, reasons }: Does, factor: FactorId): Effect {
  const own = reasons.filter((reason) => reason.factor === factor);
  if (answers.includes(factor))
    return effectOfAnswers(
      own.filter(({ role }) => role === 'answers'),
      factor,
    );
  if (noEffect.includes(factor)) return tellingReason(own, factor)?.result === 'negative' ? 'negative' : 'none';
  if (serves.includes(factor)) return 'group';
  if (own.some(isUnseen)) return 'unknown';
  return own.length > 0 ? 'touches' : 'nothing';
}

/** The reasons behind the word for an answer: the deciding one, and before it an aim where it says only for whom. */
export function reasonsOf({ match, reason }: FactorAnswer): readonly Reason[] {
  const { factor, relation } = reason;
  if (relation === 'works-on' || effectOn(match, factor) !== 'aim') return [reason];
  const isAim = (one: Reason): boolean =>
    one.factor === factor && one.role === 'answers' && one.relation === 'works-on';
  return [...match.reasons.filter(isAim).slice(0, 1), reason];
}

/** The reason for a mixed result on a factor; undefined where the result is another. */
export function mixedReason(match: Does, factor: FactorId): Reason | undefined {
  const mixed = match.reasons.filter((reason) => reason.factor === factor && reason.result === 'mixed');
  return effectOn(match, factor) === 'mixed' ? tellingReason(mixed, factor) : undefined;
}

/** Left out for one thing only: it was studied on what is asked, in vain. */
export const onlyInVain = ({ near }: Pick<Selection, 'near'>): readonly LeftOut[] =>
  near.filter(({ failed }) => failed.length === 1 && failed[0] === 'no-effect-shown');
