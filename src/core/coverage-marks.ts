import { showsEffect } from './assess.ts';
import type { Catalogue } from './catalogue.ts';
import { fitsPhase } from './gate.ts';
import type {
  CoverageCounts,
  CoverageMark,
  CoverageState,
  FactorId,
  Intervention,
  InterventionId,
  Reason,
  Relation,
} from './generated/schema-types.ts';
import { compareNames } from './name-order.ts';
import { present } from './present.ts';
import type { Query } from './profile.ts';
import { type Rating, rankOf, ratingAt } from './rating.ts';
import { findCandidates } from './reasons.ts';

/** Something that an intervention says about a factor, with its rating on the day. */
export interface Said {
  readonly intervention: Intervention;
  readonly rating: Rating;
  readonly reason: Reason;
}

/** A mark together with the intervention that it stands for. */
export interface PlacedMark {
  readonly intervention: Intervention;
  readonly mark: CoverageMark;
}

/** Per factor all that is said about it by interventions for the phases of the query, strongest first per intervention. */
export function saidPerFactor(catalogue: Catalogue, query: Query): ReadonlyMap<FactorId, readonly Said[]> {
  const found = new Map<FactorId, Said[]>(query.factors.map(({ factor }) => [factor.id, []]));
  for (const { intervention, reasons } of findCandidates(catalogue, query.factors)) {
    if (!fitsPhase(query, intervention)) continue;
    const rating = ratingAt(catalogue, intervention, query.day);
    for (const reason of reasons) found.get(reason.factor)?.push({ intervention, rating, reason });
  }
  return found;
}

/** Whether an effect on exactly this factor, or on its mirror, was studied at all, whatever was found. */
const wasStudied = ({ claim, via, relation, answers }: Reason): boolean =>
  claim === 'studied' && (via === 'direct' || via === 'mirror') && (relation === 'works-on' || answers);

/** The first that holds: what is known about a factor at its best. */
export function stateOf(said: readonly Said[]): CoverageState {
  const answering = said.filter(({ reason }) => reason.answers);
  const rated = answering.filter(({ rating }) => rating.kind === 'rated');
  if (rated.some(({ reason }) => showsEffect(reason))) return 'studied';
  if (rated.length > 0) return said.some(({ reason }) => wasStudied(reason)) ? 'not-shown' : 'recognised';
  if (answering.length > 0) return 'unrated';
  return said.length > 0 ? 'touched' : 'none';
}

/** What is drawn: not our own inferences, and not a wider factor of which nobody knows whether it holds here. */
function isDrawn({ via, claim }: Reason): boolean {
  return claim !== 'plausible' && via !== 'broader';
}

function toMark(
  { intervention, rating, reason }: Said,
  offered: ReadonlySet<InterventionId>,
): CoverageMark | undefined {
  const { relation, link, via, claim, result, answers } = reason;
  if (via === 'broader' || claim === 'plausible') return undefined;
  return {
    intervention: intervention.id,
    ...present({ level: rating.kind === 'rated' ? rating.level.id : undefined }),
    relation,
    link,
    via,
    claim,
    ...present({ result }),
    answers,
    inOffer: offered.has(intervention.id),
  };
}

const RELATIONS: readonly Relation[] = ['works-on', 'meant-for'];

/** Highest level first, working on it before meant for it, then by name. */
const compareSaid = (a: Said, b: Said): number =>
  rankOf(b.rating) - rankOf(a.rating) ||
  compareNames(a.intervention, b.intervention) ||
  RELATIONS.indexOf(a.reason.relation) - RELATIONS.indexOf(b.reason.relation);

/** One mark per intervention and relation: the link to the factor itself, else the strongest to its mirror or a part of it. */
export function marksOf(said: readonly Said[], offered: ReadonlySet<InterventionId>): readonly PlacedMark[] {
  const chosen = new Map<string, Said>();
  for (const one of said) {
    const key = `${one.intervention.id} ${one.reason.relation}`;
    if (isDrawn(one.reason) && !chosen.has(key)) chosen.set(key, one);
  }
  return [...chosen.values()].sort(compareSaid).flatMap((one) => {
    const mark = toMark(one, offered);
    return mark === undefined ? [] : [{ intervention: one.intervention, mark }];
  });
}

export function countsOf(said: readonly Said[], marks: readonly PlacedMark[]): CoverageCounts {
  const distinct = (some: readonly { readonly intervention: Intervention }[]): number =>
    new Set(some.map(({ intervention }) => intervention.id)).size;
  return {
    answering: distinct(said.filter(({ reason }) => reason.answers)),
    studied: distinct(said.filter(({ reason }) => showsEffect(reason))),
    worksOn: distinct(marks.filter(({ mark }) => mark.relation === 'works-on')),
    meantFor: distinct(marks.filter(({ mark }) => mark.relation === 'meant-for')),
  };
}
