import type { Source, SourceRef } from '../core/generated/schema-types.ts';
import { sourceIds } from '../core/source-ids.ts';
import { type Block, item } from './document.ts';
import { section } from './fields.ts';
import type { Lens } from '../tell/lens.ts';

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
