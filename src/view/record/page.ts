import type { Source, SourceRef } from '../../core/generated/schema-types.ts';
import { type Block, heading, type Item, item, type Line, list } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';

export interface Field {
  readonly label: string;
  readonly values: readonly Line[];
}

/** A labelled row; none when there is nothing to say. */
export const field = (label: string, ...values: readonly (string | undefined)[]): readonly Field[] => {
  const present = values.flatMap((value) => (value === undefined || value === '' ? [] : [[value]]));
  return present.length === 0 ? [] : [{ label, values: present }];
};

export const fields = (...rows: readonly (readonly Field[])[]): readonly Block[] => {
  const all = rows.flat();
  return all.length === 0 ? [] : [{ kind: 'fields', fields: all }];
};

/** A headed list; none when it is empty. */
export const section = (title: string, items: readonly Item[], ...after: readonly Block[]): readonly Block[] =>
  items.length === 0 ? [] : [heading(2, title), list(items), ...after];

/** Every source id that a record names, wherever it stands in it. */
function sourceIds(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourceIds);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = key === 'source' || key === 'sources' ? (Array.isArray(inner) ? inner : [inner]) : [];
    const ids = own.flatMap((reference: unknown) =>
      typeof reference === 'object' && reference !== null && 'id' in reference && typeof reference.id === 'string'
        ? [reference.id]
        : [],
    );
    return [...ids, ...sourceIds(inner)];
  });
}

/** What the parts of one page share: the reader, and numbers for the sources with the list that explains them. */
export interface Page {
  readonly lens: Lens;
  /** `[3, §4.3]`, as it stands behind a statement. */
  readonly cite: (reference: SourceRef) => string;
  readonly sources: readonly Block[];
}

/** Numbers the sources of a record in the order in which the record names them. */
export function pageOf(lens: Lens, record: unknown): Page {
  const ids = [...new Set(sourceIds(record))];
  const known = new Map<string, Source>(lens.catalogue.sources);
  const items = ids.map((id, index) => {
    const source = known.get(id);
    const details = [source?.publisher, source?.date].flatMap((text) => (text === undefined ? [] : [text])).join(', ');
    const name = `[${String(index + 1)}] ${source?.title ?? id}${details === '' ? '' : ` (${details})`}`;
    return item(
      source?.url === undefined ? [name] : [`${name}. `, { kind: 'link', text: source.url, url: source.url }],
    );
  });
  return {
    lens,
    cite: ({ id, at }) => `[${String(ids.indexOf(id) + 1)}${at === undefined ? '' : `, ${at}`}]`,
    sources: section(lens.messages.show.sources, items),
  };
}
