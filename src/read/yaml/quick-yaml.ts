import { constructFromEvents, CORE_SCHEMA, type Event, EVENT_ID, parseEvents } from 'js-yaml';
import { firstUnsafe } from '../../core/unsafe-characters.ts';
import { DEPTH_LIMIT, KEY_LIMIT } from '../limits.ts';
import { type Outline, outlineOf } from './outline.ts';

/** A text of which the YAML leaves nothing to say. */
export interface FlawlessYaml {
  readonly value: unknown;
  readonly outline: Outline;
}

const isPlain = (event: Event): boolean => {
  if (event.type === EVENT_ID.POP) return true;
  if (event.type === EVENT_ID.ALIAS) return false;
  if (event.type === EVENT_ID.DOCUMENT) return !event.explicitStart && event.directives.length === 0;
  return event.anchorStart === -1 && event.tagStart === -1;
};

/** Whether there is one document, without directives, aliases, anchors and tags. */
function isOnePlainDocument(events: readonly Event[]): boolean {
  let documents = 0;
  for (const event of events) {
    if (!isPlain(event)) return false;
    if (event.type === EVENT_ID.DOCUMENT) documents += 1;
  }
  return documents === 1;
}

/** Not a name that YAML readers may take for a number, a boolean, null or a merge, nor one that JavaScript reserves. */
const isPlainKey = (key: string): boolean => /^(?!(?:true|false|null)$)[A-Za-z$][\x21-\x7e]*$/.test(key);

/** Beyond the largest number: one reader makes it infinite, the other keeps the text. */
const isHuge = (text: string): boolean => /^[-+.\d]+e\+?\d{3,}$/i.test(text);

/** Only an escape can put a character into a value that the text itself does not hold. */
function isFlawless(value: unknown, hasEscapes: boolean): boolean {
  if (typeof value === 'string') return !isHuge(value) && (!hasEscapes || firstUnsafe(value) === undefined);
  if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  if (typeof value === 'boolean') return true;
  if (typeof value !== 'object' || value === null) return false;
  const inner: readonly unknown[] = Object.values(value);
  if (!inner.every((one) => isFlawless(one, hasEscapes))) return false;
  if (Array.isArray(value)) return true;
  const keys = Object.keys(value);
  return keys.length <= KEY_LIMIT && keys.every(isPlainKey);
}

/**
 * Reads YAML many times as fast as the reader that explains faults, and gives up at the first doubt: then the
 * other one decides. Whatever this accepts, the other accepts with the same value; a test holds them together.
 * The text has no unsafe characters of its own.
 */
export function readFlawlessYaml(text: string): FlawlessYaml | undefined {
  try {
    const events = parseEvents(text, { maxDepth: DEPTH_LIMIT });
    if (!isOnePlainDocument(events)) return undefined;
    const [value] = constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 });
    return isFlawless(value, text.includes('\\')) ? { value, outline: outlineOf(events) } : undefined;
  } catch {
    return undefined;
  }
}
