import type { Source } from './generated/schema-types.ts';
import { isRecord } from './is-record.ts';

type SourcesById = ReadonlyMap<string, Source>;

/** `{id, at}` with the title and the address of the source. */
function citation(sources: SourcesById, reference: unknown): unknown {
  if (!isRecord(reference) || typeof reference['id'] !== 'string') return reference;
  const { id, at } = reference;
  const source = sources.get(reference['id']);
  if (source === undefined) return reference;
  const { title, url } = source;
  return { id, title, ...(url !== undefined && { url }), ...(at !== undefined && { at }) };
}

/** What stands under a key, with its sources told. */
function toldUnder(sources: SourcesById, key: string, value: unknown): unknown {
  if (key === 'source') return citation(sources, value);
  if (key === 'sources' && Array.isArray(value)) return value.map((reference) => citation(sources, reference));
  return told(sources, value);
}

function told(sources: SourcesById, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((inner) => told(sources, inner));
  if (!isRecord(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = toldUnder(sources, key, inner);
  return copy;
}

/** A copy in which each source stands with its title and address: whoever reads an output need not look them up. */
// The cast: a source gains two fields that its type leaves open, and nothing else changes.
export const cited = <T>(sources: SourcesById, value: T): T => told(sources, value) as T;
