import type { FactorId, Match, Reason, Recognition } from './generated/schema-types.ts';
import { showsEffect } from './role.ts';

/** The lowest rank asks for no effect study, so it cannot have been granted for an outcome. */
const LOWEST_STUDIED_RANK = 2;

type Scoped = Pick<Recognition, 'scope'>;

/** Whether it is known for which of our factors the level was granted. None of them is known too. */
const isScopeKnown = ({ scope }: Scoped): boolean => scope?.factors !== undefined;

/** Whether a link's factor is among what the level was granted for, or may be. */
export const isInScope = (recognition: Scoped, link: FactorId): boolean =>
  !isScopeKnown(recognition) || recognition.scope?.factors?.includes(link) === true;

/** Whether a level of this rank was granted for something, and none of the reasons shows an effect on that. */
export const isForOtherOutcome = (rank: number, recognition: Scoped, reasons: readonly Reason[]): boolean =>
  rank >= LOWEST_STUDIED_RANK && !reasons.some((reason) => showsEffect(reason) && isInScope(recognition, reason.link));

/** What the level of a match says of one reason: it was granted for it, for something else, or it is not known for what. */
export function levelHolds({ level, recognition }: Match, reason: Reason): 'here' | 'elsewhere' | 'unknown' {
  if (level === undefined || recognition === undefined || level.rank < LOWEST_STUDIED_RANK) return 'here';
  if (!isScopeKnown(recognition)) return 'unknown';
  return isForOtherOutcome(level.rank, recognition, [reason]) ? 'elsewhere' : 'here';
}

/** The selected factors on which a study found something, while the level was granted for something else. */
export const beyondLevel = (match: Match): readonly FactorId[] =>
  match.answers.filter((factor) => {
    const shown = match.reasons.filter((reason) => reason.factor === factor && showsEffect(reason));
    return shown.length > 0 && shown.every((reason) => levelHolds(match, reason) === 'elsewhere');
  });
