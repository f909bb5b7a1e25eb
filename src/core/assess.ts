import type { Catalogue } from './catalogue.ts';
import type { FactorId, Phase, Reason, Role } from './generated/schema-types.ts';
import type { Query, SelectedFactor } from './profile.ts';
import { type Rating, ratingAt } from './rating.ts';
import { type Candidate, CLAIMS, ROLES } from './reasons.ts';
import { isKnown } from './role.ts';
import { studiedLevel } from './studied-level.ts';
import { sure } from './sure.ts';

/** The selected factors by what an intervention does for them; each with a reason is in one list. In profile order. */
export interface Deeds {
  readonly answers: readonly FactorId[];
  readonly noEffect: readonly FactorId[];
  readonly serves: readonly FactorId[];
  readonly touches: readonly FactorId[];
}

/** A candidate with all that the gate, the order and the flags look at. */
export interface Assessment extends Candidate, Deeds {
  readonly rating: Rating;
  /** Rank of the level where it was studied on a must, 1 when the level was granted for something else, else 0. */
  readonly studiedLevel: number;
  readonly mustsAnswered: number;
  readonly mustsWorkedOn: number;
  readonly mustsMeantFor: number;
  /** Position of the best claim among answering reasons; the number of claims when nothing answers. */
  readonly claim: number;
  readonly wishesAnswered: number;
  readonly phasesCovered: readonly Phase[];
  readonly conditionsOpen: number;
  /** Position among the names of all interventions. */
  readonly nameRank: number;
}

const isAnswer = ({ role }: Reason): boolean => role === 'answers';

const isWorkedOn = (reason: Reason): boolean => isAnswer(reason) && reason.relation === 'works-on';

const isMeantFor = ({ relation, via, role }: Reason): boolean =>
  relation === 'meant-for' && (via === 'direct' || via === 'narrower') && (role === 'answers' || role === 'serves');

/** That something was studied says no more than an aim, as long as nobody saw the result. */
const claimRank = (reason: Reason): number =>
  CLAIMS.indexOf(reason.claim === 'studied' && !isKnown(reason) ? 'stated' : reason.claim);

const bestClaim = (reasons: readonly Reason[]): number =>
  reasons.reduce((best, reason) => (isAnswer(reason) ? Math.min(best, claimRank(reason)) : best), CLAIMS.length);

/** The phases that count for the order: those of the profile, or all of the intervention's when the profile names none. */
function phasesCovered({ phases }: Query, { intervention }: Candidate): readonly Phase[] {
  const own = intervention.target.phases;
  return phases.length === 0 ? own : phases.filter((phase) => own.includes(phase));
}

const conditionsOpen = ({ traits }: Query, { intervention }: Candidate): number =>
  (intervention.target.conditions ?? []).filter(({ trait }) => traits[trait] !== 'most').length;

/** How many of the musts some reason of this kind is about. */
function countMusts({ musts }: Query, reasons: readonly Reason[], isOfKind: (reason: Reason) => boolean): number {
  let count = 0;
  for (const must of musts) if (reasons.some((reason) => reason.factor === must && isOfKind(reason))) count += 1;
  return count;
}

/** The first of the roles that one of the reasons has for a factor. */
function roleOn(reasons: readonly Reason[], factor: FactorId): Role | undefined {
  let first = ROLES.length;
  for (const reason of reasons) if (reason.factor === factor) first = Math.min(first, ROLES.indexOf(reason.role));
  return ROLES[first];
}

function deedsOf(factors: readonly SelectedFactor[], reasons: readonly Reason[]): Deeds {
  const done: Record<Role, FactorId[]> = { answers: [], 'no-effect': [], serves: [], touches: [] };
  for (const { factor } of factors) {
    const role = roleOn(reasons, factor.id);
    if (role !== undefined) done[role].push(factor.id);
  }
  return { answers: done.answers, noEffect: done['no-effect'], serves: done.serves, touches: done.touches };
}

/** Looks at one candidate in the light of the query. */
export function assess(catalogue: Catalogue, query: Query, candidate: Candidate): Assessment {
  const { intervention, reasons } = candidate;
  const rating = ratingAt(catalogue, intervention, query.day);
  const { answers, noEffect, serves, touches } = deedsOf(query.factors, reasons);
  const mustsAnswered = countMusts(query, reasons, isAnswer);
  return {
    intervention,
    reasons,
    rating,
    answers,
    noEffect,
    serves,
    touches,
    studiedLevel: studiedLevel(query, reasons, rating),
    mustsAnswered,
    mustsWorkedOn: countMusts(query, reasons, isWorkedOn),
    mustsMeantFor: countMusts(query, reasons, isMeantFor),
    claim: bestClaim(reasons),
    wishesAnswered: answers.length - mustsAnswered,
    phasesCovered: phasesCovered(query, candidate),
    conditionsOpen: conditionsOpen(query, candidate),
    nameRank: sure(catalogue.nameRanks.get(intervention.id)),
  };
}
