import type {
  ActiveElement,
  Care,
  Caveat,
  Explanation,
  Factor,
  FactorId,
  Intervention,
  InterventionId,
  Level,
  LevelId,
  Link,
  Question,
  ReportClaim,
  Source,
  SourceId,
  Vocabulary,
} from './generated/schema-types.ts';
import { compareNames } from './compare-names.ts';
import { groupBy } from './group-by.ts';
import { once } from './once.ts';
import { RECORD_LISTS, type Records } from './records.ts';

/** A link together with the intervention that it belongs to. */
export interface PlacedLink {
  readonly intervention: Intervention;
  readonly link: Link;
  /** Position of the link in the intervention's file. */
  readonly index: number;
}

/** How factors hang together. */
export interface FactorGraph<Node = Factor> {
  readonly factors: ReadonlyMap<FactorId, Node>;
  /** The factors that name a factor in `refines`: its own parts, not theirs. */
  readonly parts: ReadonlyMap<FactorId | undefined, readonly Node[]>;
}

/** All records, linked. Valid by construction: every id that a record names exists. */
export interface Catalogue extends FactorGraph {
  readonly digest: string;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly vocabulary: Vocabulary;
  readonly levels: ReadonlyMap<LevelId, Level>;
  /** In the order of their names. */
  readonly interventions: ReadonlyMap<InterventionId, Intervention>;
  /** Position of each in that order. */
  readonly nameRanks: ReadonlyMap<InterventionId, number>;
  readonly activeElements: ReadonlyMap<string, ActiveElement>;
  readonly explanations: ReadonlyMap<string, Explanation>;
  readonly caveats: readonly Caveat[];
  readonly regularCare: ReadonlyMap<string, Care>;
  readonly reportClaims: readonly ReportClaim[];
  readonly questionnaire: readonly Question[];
  /** All links to a factor, over all interventions in the order of their names. */
  readonly linksTo: ReadonlyMap<FactorId, readonly PlacedLink[]>;
  /** Of each record of an overlay the name of that. */
  readonly origins: ReadonlyMap<object, string>;
}

const byId = <Id, Item extends { readonly id: Id }>(items: readonly Item[]): ReadonlyMap<Id, Item> =>
  new Map(items.map((item) => [item.id, item]));

type Refining = Pick<Factor, 'id' | 'refines'>;

/** The factors by id, with the parts of each. */
export function factorGraph<Node extends Refining>(records: readonly Node[]): FactorGraph<Node> {
  return { factors: byId<FactorId, Node>(records), parts: groupBy(records, ({ refines }) => refines) };
}

/** The relatives of a factor by `refines`, at any distance. Of data that is not checked yet, a factor in a circle is its own. */
export interface Relatives {
  /** What it is a part of, nearest first. */
  readonly wider: ReadonlySet<FactorId>;
  /** Its parts, and theirs. */
  readonly narrower: ReadonlySet<FactorId>;
}

/** What a factor is a part of and what its parts are, however many steps away. */
export function relativesOf({ factors, parts }: FactorGraph<Refining>, id: FactorId): Relatives {
  const wider = new Set<FactorId>();
  for (let next = factors.get(id)?.refines; next !== undefined && !wider.has(next); next = factors.get(next)?.refines)
    wider.add(next);
  // A set is gone through with what is added on the way.
  const partsOf = (whole: FactorId): readonly FactorId[] => (parts.get(whole) ?? []).map((part) => part.id);
  const narrower = new Set(partsOf(id));
  for (const part of narrower) for (const smaller of partsOf(part)) narrower.add(smaller);
  return { wider, narrower };
}

function linksByFactor(interventions: readonly Intervention[]): ReadonlyMap<FactorId, readonly PlacedLink[]> {
  const found = new Map<FactorId, PlacedLink[]>();
  for (const intervention of interventions) {
    for (const [index, link] of intervention.links.entries()) {
      const placed = found.get(link.factor);
      if (placed) placed.push({ intervention, link, index });
      else found.set(link.factor, [{ intervention, link, index }]);
    }
  }
  return found;
}

function originsOf(records: Records): ReadonlyMap<object, string> {
  const found = new Map<object, string>();
  if (records.origins === undefined) return found;
  for (const kind of RECORD_LISTS) {
    const byId = new Map(records.origins[kind]);
    for (const record of records[kind]) {
      const origin = byId.get(record.id);
      if (origin !== undefined) found.set(record, origin);
    }
  }
  return found;
}

/** The same records, with the interventions in the order of their names. */
export const inNameOrder = (records: Records): Records => ({
  ...records,
  interventions: records.interventions.toSorted(compareNames),
});

/** Links records that have passed all checks. `digest` is the fingerprint of the files that they came from. */
export const linkCatalogue = (records: Records, digest: string): Catalogue => linkOrdered(inNameOrder(records), digest);

/** Links records whose interventions are in the order of their names already. What a run does not look at is left alone. */
export function linkOrdered(records: Records, digest: string): Catalogue {
  const sources = once(() => byId<SourceId, Source>(records.sources));
  const activeElements = once(() => byId<string, ActiveElement>(records.activeElements));
  const explanations = once(() => byId<string, Explanation>(records.explanations));
  return {
    ...factorGraph(records.factors),
    digest,
    get sources() {
      return sources();
    },
    vocabulary: records.vocabulary,
    levels: byId<LevelId, Level>(records.levels),
    interventions: byId<InterventionId, Intervention>(records.interventions),
    nameRanks: new Map(records.interventions.map(({ id }, rank) => [id, rank])),
    get activeElements() {
      return activeElements();
    },
    get explanations() {
      return explanations();
    },
    caveats: records.caveats,
    regularCare: byId<string, Care>(records.regularCare),
    get reportClaims() {
      return records.reportClaims;
    },
    get questionnaire() {
      return records.questionnaire;
    },
    linksTo: linksByFactor(records.interventions),
    origins: originsOf(records),
  };
}
