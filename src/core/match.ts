import type { Assessment } from './assess.ts';
import { flagsOf } from './flags.ts';
import type { Match, MatchGroup, MatchRecognition, PhaseFit } from './generated/schema-types.ts';
import { present } from './present.ts';
import type { Query } from './profile.ts';
import type { Rating } from './rating.ts';

function groupOf({ rating, studiedLevel }: Assessment): MatchGroup {
  if (rating.kind === 'unrated') return 'unrated';
  return studiedLevel > 0 ? 'studied' : 'recognised';
}

function phaseFit({ phases }: Query, { intervention, phasesCovered }: Assessment): PhaseFit {
  if (phases.length === 0) return { fit: 'unspecified', covered: intervention.target.phases };
  const fit = phasesCovered.length === 0 ? 'none' : phasesCovered.length === phases.length ? 'all' : 'some';
  return { fit, covered: phasesCovered };
}

function ratingFields(rating: Rating): Pick<Match, 'level' | 'recognition' | 'unratedBecause'> {
  if (rating.kind === 'unrated') return { unratedBecause: rating.because };
  const { id, rank, label } = rating.level;
  return { level: { id, rank, label }, recognition: recognitionFields(rating) };
}

function recognitionFields({ recognition }: Extract<Rating, { kind: 'rated' }>): MatchRecognition {
  const { date, dateIsLatest, body, scope, source } = recognition;
  return { ...present({ date, dateIsLatest, body, scope }), source };
}

/** What the output says of one intervention. */
export function toMatch(query: Query, assessment: Assessment): Match {
  const { intervention, reasons, rating, answers, touches, studiedLevel } = assessment;
  return {
    id: intervention.id,
    name: intervention.name,
    theme: intervention.theme,
    group: groupOf(assessment),
    ...ratingFields(rating),
    studiedLevel,
    flags: flagsOf(query, assessment),
    phases: phaseFit(query, assessment),
    answers,
    touches,
    reasons,
    inOffer: query.offer.some((item) => item.intervention === intervention.id),
    conditions: (intervention.target.conditions ?? []).map(({ trait }) => trait),
  };
}
