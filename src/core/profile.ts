import type { Catalogue } from './catalogue.ts';
import type {
  Criteria,
  Factor,
  FactorId,
  MergedFactor,
  OfferItem,
  OrderName,
  Phase,
  Priority,
  Profile,
  ProfileFactor,
} from './generated/schema-types.ts';
import { mergedOffer } from './merged-offer.ts';
import { type Day, isRealDate, lastDay } from './partial-date.ts';
import { compareIds } from './compare-ids.ts';
import { filled, present } from './present.ts';
import { PHASES, THEMES } from './vocabulary.ts';
import { sure } from './sure.ts';

/** A factor of the profile, together with its record. */
export interface SelectedFactor {
  readonly factor: Factor;
  readonly priority: Priority;
  readonly chosen: ProfileFactor;
}

/** Whether the factor must be answered; else it is a wish. */
const isMust = ({ priority }: SelectedFactor): boolean => priority === 'must';

/** What is asked of the catalogue: a profile with its records, mirrors merged and defaults filled in. */
export interface Query {
  readonly profile: Profile;
  readonly factors: readonly SelectedFactor[];
  /** Those of the factors that must be answered. */
  readonly musts: readonly FactorId[];
  readonly merged: readonly MergedFactor[];
  readonly phases: readonly Phase[];
  readonly unknown: readonly FactorId[];
  readonly traits: NonNullable<Profile['traits']>;
  readonly offer: readonly OfferItem[];
  readonly criteria: Criteria;
  readonly order: OrderName;
  /** The day at which ratings are looked up. */
  readonly day: Day;
}

/** Why a profile cannot be answered. */
export type ProfileProblem =
  | { readonly kind: 'no-factor' }
  | { readonly kind: 'factor-twice'; readonly id: string }
  | { readonly kind: 'factor-also-unknown'; readonly id: string }
  | { readonly kind: 'no-such-day'; readonly date: string }
  | { readonly kind: 'unknown-id'; readonly what: 'factor' | 'intervention' | 'trait'; readonly id: string };

const repeated = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

function unknownIds(catalogue: Catalogue, profile: Profile): readonly ProfileProblem[] {
  const factors = [
    ...profile.factors.map(({ id }) => id),
    ...(profile.unknown ?? []),
    ...(profile.offer ?? []).flatMap((item) => item.factors ?? []),
  ];
  const interventions = [
    ...(profile.offer ?? []).flatMap((item) => (item.intervention === undefined ? [] : [item.intervention])),
    ...(profile.criteria?.exclude ?? []),
  ];
  const traits = new Set(catalogue.vocabulary.traits.map(({ id }) => id));
  const usedTraits = [...Object.keys(profile.traits ?? {}), ...Object.keys(profile.shares ?? {})];
  const missing = (
    what: 'factor' | 'intervention' | 'trait',
    ids: readonly string[],
    known: { has(id: string): boolean },
  ) => [...new Set(ids)].filter((id) => !known.has(id)).map((id) => ({ kind: 'unknown-id', what, id }) as const);
  return [
    ...missing('factor', factors, catalogue.factors),
    ...missing('intervention', interventions, catalogue.interventions),
    ...missing('trait', usedTraits, traits),
  ];
}

/** All that is wrong with a schema-valid profile for this catalogue; empty when it can be answered. */
export function profileProblems(catalogue: Catalogue, profile: Profile): readonly ProfileProblem[] {
  const ids = profile.factors.map(({ id }) => id);
  const unknown = new Set(profile.unknown ?? []);
  const { asOf } = profile;
  return [
    ...(ids.length === 0 ? [{ kind: 'no-factor' } as const] : []),
    ...unknownIds(catalogue, profile),
    ...repeated(ids).map((id) => ({ kind: 'factor-twice', id }) as const),
    ...[...new Set(ids)].filter((id) => unknown.has(id)).map((id) => ({ kind: 'factor-also-unknown', id }) as const),
    ...(asOf === undefined || isRealDate(asOf) ? [] : [{ kind: 'no-such-day', date: asOf } as const]),
  ];
}

/** Of a factor and its mirror the risk factor stays, else the first. */
const staying = (first: SelectedFactor, second: SelectedFactor): SelectedFactor =>
  first.factor.kind !== 'risk' && second.factor.kind === 'risk' ? second : first;

/** When a factor and its mirror are both chosen, one stays, in the first place, as a must if either is (design, section 4). */
function mergeMirrors(catalogue: Catalogue, chosen: readonly ProfileFactor[]): Pick<Query, 'factors' | 'merged'> {
  const factors: SelectedFactor[] = [];
  const merged: MergedFactor[] = [];
  for (const item of chosen) {
    const factor = sure(catalogue.factors.get(item.id));
    const second: SelectedFactor = { factor, priority: item.priority ?? 'must', chosen: item };
    const place = factors.findIndex((first) => first.factor.id === factor.mirror);
    const first = factors[place];
    if (first === undefined) {
      factors.push(second);
      continue;
    }
    const stays = staying(first, second);
    merged.push({ factor: (stays === first ? second : first).factor.id, into: stays.factor.id });
    factors[place] = { ...stays, priority: isMust(first) || isMust(second) ? 'must' : 'wish' };
  }
  return { factors, merged };
}

/** Interventions by id, then own projects by name. */
function compareOffer(a: OfferItem, b: OfferItem): number {
  const isOwn = ({ intervention }: OfferItem): number => Number(intervention === undefined);
  const nameOf = ({ intervention, name }: OfferItem): string => String(intervention ?? name);
  return isOwn(a) - isOwn(b) || compareIds(nameOf(a), nameOf(b));
}

/** An intervention counts once. A name of one's own is no id: two projects may bear it. */
function canonicalOffer(items: readonly OfferItem[]): readonly OfferItem[] {
  const isKnown = ({ intervention }: OfferItem): boolean => intervention !== undefined;
  return [...mergedOffer(items.filter(isKnown)), ...items.filter((item) => !isKnown(item))].sort(compareOffer);
}

const sortedByKey = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareIds(a, b)));

/** Lists in an order of their own: only the order of factors says something (design, section 4). */
function canonicalCriteria({ minLevel, themes, exclude = [], includeUnrated }: Criteria): Criteria {
  return present({
    minLevel,
    themes: filled(THEMES.filter((theme) => themes?.includes(theme))),
    exclude: filled([...new Set(exclude)].sort(compareIds)),
    includeUnrated: includeUnrated === true ? true : undefined,
  });
}

/** Fills in what a profile leaves out. The profile must be free of problems. */
export function toQuery(catalogue: Catalogue, profile: Profile, today: Day): Query {
  const { factors, merged } = mergeMirrors(catalogue, profile.factors);
  return {
    profile,
    factors,
    musts: factors.filter(isMust).map(({ factor }) => factor.id),
    merged,
    phases: PHASES.filter((phase) => profile.phases?.includes(phase)),
    unknown: [...new Set(profile.unknown ?? [])].sort(compareIds),
    traits: sortedByKey(profile.traits ?? {}),
    offer: canonicalOffer(profile.offer ?? []),
    criteria: canonicalCriteria(profile.criteria ?? {}),
    order: profile.order ?? 'evidence',
    day: profile.asOf === undefined ? today : lastDay(profile.asOf),
  };
}
