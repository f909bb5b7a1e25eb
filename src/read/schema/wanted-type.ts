import type { ErrorObject } from 'ajv';
import { type Suggestion, WHY_NOT } from '../../core/fix/fix.ts';
import { CLOSED_LISTS } from '../../core/generated/closed-lists.ts';
import type { Text } from '../../core/generated/schema-types.ts';
import { isRecord } from '../../core/is-record.ts';
import { meantValue } from './meant-value.ts';
import { yesOrNo } from './yes-or-no.ts';

const TYPES: Readonly<Record<string, Text>> = {
  string: { nl: 'tekst', en: 'text' },
  number: { nl: 'een getal', en: 'a number' },
  integer: { nl: 'een geheel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'sleutels met waarden', en: 'keys with values' },
};

const DECIMAL: Text = { nl: 'een kommagetal', en: 'a decimal number' };

export function typeName(value: unknown): Text {
  if (typeof value === 'number' && !Number.isInteger(value)) return DECIMAL;
  const type = Array.isArray(value) ? 'array' : typeof value;
  return TYPES[type] ?? { nl: type, en: type };
}

const requiredKeys = (error: ErrorObject): readonly string[] => {
  const required: unknown = error.parentSchema?.['required'];
  return Array.isArray(required) ? required.map(String) : [];
};

/** More keys than these are no help to whoever wrote something else. */
const FEW_KEYS = 6;

/** The keys that a small map may have, none of which it needs. */
function fewKeys(error: ErrorObject): string {
  const properties: unknown = error.parentSchema?.['properties'];
  const keys = isRecord(properties) ? Object.keys(properties) : [];
  return keys.length === 0 || keys.length > FEW_KEYS ? '' : ` (${keys.join(', ')})`;
}

/** What must stand there, with the keys of a small map. */
export function wantedType(error: ErrorObject): Text {
  const type = String(error.params['type']);
  const { nl, en } = TYPES[type] ?? { nl: '?', en: '?' };
  if (type !== 'object') return { nl, en };
  const required = requiredKeys(error)
    .map((key) => `${key}: …`)
    .join(', ');
  if (required !== '') return { nl: `een blok { ${required} }`, en: `a block { ${required} }` };
  const keys = fewKeys(error);
  return { nl: nl + keys, en: en + keys };
}

const around = (text: string, before: string, after: string): Suggestion => ({
  text: before + text + after,
  trust: 'certain',
  around: [before, after],
});

/** The values that the items of a list may have; undefined when that is not a closed list. */
function allowedItems(error: ErrorObject): readonly string[] | undefined {
  const items: unknown = error.parentSchema?.['items'];
  const name = /#\/\$defs\/(\w)(\w*)$/.exec(isRecord(items) ? String(items['$ref']) : '');
  const lists: Readonly<Record<string, readonly string[]>> = CLOSED_LISTS;
  return name === null ? undefined : lists[`${name[1]?.toUpperCase() ?? ''}${name[2] ?? ''}`];
}

/** A text by itself as a list; text after a dash without its space. */
function asList(text: string, allowed: readonly string[] | undefined): Suggestion | undefined {
  if (/^-[^\s-]/.test(text)) return { text: `- ${text.slice(1)}`, trust: 'likely' };
  const meant = allowed === undefined || allowed.includes(text) ? undefined : meantValue(text, allowed);
  if (meant !== undefined) return { ...meant, text: `[${meant.text}]` };
  return /^[^-,[\]{}\n][^,[\]{}\n]*$/.test(text) ? around(text, '[', ']') : undefined;
}

/** A comma may stand for a point or between thousands; what stands after a number may be its unit. */
function asNumber(text: string): Suggestion | undefined {
  const [number] = /^-?\d+(?:[.,]\d+)?(?=$|\s)/.exec(text) ?? [];
  if (number === undefined) return undefined;
  return { text: number.replace(',', '.'), trust: number === text ? 'likely' : { why: WHY_NOT.loss } };
}

/** A word between the brackets of a list. */
const asWord = (text: string): Suggestion | undefined =>
  /^[a-z][\w-]*$/.test(text) ? { text, trust: 'certain' } : undefined;

function asYesOrNo(text: string): Suggestion | undefined {
  const word = yesOrNo(text);
  return word === undefined ? undefined : { text: word, trust: 'certain' };
}

const asText = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;

/** What is one item of a list, or the value by itself; the list is given up then. */
const inPlaceOf = (value: unknown, suggestion: Suggestion | undefined): Suggestion | undefined =>
  suggestion && Array.isArray(value) ? { text: suggestion.text, trust: suggestion.trust } : suggestion;

/** The value as the schema wants it, where that takes no guess. */
export function asWanted(error: ErrorObject): Suggestion | undefined {
  const { data } = error;
  const wanted = String(error.params['type']);
  const [key, ...others] = requiredKeys(error);
  const [only, ...more] = Array.isArray(data) ? data.map(asText) : [data];
  if (wanted === 'string' && (typeof data === 'number' || typeof data === 'boolean'))
    return around(String(data), '"', '"');
  if (typeof only !== 'string' || more.length > 0) return undefined;
  if (wanted === 'object')
    return key !== undefined && others.length === 0 ? inPlaceOf(data, around(only, `{ ${key}: `, ' }')) : undefined;
  if (wanted === 'array') return asList(only, allowedItems(error));
  if (wanted === 'boolean') return asYesOrNo(only);
  return wanted === 'string' ? asWord(only) : asNumber(only);
}
