import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { EPOCH, withinZipYears } from './zip-clock.ts';

/** Relationship ids that a library draws at random, such as `rIdk3x…`; ids with only digits are in order already. */
const RANDOM_ID = /\brId(?=[a-z0-9_-]*[a-z_-])[a-z0-9_-]{12,}/g;

const TIMESTAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * An Office file as a library packs it, but without clock and chance in it: same input, same bytes. `day` is the day that the
 * file says it is from.
 */
export async function repacked(pack: () => Promise<ArrayBuffer | Uint8Array>, day: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await withinZipYears(pack));
  const order = new Map<string, string>();
  const settled = (id: string): string => {
    const known = order.get(id) ?? `rIdLink${String(order.size + 1)}`;
    order.set(id, known);
    return known;
  };
  const entries = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    if (!/\.(xml|rels)$/.test(path)) return [path, content] as const;
    const text = strFromU8(content)
      .replace(RANDOM_ID, settled)
      .replace(TIMESTAMP, (_, tag: string) => `${tag}${day}T00:00:00Z`);
    return [path, strToU8(text)] as const;
  });
  const inOrder = entries.sort(([a], [b]) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES));
  return zipSync(Object.fromEntries(inOrder), { level: 6, mtime: EPOCH });
}

/** Readers that guess a file's kind look at what comes first. */
const CONTENT_TYPES = '[Content_Types].xml';
