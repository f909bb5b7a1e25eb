import type { Assessment } from './assess.ts';
import type { Flag, Match, Recognition, StandingStatus, TraitShare } from './generated/schema-types.ts';
import { type Day, isPastTerm } from './partial-date.ts';
import type { Query } from './profile.ts';
import { differingLevels, standingAt } from './rating.ts';
import { isForOtherOutcome } from './scope.ts';

/** 48 months: beyond it a level says little about age 0 to 2 apart. */
const LAST_SPECIFIC_MONTH = 48;

/** The required traits of which the profile says that most families do not have them. */
export const conflicting = (
  required: readonly string[],
  traits: Readonly<Record<string, TraitShare>> = {},
): readonly string[] => required.filter((trait) => traits[trait] === 'few');

/** Whether the recognition may have ended: its term is over, or no source dates it. */
export const mayHaveEnded = ({ flags }: Pick<Match, 'flags'>): boolean =>
  flags.some((flag) => flag === 'recognition-expired' || flag === 'recognition-undated');

const when = (holds: boolean, flag: Flag): Flag | undefined => (holds ? flag : undefined);

const STANDING_FLAGS: Readonly<Record<StandingStatus, Flag | undefined>> = {
  current: undefined,
  'under-reassessment': 'under-reassessment',
  'not-found-again': 'not-found-again',
};

const termFlag = ({ date }: Recognition, day: Day): Flag | undefined =>
  date === undefined ? 'recognition-undated' : when(isPastTerm(date, day), 'recognition-expired');

function recognitionFlags({ rating, reasons }: Assessment, day: Day): readonly (Flag | undefined)[] {
  if (rating.kind === 'unrated') return [];
  const { recognition, level } = rating;
  const standing = standingAt(recognition, day);
  return [
    when(isForOtherOutcome(level.rank, recognition, reasons), 'level-for-other-outcome'),
    termFlag(recognition, day),
    standing && STANDING_FLAGS[standing.status],
  ];
}

/** What a reader must know beside the level, in the order of the design. Flags never remove or reorder. */
export function matchFlags({ day, traits }: Query, assessment: Assessment): readonly Flag[] {
  const { intervention, noEffect } = assessment;
  const { ageMonths, conditions = [] } = intervention.target;
  const required = conditions.map(({ trait }) => trait);
  const flags = [
    ...recognitionFlags(assessment, day),
    when(noEffect.length > 0, 'no-effect-shown'),
    when(differingLevels(intervention, day).length > 0, 'levels-differ'),
    when((ageMonths?.max ?? 0) > LAST_SPECIFIC_MONTH, 'not-specific-to-age'),
    when(required.length > 0, 'narrow-target'),
    when(conflicting(required, traits).length > 0, 'condition-conflict'),
  ];
  return flags.filter((flag) => flag !== undefined);
}
