import type { Assessment } from './assess.ts';
import type { Flag, Recognition, StandingStatus } from './generated/schema-types.ts';
import { type Day, isPastTerm } from './partial-date.ts';
import type { Query } from './profile.ts';
import { differingLevels, standingAt } from './rating.ts';
import { isForOtherOutcome } from './scope.ts';

/** 48 months: beyond it a level says little about age 0 to 2 apart. */
const LAST_SPECIFIC_MONTH = 48;

const when = (holds: boolean, flag: Flag): readonly Flag[] => (holds ? [flag] : []);

const STANDING_FLAGS: Readonly<Record<StandingStatus, readonly Flag[]>> = {
  current: [],
  'under-reassessment': ['under-reassessment'],
  'not-found-again': ['not-found-again'],
};

function termFlags({ date }: Recognition, day: Day): readonly Flag[] {
  if (date === undefined) return ['recognition-undated'];
  return when(isPastTerm(date, day), 'recognition-expired');
}

function recognitionFlags({ rating, reasons }: Assessment, day: Day): readonly Flag[] {
  if (rating.kind === 'unrated') return [];
  const { recognition, level } = rating;
  const standing = standingAt(recognition, day);
  return [
    ...when(isForOtherOutcome(level.rank, recognition, reasons), 'level-for-other-outcome'),
    ...termFlags(recognition, day),
    ...(standing === undefined ? [] : STANDING_FLAGS[standing.status]),
  ];
}

/** What a reader must know beside the level, in the order of the design. Flags never remove or reorder. */
export function flagsOf({ day, traits }: Query, assessment: Assessment): readonly Flag[] {
  const { intervention, noEffect } = assessment;
  const { ageMonths, conditions = [] } = intervention.target;
  return [
    ...recognitionFlags(assessment, day),
    ...when(noEffect.length > 0, 'no-effect-shown'),
    ...when(differingLevels(intervention, day).length > 0, 'levels-differ'),
    ...when((ageMonths?.max ?? 0) > LAST_SPECIFIC_MONTH, 'not-specific-to-age'),
    ...when(conditions.length > 0, 'narrow-target'),
    ...when(
      conditions.some(({ trait }) => traits[trait] === 'few'),
      'condition-conflict',
    ),
  ];
}
