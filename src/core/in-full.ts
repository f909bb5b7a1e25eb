import type { Level, Source } from './generated/schema-types.ts';
import { isRecord } from './is-record.ts';
import { rankedLevel } from './rating.ts';

/** Where what an id stands for is looked up: a catalogue, or what two of them hold together. */
interface Glossary {
  readonly sources: ReadonlyMap<string, Source>;
  readonly levels: ReadonlyMap<string, Level>;
}

/** `{id, at}` with the title and the address of the source. */
function citation({ sources }: Glossary, reference: unknown): unknown {
  if (!isRecord(reference) || typeof reference['id'] !== 'string') return reference;
  const { id, at } = reference;
  const source = sources.get(reference['id']);
  if (source === undefined) return reference;
  const { title, url } = source;
  return { id, title, ...(url !== undefined && { url }), ...(at !== undefined && { at }) };
}

/** What stands under a key; a `level` that is none of recognition, such as that of an indicator, stays as it is. */
function toldUnder(known: Glossary, key: string, value: unknown): unknown {
  if (key === 'source') return citation(known, value);
  if (key === 'sources' && Array.isArray(value)) return value.map((reference) => citation(known, reference));
  const level = key === 'level' && typeof value === 'string' ? known.levels.get(value) : undefined;
  return level === undefined ? told(known, value) : rankedLevel(level);
}

function told(known: Glossary, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((inner) => told(known, inner));
  if (!isRecord(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = toldUnder(known, key, inner);
  return copy;
}

/**
 * A copy in which each source stands with its title and address, and each level with its rank and label: whoever reads an
 * output need not look them up, and finds one shape everywhere.
 */
// The cast: a source gains two fields that its type leaves open; a level changes only in a record, whose type leaves all open.
export const inFull = <T>(known: Glossary, value: T): T => told(known, value) as T;
