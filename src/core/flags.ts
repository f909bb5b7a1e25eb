import { type Assessment, isInScope, showsEffect } from './assess.ts';
import type { Flag, Recognition } from './generated/schema-types.ts';
import { type Day, isPastTerm, lastDay } from './partial-date.ts';
import type { Query } from './profile.ts';
import { rankOf } from './rating.ts';

/** 48 months: beyond it a level says little about age 0 to 2 apart. */
const LAST_SPECIFIC_MONTH = 48;

/** The lowest rank asks for no effect study, so it cannot have been granted for another outcome. */
const LOWEST_STUDIED_RANK = 2;

function ratingFlags({ intervention, rating, reasons }: Assessment, day: Day): readonly Flag[] {
  if (rating.kind === 'unrated') return [];
  const { recognition, level } = rating;
  const studiedHere = reasons.some((reason) => showsEffect(reason) && isInScope(recognition, reason.link));
  const differs = (intervention.reportedLevels ?? []).some(
    ({ date, level: other }) => date !== undefined && lastDay(date) <= day && other !== level.id,
  );
  return [
    ...when(rankOf(rating) >= LOWEST_STUDIED_RANK && !studiedHere, 'level-for-other-outcome'),
    ...termFlags(recognition, day),
    ...when(differs, 'levels-differ'),
  ];
}

function termFlags({ date }: Recognition, day: Day): readonly Flag[] {
  if (date === undefined) return ['recognition-undated'];
  return when(isPastTerm(date, day), 'recognition-expired');
}

const when = (holds: boolean, flag: Flag): readonly Flag[] => (holds ? [flag] : []);

/** What a reader must know beside the level, in the order of the design. Flags never remove or reorder. */
export function flagsOf(query: Query, assessment: Assessment): readonly Flag[] {
  const { target } = assessment.intervention;
  const conditions = target.conditions ?? [];
  return [
    ...ratingFlags(assessment, query.day),
    ...when((target.ageMonths?.max ?? 0) > LAST_SPECIFIC_MONTH, 'not-specific-to-age'),
    ...when(conditions.length > 0, 'narrow-target'),
    ...when(
      conditions.some(({ trait }) => query.traits[trait] === 'few'),
      'condition-conflict',
    ),
  ];
}
