import type { NewKind } from '../core/new-entry/forms.ts';
import { fileIn } from '../core/origin.ts';
import { schemaLine } from '../core/schema-line.ts';
import { entryText } from './entry-text.ts';
import { inSchemaOrder, type Schemas } from './schema-order.ts';

/** What will stand in a file of the data. */
interface PlacedEntry {
  /** Relative to the data folder. */
  readonly path: string;
  /** The entry by itself. */
  readonly added: string;
  /** The whole file. */
  readonly text: string;
}

/** A kind of entry: the schema of one, the file that it goes to, and whether that is a list. */
interface EntryPlace {
  readonly schema: string;
  readonly isList: boolean;
  readonly path: (record: Readonly<Record<string, unknown>>) => string;
}

const PLACES: Readonly<Record<NewKind, EntryPlace>> = {
  intervention: {
    schema: 'intervention.schema.json',
    isList: false,
    path: ({ id }) => `interventions/${String(id)}.yaml`,
  },
  factor: {
    schema: 'factors.schema.json#/$defs/factor',
    isList: true,
    path: ({ kind, group }) => `${String(kind)}-factors/${String(group)}.yaml`,
  },
  source: {
    schema: 'sources.schema.json#/$defs/source',
    isList: true,
    path: () => 'sources.yaml',
  },
};

/** The file that a record belongs in. */
export const pathOf = (kind: NewKind, record: Readonly<Record<string, unknown>>): string => PLACES[kind].path(record);

/** Adds text at the end of a file, with the line ends of the file. All that was there stays as it was. */
function appended(before: string, added: string): string {
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
  const gap = before === '' || before.endsWith('\n') ? '' : lineEnd;
  return before + gap + added.replaceAll('\n', lineEnd);
}

/** Puts a record into its file, of which `before` is the text, if it is there. */
export function placeEntry(
  kind: NewKind,
  record: Readonly<Record<string, unknown>>,
  { before, isOverlay = false }: { readonly before?: string | undefined; readonly isOverlay?: boolean },
  schemas: Schemas,
): PlacedEntry {
  const { schema, isList, path } = PLACES[kind];
  const ordered = inSchemaOrder(record, schema, schemas);
  const added = entryText(isList ? [ordered] : ordered);
  const start = before ?? schemaLine(isOverlay ? fileIn('overlay', path(record)) : path(record));
  return { path: path(record), added, text: appended(start, added) };
}
