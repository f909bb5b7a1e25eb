import type {
  CoverageCounts,
  CoverageMark,
  FactorId,
  Intervention,
  InterventionId,
  Reason,
} from './generated/schema-types.ts';
import type { Sureness } from './evidence.ts';
import type { Judged } from './gaps.ts';
import { groupBy } from './group-by.ts';
import { compareNames } from './compare-names.ts';
import { present } from './present.ts';
import { rankedLevel, type Rating, rankOf } from './rating.ts';
import { RELATIONS, tellingReason } from './reasons.ts';
import { isSourced, showsEffect } from './role.ts';

/** All that one intervention says about a factor, with its rating on the day. */
interface SaidOnFactor {
  readonly intervention: Intervention;
  readonly rating: Rating;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

/** A mark together with the intervention that it stands for. */
export interface PlacedMark {
  readonly intervention: Intervention;
  readonly mark: CoverageMark;
}

/** Per factor all that is said about it by interventions that fit the phases. */
export function saidPerFactor(judged: readonly Judged[]): ReadonlyMap<FactorId, readonly SaidOnFactor[]> {
  const found = new Map<FactorId, SaidOnFactor[]>();
  for (const { assessment, failed } of judged) {
    if (failed.includes('phase')) continue;
    const { intervention, rating } = assessment;
    for (const [factor, reasons] of groupBy(assessment.reasons, (reason) => reason.factor)) {
      const said = { intervention, rating, reasons };
      const others = found.get(factor);
      if (others) others.push(said);
      else found.set(factor, [said]);
    }
  }
  return found;
}

/** What is drawn: not our own inferences, not a wider factor of which nobody knows whether it holds here, not who took part. */
type DrawnReason = Reason & Pick<CoverageMark, 'relation' | 'via' | 'claim'>;

const isDrawn = (reason: Reason): reason is DrawnReason =>
  reason.via !== 'broader' && isSourced(reason) && reason.relation !== 'studied-with';

function toMark(
  { intervention, rating }: SaidOnFactor,
  reason: DrawnReason,
  offered: ReadonlySet<InterventionId>,
): CoverageMark {
  const { relation, link, via, claim, result, role } = reason;
  return {
    intervention: intervention.id,
    ...present({ level: rating.kind === 'rated' ? rankedLevel(rating.level) : undefined }),
    relation,
    link,
    via,
    claim,
    ...present({ result }),
    role,
    inOffer: offered.has(intervention.id),
  };
}

/** Highest level first, then by name. */
const compareSaid = (a: SaidOnFactor, b: SaidOnFactor): number =>
  rankOf(b.rating) - rankOf(a.rating) || compareNames(a.intervention, b.intervention);

/** One mark per intervention and relation: the reason that tells most of what it does. */
export function marksOf(said: readonly SaidOnFactor[], offered: ReadonlySet<InterventionId>): readonly PlacedMark[] {
  return [...said].sort(compareSaid).flatMap((one) =>
    RELATIONS.flatMap((relation) => {
      const drawn = one.reasons.filter(isDrawn).filter((reason) => reason.relation === relation);
      const telling = drawn[0] && tellingReason(drawn, drawn[0].factor);
      return telling ? [{ intervention: one.intervention, mark: toMark(one, telling, offered) }] : [];
    }),
  );
}

/** How many interventions answer the factor, show an effect on it, work on it and are meant for it; of the last two, those that are drawn. */
export function countsOf(said: readonly SaidOnFactor[], marks: readonly PlacedMark[]): CoverageCounts {
  const saying = (holds: (reason: Reason) => boolean): number =>
    said.filter(({ reasons }) => reasons.some(holds)).length;
  const drawn = (relation: CoverageMark['relation']): number =>
    new Set(marks.filter(({ mark }) => mark.relation === relation).map(({ intervention }) => intervention.id)).size;
  return {
    answering: saying(({ role }) => role === 'answers'),
    studied: saying(showsEffect),
    worksOn: drawn('works-on'),
    meantFor: drawn('meant-for'),
  };
}

/** What decides how a cell is read: what was found to have an effect, else what answers, else all that has to do with it. */
export function tellingMarks(marks: readonly CoverageMark[]): {
  readonly telling: Sureness;
  readonly marks: readonly CoverageMark[];
} {
  const answering = marks.filter(({ role }) => role === 'answers');
  const studied = answering.filter(showsEffect);
  if (studied.length > 0) return { telling: 'studied', marks: studied };
  return answering.length > 0 ? { telling: 'stated', marks: answering } : { telling: 'aside', marks };
}
