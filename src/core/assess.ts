import type { Catalogue } from './catalogue.ts';
import type { FactorId, Phase, Reason, Recognition } from './generated/schema-types.ts';
import { isMust, type Query, type SelectedFactor } from './profile.ts';
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
  const { musts } = query;
  const shown = reasons.filter(
    (reason) => showsEffect(reason) && (musts.length === 0 || musts.includes(reason.factor)),
  );
  if (shown.length === 0) return 0;
  return shown.some(({ link }) => isInScope(rating.recognition, link)) ? rankOf(rating) : 1;
}

const isMeantFor = ({ relation, via, claim }: Reason): boolean =>
  relation === 'meant-for' && (via === 'direct' || via === 'narrower') && claim !== 'plausible';

const bestClaim = (answering: readonly Reason[]): number =>
  Math.min(CLAIMS.length, ...answering.map(({ claim }) => CLAIMS.indexOf(claim)));

/** The phases that count for the order: those of the profile, or all of the intervention's when the profile names none. */
function phasesCovered({ phases }: Query, { intervention }: Candidate): readonly Phase[] {
  const own = intervention.target.phases;
  return phases.length === 0 ? own : phases.filter((phase) => own.includes(phase));
}

/** The selected factors that some of the reasons are about, in the order of the profile. */
const about = (factors: readonly SelectedFactor[], reasons: readonly Reason[]): readonly SelectedFactor[] =>
  factors.filter(({ factor }) => reasons.some((reason) => reason.factor === factor.id));

const idsOf = (factors: readonly SelectedFactor[]): readonly FactorId[] => factors.map(({ factor }) => factor.id);

/** Looks at one candidate in the light of the query. */
export function assess(catalogue: Catalogue, query: Query, candidate: Candidate): Assessment {
  const { intervention, reasons } = candidate;
  const rating = ratingAt(catalogue, intervention, query.day);
  const answering = reasons.filter(({ answers }) => answers);
  const answered = about(query.factors, answering);
  const touched = about(query.factors, reasons).filter((factor) => !answered.includes(factor));
  const meantFor = about(query.factors, reasons.filter(isMeantFor));
  const mustsAnswered = answered.filter(isMust).length;
  return {
    intervention,
    reasons,
    rating,
    answers: idsOf(answered),
    touches: idsOf(touched),
    studiedLevel: studiedLevel(query, reasons, rating),
    mustsAnswered,
    claim: bestClaim(answering),
    mustsMeantFor: meantFor.filter(isMust).length,
    wishesAnswered: answered.length - mustsAnswered,
    mustsTouched: touched.filter(isMust).length,
    phasesCovered: phasesCovered(query, candidate),
    nameRank: catalogue.nameRanks.get(intervention.id) ?? 0,
  };
}
