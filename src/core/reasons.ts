import type { Catalogue, PlacedLink } from './catalogue.ts';
import type {
  Claim,
  FactorId,
  Intervention,
  InterventionId,
  Link,
  Reason,
  Relation,
  Via,
} from './generated/schema-types.ts';
import type { SelectedFactor } from './profile.ts';

const RELATIONS: readonly Relation[] = ['works-on', 'meant-for'];
const VIAS: readonly Via[] = ['direct', 'mirror', 'narrower', 'broader'];
/** Strongest first. */
export const CLAIMS: readonly Claim[] = ['studied', 'stated', 'plausible'];

/** A reason together with where it stands, so that reasons can be ordered by strength. */
interface RankedReason {
  readonly reason: Reason;
  readonly factorIndex: number;
  readonly linkIndex: number;
}

/** An intervention that says something about the selected factors. */
export interface Candidate {
  readonly intervention: Intervention;
  /** Strongest first; never empty. */
  readonly reasons: readonly Reason[];
}

/** How a link's factor relates to a selected factor; undefined when it does not. The first that holds counts. */
function viaOf(catalogue: Catalogue, selected: FactorId, mirror: FactorId | undefined, link: Link): Via | undefined {
  if (link.factor === selected) return 'direct';
  if (link.factor === mirror && link.relation === 'works-on') return 'mirror';
  if (catalogue.ancestors.get(link.factor)?.has(selected)) return 'narrower';
  if (catalogue.ancestors.get(selected)?.has(link.factor)) return 'broader';
  return undefined;
}

/** Whether a source says it, and no study found the contrary. */
export const holds = ({ claim, result }: Pick<Link, 'claim' | 'result'>): boolean =>
  claim !== 'plausible' && result !== 'none' && result !== 'negative';

/** Whether a reason answers its factor, rather than only touching it (design, section 4). */
function isAnswer({ factor }: SelectedFactor, link: Link, via: Via): boolean {
  const aims = link.relation === 'works-on' || factor.answeredBy === 'reach';
  return holds(link) && aims && via !== 'broader';
}

function toReason(selected: SelectedFactor, link: Link, via: Via): Reason {
  return {
    factor: selected.factor.id,
    link: link.factor,
    relation: link.relation,
    via,
    claim: link.claim,
    ...(link.result === undefined ? {} : { result: link.result }),
    answers: isAnswer(selected, link, via),
    source: link.source,
  };
}

/** Relation, via and claim decide; then the order of the profile, then that of the file. */
export const compareReasons = (a: Reason, b: Reason): number =>
  RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
  VIAS.indexOf(a.via) - VIAS.indexOf(b.via) ||
  CLAIMS.indexOf(a.claim) - CLAIMS.indexOf(b.claim);

const compareRanked = (a: RankedReason, b: RankedReason): number =>
  compareReasons(a.reason, b.reason) || a.factorIndex - b.factorIndex || a.linkIndex - b.linkIndex;

/** The factors whose links can bear on a selected factor: itself, its mirror, its parts and what it is a part of. */
function reachableFrom(catalogue: Catalogue, { factor }: SelectedFactor): readonly FactorId[] {
  const parts = [...catalogue.ancestors].filter(([, ancestors]) => ancestors.has(factor.id)).map(([id]) => id);
  const mirror = factor.mirror === undefined ? [] : [factor.mirror];
  return [...new Set([factor.id, ...mirror, ...parts, ...(catalogue.ancestors.get(factor.id) ?? [])])];
}

function placedLinks(catalogue: Catalogue, selected: SelectedFactor): readonly PlacedLink[] {
  return reachableFrom(catalogue, selected).flatMap((id) => catalogue.linksTo.get(id) ?? []);
}

/** All interventions with at least one reason, each with its reasons, strongest first. One reason per factor and link. */
export function findCandidates(catalogue: Catalogue, factors: readonly SelectedFactor[]): readonly Candidate[] {
  const found = new Map<InterventionId, { intervention: Intervention; ranked: RankedReason[] }>();
  for (const [factorIndex, selected] of factors.entries()) {
    for (const { intervention, link, index: linkIndex } of placedLinks(catalogue, selected)) {
      const via = viaOf(catalogue, selected.factor.id, selected.factor.mirror, link);
      if (via === undefined) continue;
      const entry = found.get(intervention.id) ?? { intervention, ranked: [] };
      entry.ranked.push({ reason: toReason(selected, link, via), factorIndex, linkIndex });
      found.set(intervention.id, entry);
    }
  }
  return [...found.values()].map(({ intervention, ranked }) => ({
    intervention,
    reasons: ranked.sort(compareRanked).map(({ reason }) => reason),
  }));
}
