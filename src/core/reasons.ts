import { CLOSED_LISTS } from './generated/closed-lists.ts';
import { type Catalogue, type PlacedLink, type Relatives, relativesOf } from './catalogue.ts';
import type {
  Claim,
  Factor,
  FactorId,
  Intervention,
  Link,
  Reason,
  Relation,
  Role,
  Via,
} from './generated/schema-types.ts';
import { groupBy } from './group-by.ts';
import type { SelectedFactor } from './profile.ts';
import { canSay, isKnown } from './role.ts';

export const RELATIONS: readonly Relation[] = CLOSED_LISTS.Relation;
const VIAS: readonly Via[] = CLOSED_LISTS.Via;
/** Strongest first. */
export const CLAIMS: readonly Claim[] = CLOSED_LISTS.Claim;
/** What an intervention does for a factor is the first of these that one of its reasons says of it. */
export const ROLES: readonly Role[] = CLOSED_LISTS.Role;

type AskedFactor = Pick<Factor, 'id' | 'mirror' | 'answeredBy'>;

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
function viaOf(
  { wider, narrower }: Relatives,
  { id, mirror }: AskedFactor,
  { factor, relation }: Link,
): Via | undefined {
  if (factor === id) return 'direct';
  if (factor === mirror && relation === 'works-on') return 'mirror';
  if (narrower.has(factor)) return 'narrower';
  if (wider.has(factor)) return 'broader';
  return undefined;
}

function toReason(factor: AskedFactor, link: Link, via: Via): Reason {
  const { factor: about, relation, claim, result, source } = link;
  const role = canSay(factor, link, via);
  return result === undefined
    ? { factor: factor.id, link: about, relation, via, claim, role, source }
    : { factor: factor.id, link: about, relation, via, claim, result, role, source };
}

const byRelation = (a: Reason, b: Reason): number => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation);
const byVia = (a: Reason, b: Reason): number => VIAS.indexOf(a.via) - VIAS.indexOf(b.via);

/** Strongest first: relation, then via, then claim. Where they are equal, the order of the profile decides, and that of the file. */
export const compareReasons = (a: Reason, b: Reason): number =>
  byRelation(a, b) || byVia(a, b) || CLAIMS.indexOf(a.claim) - CLAIMS.indexOf(b.claim);

const compareRanked = (a: RankedReason, b: RankedReason): number =>
  compareReasons(a.reason, b.reason) || a.factorIndex - b.factorIndex || a.linkIndex - b.linkIndex;

/** The one that decides first: studied with a known result before all else, then via, then relation, then strength. */
const compareDeciding = (a: Reason, b: Reason): number =>
  Number(isKnown(b)) - Number(isKnown(a)) || byVia(a, b) || byRelation(a, b) || compareReasons(a, b);

const decides = ({ role }: Reason): boolean => role === 'answers' || role === 'no-effect';

/**
 * The reasons of one intervention for one factor, in the light of each other: where one that shows no effect decides, what
 * would answer or serve only touches (design, section 4). Takes them strongest first.
 */
function settled(reasons: readonly RankedReason[]): readonly RankedReason[] {
  const [deciding] = reasons
    .map(({ reason }) => reason)
    .filter(decides)
    .sort(compareDeciding);
  if (deciding?.role !== 'no-effect') return reasons;
  return reasons.map((ranked) =>
    ranked.reason.role === 'no-effect' ? ranked : { ...ranked, reason: { ...ranked.reason, role: 'touches' } },
  );
}

/** What the links of one intervention say of one factor, strongest first. */
function rankedReasons(
  relatives: Relatives,
  factor: AskedFactor,
  factorIndex: number,
  links: readonly Pick<PlacedLink, 'link' | 'index'>[],
): readonly RankedReason[] {
  const ranked: RankedReason[] = [];
  for (const { link, index: linkIndex } of links) {
    const via = viaOf(relatives, factor, link);
    if (via !== undefined) ranked.push({ reason: toReason(factor, link, via), factorIndex, linkIndex });
  }
  return settled(ranked.sort(compareRanked));
}

/** What an intervention does for a factor; undefined when it has nothing to do with it. */
export function roleFor(
  relatives: Relatives,
  factor: AskedFactor,
  { links }: Pick<Intervention, 'links'>,
): Role | undefined {
  const ranked = rankedReasons(
    relatives,
    factor,
    0,
    links.map((link, index) => ({ link, index })),
  );
  return ROLES.find((role) => ranked.some(({ reason }) => reason.role === role));
}

/** The reason that tells most of what an intervention does for a factor: of the reasons with that role, the deciding one. */
export function tellingReason<R extends Reason>(reasons: readonly R[], factor: FactorId): R | undefined {
  const own = reasons.filter((reason) => reason.factor === factor);
  const role = ROLES.find((candidate) => own.some((reason) => reason.role === candidate));
  const [telling] = own.filter((reason) => reason.role === role).sort(compareDeciding);
  return telling;
}

/** The factors whose links can bear on a selected factor: itself, its mirror, its parts and what it is a part of. */
function reachableFrom({ id, mirror }: Factor, { wider, narrower }: Relatives): readonly FactorId[] {
  return [...new Set([id, ...(mirror === undefined ? [] : [mirror]), ...narrower, ...wider])];
}

/** The links that can bear on a factor, per intervention. */
const linksPerIntervention = (
  catalogue: Catalogue,
  factor: Factor,
  relatives: Relatives,
): ReadonlyMap<Intervention, readonly PlacedLink[]> =>
  groupBy(
    reachableFrom(factor, relatives).flatMap((id) => catalogue.linksTo.get(id) ?? []),
    ({ intervention }) => intervention,
  );

/** All interventions with at least one reason, each with its reasons, strongest first. One reason per factor and link. */
export function findCandidates(catalogue: Catalogue, factors: readonly SelectedFactor[]): readonly Candidate[] {
  const found = new Map<Intervention, readonly RankedReason[]>();
  for (const [factorIndex, { factor }] of factors.entries()) {
    const relatives = relativesOf(catalogue, factor.id);
    for (const [intervention, links] of linksPerIntervention(catalogue, factor, relatives)) {
      const ranked = rankedReasons(relatives, factor, factorIndex, links);
      if (ranked.length === 0) continue;
      const earlier = found.get(intervention);
      found.set(intervention, earlier === undefined ? ranked : [...earlier, ...ranked].sort(compareRanked));
    }
  }
  return Array.from(found, ([intervention, ranked]) => ({
    intervention,
    reasons: ranked.map(({ reason }) => reason),
  }));
}
