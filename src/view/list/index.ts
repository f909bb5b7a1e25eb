import type { Catalogue } from '../../core/catalogue.ts';
import { inFull } from '../../core/in-full.ts';
import { CLOSED_LISTS } from '../../core/generated/closed-lists.ts';
import type { ListingKind } from '../../core/generated/schema-types.ts';
import type { Day } from '../../core/partial-date.ts';
import { ratingAtDate } from '../../core/rating.ts';
import { withAsOfNote } from '../as-of-note.ts';
import type { Content, Made } from '../content.ts';
import { type Block, cell, type Document, heading, paragraph } from '../document.ts';
import { levelMark } from '../level-mark.ts';
import type { Lens } from '../../tell/lens.ts';
import { originNote } from '../../tell/origin-text.ts';
import { pathsOf } from '../pick.ts';
import { type Sheet, sheetOf } from '../sheet.ts';
import { toldRecord } from '../told-record.ts';
import { elementListing } from './element-list.ts';
import { factorBlocks, filterFactors } from './factor-list.ts';
import type { ListFilter } from './filter.ts';
import { filterInterventions, interventionBlocks } from './intervention-list.ts';
import { LIST_COLUMNS } from './list-columns.ts';
import { type RecordListing, plainListing, words } from './listing.ts';
import { sourceListing } from './source-list.ts';

export type { ListFilter } from './filter.ts';

type MakeListing = (lens: Lens, filter: ListFilter, day: Day) => RecordListing;

/** The terms of one closed list, found by their words in either language. */
const terms =
  (name: keyof Catalogue['vocabulary']): MakeListing =>
  (lens, filter) =>
    plainListing(filter, lens.catalogue.vocabulary[name], LIST_COLUMNS.terms(lens), (term) => ({
      id: term.id,
      name: lens.text(term.label),
      texts: words(lens, term.gloss),
      alsoFoundBy: [term.label.nl, term.label.en, ...(term.synonyms?.nl ?? []), ...(term.synonyms?.en ?? [])],
    }));

/** What `kiem list` can list. */
const LISTINGS: Readonly<Record<ListingKind, MakeListing>> = {
  factors: (lens, filter) => {
    const found = filterFactors(lens, filter);
    const { records } = found;
    return {
      ...found,
      blocks: () => factorBlocks(lens, filter, records),
      sheet: () => sheetOf(LIST_COLUMNS.factors(lens), records),
    };
  },
  interventions: (lens, filter, day) => {
    const found = filterInterventions(lens, filter, day);
    const { records } = found;
    return {
      ...found,
      told: records.map((record) => toldRecord(lens, record, { rating: ratingAtDate(lens.catalogue, record, day) })),
      blocks: () => interventionBlocks(lens, records, day),
      sheet: () => sheetOf(LIST_COLUMNS.interventions(lens, day), records),
    };
  },
  levels: (lens, filter) =>
    plainListing(filter, lens.catalogue.levels.values(), LIST_COLUMNS.levels(lens), (level) => ({
      id: level.id,
      name: lens.text(level.label),
      texts: words(lens, level.plain, level.isNot),
      mark: levelMark(level),
    })),
  elements: elementListing,
  explanations: (lens, filter) =>
    plainListing(
      filter,
      lens.catalogue.explanations.values(),
      LIST_COLUMNS.explanations(lens),
      ({ id, title, text, source }) => ({
        id,
        name: lens.text(title),
        texts: [...words(lens, text), lens.sourceShort(source)],
      }),
    ),
  claims: (lens, filter) =>
    plainListing(filter, lens.catalogue.reportClaims, LIST_COLUMNS.claims(lens), ({ id, claim, source }) => ({
      id,
      name: '',
      texts: [...words(lens, claim), lens.sourceShort(source)],
    })),
  sources: sourceListing,
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
  phases: terms('phases'),
  themes: terms('themes'),
  traits: terms('traits'),
  settings: terms('settings'),
  deliverers: terms('deliverers'),
};

const careIn = ({ regularCare }: Catalogue, { phase }: ListFilter) =>
  [...regularCare.values()].filter((care) => phase === undefined || care.phases.includes(phase));

export const LISTING_KINDS: readonly ListingKind[] = CLOSED_LISTS.ListingKind;

/** What was asked of a list. */
export interface ListQuestion {
  readonly kind: ListingKind;
  readonly filter: ListFilter;
  /** At which levels are looked up. */
  readonly day: Day;
  /** The same, when the user named one. */
  readonly asked?: Day | undefined;
  /** Whether the screen shows every record of a long list; paper always does. */
  readonly details?: boolean | undefined;
}

/** Some columns of a list, as one table. */
const tableBlock = ({ columns, rows }: Sheet): Block => ({
  kind: 'table',
  columns: columns.map(({ name, about }) => ({ head: name, title: about })),
  rows: rows.map((row) => row.map((value) => cell(value === undefined ? '' : String(value)))),
});

/** A list is whole: nothing of it comes in pieces. */
interface ListContent extends Content {
  readonly records: Made<readonly unknown[]>;
  readonly sheet: Made<Sheet>;
}

const idOf = (record: object): string => ('id' in record ? String(record.id) : '');

/** Which of the records are of own data, by their ids. */
function localNote(lens: Lens, records: readonly object[]): readonly Block[] {
  const note = originNote(
    lens,
    records.map((record) => ({ record, name: idOf(record) })),
  );
  return note === undefined ? [] : [paragraph(note)];
}

/** The records of one kind, filtered, in every format. */
export function listContent(lens: Lens, { kind, filter, day, asked, details }: ListQuestion): ListContent {
  const listing = LISTINGS[kind](lens, filter, day);
  const { records, meant, blocks, inShort, sheet } = listing;
  const title = lens.messages.list[kind];
  const documentOf = (body: readonly Block[]): Document =>
    withAsOfNote({ title, language: lens.language, blocks: [heading(1, title), ...body] }, lens, asked);
  const wholeOf = (body: () => readonly Block[]): Document => {
    const { none, count } = lens.messages.list;
    if (records.length === 0) return documentOf([paragraph(none(meant()))]);
    return documentOf([...body(), ...localNote(lens, records), paragraph(count(records.length))]);
  };
  const json = (some: readonly unknown[]) => ({ schemaVersion: 2, kind, asOf: day, records: some });
  return {
    day,
    document: () => (inShort === undefined || details === true ? wholeOf(blocks) : documentOf(inShort())),
    paper: () => wholeOf(blocks),
    json: () => json(told(lens, listing)),
    records: () => told(lens, listing),
    sheet,
    // Of all records: what a filter leaves over may lack a field that others have.
    fields: () => pathsOf(told(lens, LISTINGS[kind](lens, {}, day))),
    narrowed: { document: (some) => wholeOf(() => [tableBlock(some)]), json },
  };
}

/** The records as outputs tell them. */
const told = (lens: Lens, { records, told: more }: RecordListing): readonly unknown[] =>
  inFull(lens.catalogue, more ?? records.map((record) => toldRecord(lens, record)));
