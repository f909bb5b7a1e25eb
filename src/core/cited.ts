import type { Source } from './generated/schema-types.ts';
import { isRecord } from './is-record.ts';

type Sources = ReadonlyMap<string, Source>;

/** `{id, at}` with the title and the address of the source. */
function citation(sources: Sources, reference: unknown): unknown {
  if (!isRecord(reference) || typeof reference['id'] !== 'string') return reference;
  const { id, at } = reference;
  const source = sources.get(reference['id']);
  if (source === undefined) return reference;
  const { title, url } = source;
  return { id, title, ...(url !== undefined && { url }), ...(at !== undefined && { at }) };
}

function told(sources: Sources, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((inner) => told(sources, inner));
  if (!isRecord(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const isOne = key === 'source';
    const isList = key === 'sources' && Array.isArray(inner);
    copy[key] = isOne
      ? citation(sources, inner)
      : isList
        ? inner.map((reference) => citation(sources, reference))
        : told(sources, inner);
  }
  return copy;
}

/** A copy in which each source stands with its title and address: whoever reads an output need not look them up. */
// The cast: a source gains two fields that its type leaves open, and nothing else changes.
export const cited = <T>(sources: Sources, value: T): T => told(sources, value) as T;
