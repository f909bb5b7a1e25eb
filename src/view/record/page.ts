import type { SourceRef } from '../../core/generated/schema-types.ts';
import { compareIds } from '../../core/order-text.ts';
import { type Block, heading, type Item, item, type Line, list } from '../document.ts';
import type { Lens } from '../lens.ts';

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

/** All sources of a record, once each, with their addresses. */
export function sourcesSection(lens: Lens, record: unknown): readonly Block[] {
  const ids = [...new Set(sourceIds(record))].sort(compareIds);
  const known = new Map<string, NonNullable<ReturnType<typeof lens.catalogue.sources.get>>>(lens.catalogue.sources);
  const items = ids.flatMap((id) => {
    const source = known.get(id);
    if (source === undefined) return [];
    const details = [source.publisher, source.date].flatMap((text) => (text === undefined ? [] : [text])).join(', ');
    const name = details === '' ? source.title : `${source.title} (${details})`;
    return [
      item(source.url === undefined ? [name] : [`${name}. `, { kind: 'link', text: source.url, url: source.url }]),
    ];
  });
  return section(lens.messages.show.sources, items);
}

/** `§4.3 of the report` and the like, between brackets. */
export const cited = (lens: Lens, reference: SourceRef): string =>
  `(${lens.messages.terms.source}: ${lens.source(reference)})`;
