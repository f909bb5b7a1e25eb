import type { Source } from '../../core/generated/schema-types.ts';
import { type KindTally, type SourceTally, tallySources } from '../../core/tally-sources.ts';
import type { Lens } from '../../tell/lens.ts';
import {
  type Block,
  cell,
  type Column,
  heading,
  item,
  list,
  paragraph,
  strong,
  type Table,
  toned,
} from '../document.ts';
import type { ListFilter } from './filter.ts';
import { LIST_COLUMNS } from './list-columns.ts';
import { type RecordListing, plainListing } from './listing.ts';

const number = (head: string): Column => ({ head, align: 'right' });

const counted = (heads: readonly string[], rows: readonly (readonly [string, ...(readonly number[])])[]): Table => {
  const [name = '', ...others] = heads;
  return {
    kind: 'table',
    columns: [{ head: name }, ...others.map(number)],
    rowHeads: 1,
    rows: rows.map(([label, ...counts]) => [label, ...counts.map(String)].map(cell)),
  };
};

const countsOf = ({ count, perDecade, undated }: Omit<KindTally, 'kind'>): readonly number[] => [
  count,
  ...perDecade,
  undated,
];

function kindTable({ messages }: Lens, { decades, kinds }: SourceTally): Table {
  const words = messages.list.sourcesInShort;
  const rows = kinds.map((tally) => ({ label: messages.terms.sourceKinds[tally.kind], counts: countsOf(tally) }));
  const sums = rows[0]?.counts.map((_, index) => rows.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0)) ?? [];
  return counted(
    [words.kind, words.count, ...decades.map(words.decade), words.undated],
    [...rows, { label: words.total, counts: sums }].map(({ label, counts }) => [label, ...counts]),
  );
}

const MOST_SHOWN = 3;

/** What the sources are, what names them, and how to see more. */
function inShort(lens: Lens): readonly Block[] {
  const words = lens.messages.list.sourcesInShort;
  const tally = tallySources(lens.catalogue);
  const most = tally.mostCited.slice(0, MOST_SHOWN);
  return [
    paragraph(words.intro(lens.catalogue.sources.size)),
    kindTable(lens, tally),
    heading(2, words.citing),
    counted(
      [words.citedIn, words.count],
      tally.citing.map(({ listing, sources }) => [lens.messages.list[listing], sources]),
    ),
    heading(2, words.mostCited),
    list(most.map(({ source, records }) => item([strong(source.id), `: ${source.title}. ${words.times(records)}`]))),
    ...most.slice(0, 1).map(({ source }) => toned('muted', words.more(source.id))),
  ];
}

const listed = ({ id, title, publisher, date, url }: Source) => ({
  id,
  name: title,
  texts: [publisher, date, url].flatMap((text) => (text === undefined ? [] : [text])),
});

/** Sources one by one; without a search first what they are. */
export const sourceListing = (lens: Lens, filter: ListFilter): RecordListing => ({
  ...plainListing(filter, lens.catalogue.sources.values(), LIST_COLUMNS.sources(lens), listed),
  ...(filter.search === undefined && { inShort: () => inShort(lens) }),
});
