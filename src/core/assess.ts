import type { Catalogue } from './catalogue.ts';
import type { Claim, FactorId, Phase, Reason, Recognition } from './generated/schema-types.ts';
import type { Query } from './profile.ts';
import { type Rating, rankOf, ratingAt } from './rating.ts';
import { type Candidate, CLAIMS } from './reasons.ts';

/** A candidate with all that the gate, the order and the flags look at. */
export interface Assessment extends Candidate {
  readonly rating: Rating;
  readonly answers: readonly FactorId[];
  readonly touches: readonly FactorId[];
  /** Rank of the level where it was studied on a must, 1 when the level was granted for something else, else 0. */
  readonly studiedLevel: number;
  readonly mustsAnswered: number;
  /** Position of the best claim among answering reasons; the number of claims when nothing answers. */
  readonly claim: number;
  readonly mustsMeantFor: number;
  readonly wishesAnswered: number;
  readonly mustsTouched: number;
  readonly phasesCovered: readonly Phase[];
  /** Position among the names of all interventions. */
  readonly nameRank: number;
}

/** Whether a link's factor is among what the level was granted for. A scope that names no factors excludes none. */
export function isInScope(recognition: Pick<Recognition, 'scope'>, link: FactorId): boolean {
  const named = recognition.scope?.factors ?? [];
  return named.length === 0 || named.includes(link);
}

/** Whether a study found something on exactly this factor, or on its mirror. */
export const showsEffect = (reason: Reason): boolean =>
  reason.answers &&
  reason.claim === 'studied' &&
  (reason.result === 'favourable' || reason.result === 'mixed') &&
  (reason.via === 'direct' || reason.via === 'mirror');

/** A level leads only where it was studied (design, section 4). */
function studiedLevel(query: Query, reasons: readonly Reason[], rating: Rating): number {
  if (rating.kind === 'unrated') return 0;
  const musts = new Set(query.factors.filter(({ priority }) => priority === 'must').map(({ factor }) => factor.id));
  const shown = reasons.filter((reason) => showsEffect(reason) && (musts.size === 0 || musts.has(reason.factor)));
  if (shown.length === 0) return 0;
  return shown.some(({ link }) => isInScope(rating.recognition, link)) ? rankOf(rating) : 1;
}

const isMeantFor = ({ relation, via, claim }: Reason): boolean =>
  relation === 'meant-for' && (via === 'direct' || via === 'narrower') && claim !== 'plausible';

function bestClaim(reasons: readonly Reason[]): number {
  const positions = reasons
    .filter(({ answers }) => answers)
    .map(({ claim }: { claim: Claim }) => CLAIMS.indexOf(claim));
  return Math.min(CLAIMS.length, ...positions);
}

/** The phases that count for the order: those of the profile, or all of the intervention's when the profile names none. */
function phasesCovered({ phases }: Query, { intervention }: Candidate): readonly Phase[] {
  const own = intervention.target.phases;
  return phases.length === 0 ? own : phases.filter((phase) => own.includes(phase));
}

/** Looks at one candidate in the light of the query. */
export function assess(catalogue: Catalogue, query: Query, candidate: Candidate): Assessment {
  const rating = ratingAt(catalogue, candidate.intervention, query.day);
  const answering = new Set(candidate.reasons.filter(({ answers }) => answers).map(({ factor }) => factor));
  const mentioned = new Set(candidate.reasons.map(({ factor }) => factor));
  const meantFor = new Set(candidate.reasons.filter(isMeantFor).map(({ factor }) => factor));
  const answered = query.factors.filter(({ factor }) => answering.has(factor.id));
  const touched = query.factors.filter(({ factor }) => mentioned.has(factor.id) && !answering.has(factor.id));
  const musts = query.factors.filter(({ priority }) => priority === 'must');
  return {
    ...candidate,
    rating,
    answers: answered.map(({ factor }) => factor.id),
    touches: touched.map(({ factor }) => factor.id),
    studiedLevel: studiedLevel(query, candidate.reasons, rating),
    mustsAnswered: answered.filter(({ priority }) => priority === 'must').length,
    claim: bestClaim(candidate.reasons),
    mustsMeantFor: musts.filter(({ factor }) => meantFor.has(factor.id)).length,
    wishesAnswered: answered.filter(({ priority }) => priority === 'wish').length,
    mustsTouched: touched.filter(({ priority }) => priority === 'must').length,
    phasesCovered: phasesCovered(query, candidate),
    nameRank: catalogue.nameRanks.get(candidate.intervention.id) ?? 0,
  };
}
