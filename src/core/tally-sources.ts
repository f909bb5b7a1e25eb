import type { Catalogue } from './catalogue.ts';
import type { ListingKind, Source, SourceKind } from './generated/schema-types.ts';
import { groupBy } from './group-by.ts';
import { type Found, listingOf, PAGE_KINDS, recordsOf } from './record-kinds.ts';
import { sourceIds } from './source-ids.ts';
import { sure } from './sure.ts';
import { SOURCE_KINDS } from './vocabulary.ts';

/** The sources of one kind: how many, of which decade, and how many without a year. */
export interface KindTally {
  readonly kind: SourceKind;
  readonly count: number;
  /** In the order of the decades. */
  readonly perDecade: readonly number[];
  readonly undated: number;
}

/** What the sources are, and what names them. */
export interface SourceTally {
  /** By their first year, the oldest first. */
  readonly decades: readonly number[];
  readonly kinds: readonly KindTally[];
  /** Per kind of record how many sources its records name. */
  readonly citing: readonly { readonly listing: ListingKind; readonly sources: number }[];
  /** The most named first. */
  readonly mostCited: readonly { readonly source: Source; readonly records: number }[];
}

const CITING_KINDS = PAGE_KINDS.filter((kind) => kind !== 'source');

const decadeOf = ({ date }: Source): number | undefined =>
  date === undefined ? undefined : Math.floor(Number(date.slice(0, 'YYYY'.length)) / 10) * 10;

/** Per id of a source the records that name it, kind by kind. */
export function citersBySource(catalogue: Catalogue): ReadonlyMap<string, readonly Found[]> {
  const named = recordsOf(catalogue, ...CITING_KINDS).flatMap((citer) =>
    [...new Set(sourceIds(citer.record))].map((id) => ({ id, citer })),
  );
  const byId = groupBy(named, ({ id }) => id);
  return new Map([...byId].map(([id, some]) => [id, some.map(({ citer }) => citer)]));
}

function tallyKind(kind: SourceKind, sources: readonly Source[], decades: readonly number[]): KindTally {
  const inDecade = (decade: number | undefined): number =>
    sources.filter((source) => decadeOf(source) === decade).length;
  return { kind, count: sources.length, perDecade: decades.map(inDecade), undated: inDecade(undefined) };
}

/** All sources at a glance. */
export function tallySources(catalogue: Catalogue): SourceTally {
  const sources = [...catalogue.sources.values()];
  const decades = [...new Set(sources.flatMap((source) => decadeOf(source) ?? []))].sort((a, b) => a - b);
  const byKind = groupBy(sources, ({ kind }) => kind);
  const citers = citersBySource(catalogue);
  const namedBy = (kind: Found['kind']): number =>
    sources.filter(({ id }) => citers.get(id)?.some((citer) => citer.kind === kind)).length;
  return {
    decades,
    kinds: SOURCE_KINDS.flatMap((kind) => {
      const own = byKind.get(kind);
      return own === undefined ? [] : [tallyKind(kind, own, decades)];
    }),
    citing: CITING_KINDS.map((kind) => ({ listing: sure(listingOf(kind)), sources: namedBy(kind) })),
    mostCited: sources
      .map((source) => ({ source, records: citers.get(source.id)?.length ?? 0 }))
      .sort((a, b) => b.records - a.records),
  };
}
