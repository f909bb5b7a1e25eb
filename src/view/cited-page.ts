import type { Source, SourceRef } from '../core/generated/schema-types.ts';
import { type Block, item } from './document.ts';
import { section } from './fields.ts';
import type { Lens } from '../tell/lens.ts';

/** Every source id that a record names, wherever it stands in it. */
function sourceIds(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourceIds);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = key === 'source' || key === 'sources' ? [inner].flat() : [];
    const ids = own.flatMap((reference: unknown) =>
      typeof reference === 'object' && reference !== null && 'id' in reference && typeof reference.id === 'string'
        ? [reference.id]
        : [],
    );
    return [...ids, ...sourceIds(inner)];
  });
}

/** What the parts of one page share: the reader, and numbers for the sources with the list that explains them. */
export interface CitedPage {
  readonly lens: Lens;
  /** `[3, §4.3]`, as it stands behind a statement. */
  readonly cite: (reference: SourceRef) => string;
  readonly sources: readonly Block[];
}

/** Numbers the sources of a record in the order in which the record names them. */
export function citedPage(lens: Lens, record: unknown): CitedPage {
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
