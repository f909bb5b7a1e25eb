import type { Text } from '../../core/generated/schema-types.ts';
import { type Block, item, type Item, list, strong } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import { type Sheet, type SheetColumn, sheetOf } from '../sheet.ts';
import type { Searched } from '../../core/search/search.ts';
import { type FoundRecords, foundIn, type ListFilter } from './filter.ts';

/** The records of one kind that a filter lets through, for people and for machines. */
export interface RecordListing extends FoundRecords<object> {
  /** As JSON tells them, where that is more than the records. */
  readonly told?: readonly object[];
  readonly blocks: () => readonly Block[];
  /** What stands on a screen in place of the records, where they are more than anybody reads. */
  readonly inShort?: () => readonly Block[];
  readonly sheet: () => Sheet;
}

/** What a list says of a record. */
export interface Listed {
  readonly id: string;
  /** Empty when the record has no name but its id. */
  readonly name: string;
  readonly texts: readonly string[];
  /** FoundRecords by these words too, though they are not shown. */
  readonly alsoFoundBy?: readonly string[];
  /** Of a name that has a colour. */
  readonly mark?: string;
}

export const words = (lens: Lens, ...texts: readonly (Text | undefined)[]): readonly string[] =>
  texts.flatMap((text) => (text === undefined ? [] : [lens.text(text)]));

export const searchedIn = ({ id, name, texts, alsoFoundBy = [] }: Listed): Searched => ({
  names: [id, name],
  aliases: alsoFoundBy,
  prose: texts,
});

/** `Name (id). Text. Text.` */
export function listedItem({ id, name, texts, mark }: Listed): Item {
  const own = name === '' ? [strong(id)] : [strong(name, mark), ` (${id})`];
  const end = texts.length === 0 ? [] : ['.'];
  return item([...own, ...texts.map((text) => `. ${text.replace(/\.$/, '')}`), ...end]);
}

/** Records with a name and a text, as a list of items. */
export function plainListing<T extends object>(
  filter: ListFilter,
  records: Iterable<T>,
  columns: readonly SheetColumn<T>[],
  listed: (record: T) => Listed,
): RecordListing {
  const found = foundIn(filter, [...records], (record) => searchedIn(listed(record)));
  return {
    ...found,
    blocks: () => [list(found.records.map((record) => listedItem(listed(record))))],
    sheet: () => sheetOf(columns, found.records),
  };
}
