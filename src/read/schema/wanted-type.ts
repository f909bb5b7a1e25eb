import type { ErrorObject } from 'ajv';
import type { Text } from '../../core/generated/schema-types.ts';

const TYPES: Readonly<Record<string, Text>> = {
  string: { nl: 'tekst', en: 'text' },
  number: { nl: 'een getal', en: 'a number' },
  integer: { nl: 'een geheel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'sleutels met waarden', en: 'keys with values' },
};

export function typeName(value: unknown): Text {
  const type = Array.isArray(value) ? 'array' : typeof value;
  return TYPES[type] ?? { nl: type, en: type };
}

const requiredKeys = (error: ErrorObject): readonly string[] => {
  const required: unknown = error.parentSchema?.['required'];
  return Array.isArray(required) ? required.map(String) : [];
};

/** What must stand there, with the keys of a small map. */
export function wantedType(error: ErrorObject): Text {
  const keys = requiredKeys(error)
    .map((key) => `${key}: …`)
    .join(', ');
  if (error.params['type'] === 'object' && keys !== '')
    return { nl: `een blok { ${keys} }`, en: `a block { ${keys} }` };
  return TYPES[String(error.params['type'])] ?? { nl: '?', en: '?' };
}

const YES_OR_NO: ReadonlyMap<string, string> = new Map([
  ...['yes', 'ja', 'on', 'waar', 'true'].map((word) => [word, 'true'] as const),
  ...['no', 'nee', 'off', 'onwaar', 'false'].map((word) => [word, 'false'] as const),
]);

/** A word by itself as a list; text after a dash without its space. */
const asList = (text: string): string | undefined => {
  if (/^-[^\s-]/.test(text)) return `- ${text.slice(1)}`;
  return /^[\w-]+$/.test(text) ? `[${text}]` : undefined;
};

const asText = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;

/** The value as the schema wants it, where that takes no guess. */
export function asWanted(error: ErrorObject): string | undefined {
  const { data } = error;
  const wanted = String(error.params['type']);
  const [key, ...others] = requiredKeys(error);
  const [only, ...more] = Array.isArray(data) ? data.map(asText) : [data];
  if (wanted === 'string' && (typeof data === 'number' || typeof data === 'boolean'))
    return JSON.stringify(String(data));
  if (typeof only !== 'string' || more.length > 0) return undefined;
  if (wanted === 'object') return key !== undefined && others.length === 0 ? `{ ${key}: ${only} }` : undefined;
  if (wanted === 'array') return asList(only);
  if (wanted === 'boolean') return YES_OR_NO.get(only.toLowerCase());
  const number = wanted === 'string' ? undefined : /^-?\d+(?:[.,]\d+)?(?=$|\s)/.exec(only)?.[0];
  return number?.replace(',', '.');
}
