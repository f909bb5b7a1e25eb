import type { Assessment } from './assess.ts';
import type { Catalogue } from './catalogue.ts';
import { matchFlags } from './match-flags.ts';
import { groupOf } from './match-groups.ts';
import type { Intervention, Match, MatchRecognition, MatchReportedLevel, PhaseFit } from './generated/schema-types.ts';
import { present } from './present.ts';
import type { Query } from './profile.ts';
import { rankedLevel, type Rating, standingAt } from './rating.ts';
import { sure } from './sure.ts';

function phaseFit({ phases }: Query, { intervention, phasesCovered }: Assessment): PhaseFit {
  if (phases.length === 0) return { fit: 'unspecified', covered: intervention.target.phases };
  if (phasesCovered.length === 0) return { fit: 'none', covered: phasesCovered };
  return { fit: phasesCovered.length === phases.length ? 'all' : 'some', covered: phasesCovered };
}

function ratingFields(rating: Rating, { day }: Query): Pick<Match, 'level' | 'recognition' | 'unratedBecause'> {
  if (rating.kind === 'unrated') return { unratedBecause: rating.because };
  const { date, seen, dateIsLatest, body, scope, source } = rating.recognition;
  const standing = standingAt(rating.recognition, day);
  const recognition: MatchRecognition = { ...present({ date, seen, dateIsLatest, body, scope, standing }), source };
  return { level: rankedLevel(rating.level), recognition };
}

function reportedLevels(
  { levels }: Catalogue,
  { reportedLevels: all = [] }: Intervention,
): readonly MatchReportedLevel[] {
  return all.map(({ level: id, date, seen, note, source }) => ({
    level: rankedLevel(sure(levels.get(id))),
    ...present({ date, seen, note }),
    source,
  }));
}

/** What the output says of one intervention. */
export function toMatch(catalogue: Catalogue, query: Query, assessment: Assessment): Match {
  const { intervention, reasons, rating, answers, noEffect, serves, touches, studiedLevel, phasesCovered } = assessment;
  const { conditions = [], phaseNotes } = intervention.target;
  return {
    id: intervention.id,
    name: intervention.name,
    theme: intervention.theme,
    group: groupOf(query, assessment),
    ...ratingFields(rating, query),
    studiedLevel,
    flags: matchFlags(query, assessment),
    phases: phaseFit(query, assessment),
    answers,
    noEffect,
    serves,
    touches,
    reasons,
    reportedLevels: reportedLevels(catalogue, intervention),
    phaseNotes: phaseNotes?.filter(({ phase }) => phasesCovered.includes(phase)) ?? [],
    inOffer: query.offer.some((item) => item.intervention === intervention.id),
    conditions: conditions.map(({ trait }) => trait),
    ...present({ origin: catalogue.origins.get(intervention) }),
  };
}
