import type { Catalogue } from '../../core/catalogue.ts';
import type { Text } from '../../core/generated/schema-types.ts';
import type { Day } from '../../core/partial-date.ts';
import { type Block, type Document, heading, item, list, paragraph, strong } from '../document.ts';
import type { Lens } from '../lens.ts';
import { factorBlocks, filterFactors } from './factor-list.ts';
import { type ListFilter, matchesSearch } from './filter.ts';
import { filterInterventions, interventionBlocks } from './intervention-list.ts';

export type { ListFilter } from './filter.ts';

/** What `kiem list` can list. */
export const LIST_KINDS = ['factors', 'interventions', 'levels', 'elements', 'sources', 'caveats', 'care'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

export const isListKind = (text: string): text is ListKind => LIST_KINDS.some((kind) => kind === text);

interface Listing {
  readonly records: readonly unknown[];
  readonly blocks: readonly Block[];
}

/** Records with a name and a text, as a list of items. */
function plainListing<T>(
  filter: ListFilter,
  records: Iterable<T>,
  parts: (record: T) => { id: string; name: string; texts: readonly string[] },
): Listing {
  const kept = [...records].filter((record) => {
    const { id, name, texts } = parts(record);
    return matchesSearch(filter.search, [id, name, ...texts]);
  });
  const items = kept.map((record) => {
    const { id, name, texts } = parts(record);
    const own = name === '' ? [] : [strong(name)];
    return item([
      ...own,
      ...(name === '' ? [strong(id)] : [` (${id})`]),
      ...texts.map((text) => `. ${text.replace(/\.$/, '')}`),
      '.',
    ]);
  });
  return { records: kept, blocks: [list(items)] };
}

const LISTINGS: Readonly<Record<ListKind, (lens: Lens, filter: ListFilter, day: Day) => Listing>> = {
  factors: (lens, filter) => {
    const records = filterFactors(lens, filter);
    return { records, blocks: factorBlocks(lens, records) };
  },
  interventions: (lens, filter, day) => {
    const records = filterInterventions(lens, filter, day);
    return { records, blocks: interventionBlocks(lens, records, day) };
  },
  levels: (lens, filter) =>
    plainListing(filter, lens.catalogue.levels.values(), ({ id, label, plain, isNot }) => ({
      id,
      name: lens.text(label),
      texts: words(lens, plain, isNot),
    })),
  elements: (lens, filter) =>
    plainListing(filter, lens.catalogue.activeElements.values(), ({ id, label, description }) => ({
      id,
      name: lens.text(label),
      texts: words(lens, description),
    })),
  sources: (lens, filter) =>
    plainListing(filter, lens.catalogue.sources.values(), ({ id, title, publisher, date, url }) => ({
      id,
      name: title,
      texts: [publisher, date, url].flatMap((text) => (text === undefined ? [] : [text])),
    })),
  caveats: (lens, filter) =>
    plainListing(filter, lens.catalogue.caveats, ({ id, text }) => ({ id, name: '', texts: words(lens, text) })),
  care: (lens, filter) =>
    plainListing(filter, careIn(lens.catalogue, filter), ({ id, name, what }) => ({
      id,
      name: lens.text(name),
      texts: words(lens, what),
    })),
};

const words = (lens: Lens, ...texts: readonly Text[]): readonly string[] => texts.map((text) => lens.text(text));

const careIn = ({ regularCare }: Catalogue, { phase }: ListFilter) =>
  [...regularCare.values()].filter((care) => phase === undefined || care.phases.includes(phase));

/** The records of one kind, filtered, with a page that shows them. */
export function listDocument(
  lens: Lens,
  kind: ListKind,
  filter: ListFilter,
  day: Day,
): { readonly records: readonly unknown[]; readonly document: Document } {
  const { records, blocks } = LISTINGS[kind](lens, filter, day);
  const title = lens.messages.list[kind === 'care' ? 'regularCare' : kind];
  const shown =
    records.length === 0
      ? [paragraph(lens.messages.list.none)]
      : [...blocks, paragraph(lens.messages.list.count(records.length))];
  return { records, document: { title, language: lens.language, blocks: [heading(1, title), ...shown] } };
}
