import type { Catalogue } from '../../core/catalogue.ts';
import type { Text } from '../../core/generated/schema-types.ts';
import type { Day } from '../../core/partial-date.ts';
import { ratingAtDate } from '../../core/rating.ts';
import { withAsOfNote } from '../as-of-note.ts';
import type { Content } from '../content.ts';
import { type Block, heading, item, type Item, list, paragraph, strong } from '../document.ts';
import type { Lens } from '../lens.ts';
import { type Sheet, type SheetColumn, sheetOf } from '../sheet.ts';
import { factorBlocks, filterFactors } from './factor-list.ts';
import { type ListFilter, matchesSearch } from './filter.ts';
import { filterInterventions, interventionBlocks } from './intervention-list.ts';
import { LIST_COLUMNS } from './list-columns.ts';

export type { ListFilter } from './filter.ts';

/** What `kiem list` can list. */
export const LIST_KINDS = ['factors', 'interventions', 'levels', 'elements', 'sources', 'caveats', 'care'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

export const isListKind = (text: string): text is ListKind => LIST_KINDS.some((kind) => kind === text);

interface Listing {
  readonly records: readonly unknown[];
  /** As JSON tells them, where that is more than the records. */
  readonly told?: readonly unknown[];
  readonly blocks: () => readonly Block[];
  readonly sheet: () => Sheet;
}

/** Records with a name and a text, as a list of items. */
function plainListing<T>(
  filter: ListFilter,
  records: Iterable<T>,
  columns: readonly SheetColumn<T>[],
  parts: (record: T) => { id: string; name: string; texts: readonly string[] },
): Listing {
  const kept = [...records].filter((record) => {
    const { id, name, texts } = parts(record);
    return matchesSearch(filter.search, [id, name, ...texts]);
  });
  const toItem = (record: T): Item => {
    const { id, name, texts } = parts(record);
    const own = name === '' ? [] : [strong(name)];
    return item([
      ...own,
      ...(name === '' ? [strong(id)] : [` (${id})`]),
      ...texts.map((text) => `. ${text.replace(/\.$/, '')}`),
      '.',
    ]);
  };
  return { records: kept, blocks: () => [list(kept.map(toItem))], sheet: () => sheetOf(columns, kept) };
}

const LISTINGS: Readonly<Record<ListKind, (lens: Lens, filter: ListFilter, day: Day) => Listing>> = {
  factors: (lens, filter) => {
    const records = filterFactors(lens, filter);
    return {
      records,
      blocks: () => factorBlocks(lens, records),
      sheet: () => sheetOf(LIST_COLUMNS.factors(lens), records),
    };
  },
  interventions: (lens, filter, day) => {
    const records = filterInterventions(lens, filter, day);
    return {
      records,
      told: records.map((record) => ({ ...record, rating: ratingAtDate(lens.catalogue, record, day) })),
      blocks: () => interventionBlocks(lens, records, day),
      sheet: () => sheetOf(LIST_COLUMNS.interventions(lens, day), records),
    };
  },
  levels: (lens, filter) =>
    plainListing(filter, lens.catalogue.levels.values(), LIST_COLUMNS.levels(lens), ({ id, label, plain, isNot }) => ({
      id,
      name: lens.text(label),
      texts: words(lens, plain, isNot),
    })),
  elements: (lens, filter) =>
    plainListing(
      filter,
      lens.catalogue.activeElements.values(),
      LIST_COLUMNS.elements(lens),
      ({ id, label, description }) => ({
        id,
        name: lens.text(label),
        texts: words(lens, description),
      }),
    ),
  sources: (lens, filter) =>
    plainListing(
      filter,
      lens.catalogue.sources.values(),
      LIST_COLUMNS.sources(),
      ({ id, title, publisher, date, url }) => ({
        id,
        name: title,
        texts: [publisher, date, url].flatMap((text) => (text === undefined ? [] : [text])),
      }),
    ),
  caveats: (lens, filter) =>
    plainListing(filter, lens.catalogue.caveats, LIST_COLUMNS.caveats(lens), ({ id, text }) => ({
      id,
      name: '',
      texts: words(lens, text),
    })),
  care: (lens, filter) =>
    plainListing(filter, careIn(lens.catalogue, filter), LIST_COLUMNS.care(lens), ({ id, name, what }) => ({
      id,
      name: lens.text(name),
      texts: words(lens, what),
    })),
};

const words = (lens: Lens, ...texts: readonly Text[]): readonly string[] => texts.map((text) => lens.text(text));

const careIn = ({ regularCare }: Catalogue, { phase }: ListFilter) =>
  [...regularCare.values()].filter((care) => phase === undefined || care.phases.includes(phase));

/** The records of one kind, filtered, in every format. `asked` is the day when the user named one. */
export function listContent(lens: Lens, kind: ListKind, filter: ListFilter, day: Day, asked?: Day): Content {
  const { records, told = records, blocks, sheet } = LISTINGS[kind](lens, filter, day);
  const title = lens.messages.list[kind === 'care' ? 'regularCare' : kind];
  const shown = (): readonly Block[] =>
    records.length === 0
      ? [paragraph(lens.messages.list.none)]
      : [...blocks(), paragraph(lens.messages.list.count(records.length))];
  return {
    day,
    document: () =>
      withAsOfNote({ title, language: lens.language, blocks: [heading(1, title), ...shown()] }, lens, asked),
    json: () => ({ schemaVersion: 1, kind, asOf: day, records: told }),
    records: () => told,
    sheet,
  };
}
