import type { ErrorObject } from 'ajv';
import type { Diagnostic, Related } from '../core/diagnostic.ts';
import type { Path } from '../core/entry.ts';
import type { Text } from '../core/generated/schema-types.ts';
import { nearest } from '../core/nearest.ts';
import type { SchemaCode } from './schema-codes.ts';
import type { Locate } from './explain-yaml.ts';

/** What a schema error means, before it has a place in a file. */
interface SchemaFault {
  readonly code: SchemaCode;
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: Text;
  readonly suggestion?: string;
  /** The first of two equal items. */
  readonly first?: Path;
}

type Fault = Pick<SchemaFault, 'code' | 'message'> & Partial<SchemaFault>;
type Explain = (error: ErrorObject, path: Path) => Fault | undefined;

const quoted = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');
const nameOf = (path: Path): string => path.findLast((part) => typeof part === 'string') ?? 'record';
const count = (error: ErrorObject): string => String(error.params['limit']);

const TYPES: Readonly<Record<string, Text>> = {
  string: { nl: 'tekst', en: 'text' },
  number: { nl: 'een getal', en: 'a number' },
  integer: { nl: 'een geheel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'sleutels met waarden', en: 'keys with values' },
};

function typeName(value: unknown): Text {
  const type = Array.isArray(value) ? 'array' : typeof value;
  return TYPES[type] ?? { nl: type, en: type };
}

const wrongType: Explain = (error, path) => {
  const wanted = TYPES[String(error.params['type'])] ?? { nl: '?', en: '?' };
  const got = typeName(error.data);
  const quote = error.params['type'] === 'string' && (typeof error.data === 'number' || typeof error.data === 'boolean');
  return {
    code: 'schema/type',
    message: {
      nl: `"${nameOf(path)}" moet ${wanted.nl} zijn, geen ${got.nl.replace(/^een /, '')}${quote ? '; zet er aanhalingstekens omheen' : ''}`,
      en: `"${nameOf(path)}" must be ${wanted.en}, not ${got.en}${quote ? '; put quotes around it' : ''}`,
    },
    ...(quote ? { suggestion: JSON.stringify(String(error.data)) } : {}),
  };
};

const allowedKeys = (error: ErrorObject): readonly string[] => {
  const properties: unknown = error.parentSchema?.['properties'];
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The key that was meant: the nearest that the record does not have yet. */
function meantKey(error: ErrorObject, key: string): string | undefined {
  const present = isRecord(error.data) ? error.data : {};
  return nearest(key, allowedKeys(error).filter((name) => !Object.hasOwn(present, name)));
}

const unknownKey: Explain = (error, path) => {
  const key = String(error.params['additionalProperty']);
  const meant = meantKey(error, key);
  return {
    code: 'schema/unknown-key',
    path: [...path, key],
    part: 'key',
    message: {
      nl: `onbekende sleutel "${key}"; toegestaan: ${allowedKeys(error).join(', ')}`,
      en: `unknown key "${key}"; allowed: ${allowedKeys(error).join(', ')}`,
    },
    ...(meant === undefined ? {} : { suggestion: meant }),
  };
};

const LANGUAGES: Readonly<Record<string, Text>> = {
  nl: { nl: 'Nederlandse', en: 'Dutch' },
  en: { nl: 'Engelse', en: 'English' },
};

const missingKey: Explain = (error, path) => {
  const key = String(error.params['missingProperty']);
  const language = LANGUAGES[key];
  const where = typeof path.at(-1) === 'string' ? `"${nameOf(path)}": ` : '';
  if (language !== undefined) {
    return {
      code: 'schema/missing-translation',
      message: { nl: `${where}de ${language.nl} tekst ontbreekt`, en: `${where}the ${language.en} text is missing` },
      suggestion: `${key}:`,
    };
  }
  return {
    code: key === 'source' || key === 'sources' ? 'schema/missing-source' : 'schema/required',
    message: { nl: `${where}de sleutel "${key}" ontbreekt`, en: `${where}the key "${key}" is missing` },
    suggestion: `${key}:`,
  };
};

const wrongValue: Explain = (error, path) => {
  const allowed: unknown = error.params['allowedValues'] ?? [error.params['allowedValue']];
  const values = Array.isArray(allowed) ? allowed : [];
  const meant = typeof error.data === 'string' ? nearest(error.data, values.map(String)) : undefined;
  const name = JSON.stringify(error.data);
  return {
    code: 'schema/value',
    message: {
      nl: `"${nameOf(path)}" kan niet ${name} zijn; kies uit ${quoted(values)}`,
      en: `"${nameOf(path)}" cannot be ${name}; choose from ${quoted(values)}`,
    },
    ...(meant === undefined ? {} : { suggestion: meant }),
  };
};

const asSlug = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

const wrongPattern: Explain = (error, path) => {
  const pattern = String(error.params['pattern']);
  const text = String(error.data);
  const name = nameOf(path);
  if (pattern.startsWith('^https')) {
    const message = { nl: `"${name}" moet een adres zijn dat met https:// begint`, en: `"${name}" must be an address that starts with https://` };
    return { code: 'schema/pattern', message, ...(text.startsWith('http://') ? { suggestion: text.replace('http:', 'https:') } : {}) };
  }
  if (pattern.startsWith('^[0-9]{4}')) {
    return { code: 'schema/pattern', message: { nl: `"${name}" moet een datum zijn: JJJJ, JJJJ-MM of JJJJ-MM-DD`, en: `"${name}" must be a date: YYYY, YYYY-MM or YYYY-MM-DD` } };
  }
  const slug = asSlug(text);
  const message = { nl: `"${name}" moet een id zijn: kleine letters, cijfers en koppeltekens`, en: `"${name}" must be an id: lower-case letters, digits and hyphens` };
  return { code: 'schema/pattern', message, ...(slug === '' ? {} : { suggestion: slug }) };
};

const few: Explain = (error, path) => ({
  code: 'schema/too-few',
  message: {
    nl: `"${nameOf(path)}" moet minstens ${count(error)} hebben; weet u niets, laat de sleutel dan weg`,
    en: `"${nameOf(path)}" must have at least ${count(error)}; when nothing is known, leave the key out`,
  },
});

const many: Explain = (error, path) => ({
  code: 'schema/too-many',
  message: { nl: `"${nameOf(path)}" mag er hoogstens ${count(error)} hebben`, en: `"${nameOf(path)}" may have at most ${count(error)}` },
});

const range: Explain = (error, path) => {
  const least = error.keyword === 'minimum';
  return {
    code: 'schema/out-of-range',
    message: {
      nl: `"${nameOf(path)}" moet ${least ? 'minstens' : 'hoogstens'} ${count(error)} zijn`,
      en: `"${nameOf(path)}" must be ${least ? 'at least' : 'at most'} ${count(error)}`,
    },
  };
};

const repeatedItem: Explain = (error, path) => {
  const indexes = [Number(error.params['i']), Number(error.params['j'])].sort((a, b) => a - b);
  const [first = 0, second = 0] = indexes;
  return {
    code: 'schema/duplicate-item',
    path: [...path, second],
    first: [...path, first],
    message: { nl: `deze waarde staat al in "${nameOf(path)}"`, en: `this value is in "${nameOf(path)}" already` },
  };
};

/** One line a keyword of JSON Schema that the schemas use; what is absent says nothing by itself. */
const EXPLAIN: Readonly<Record<string, Explain>> = {
  type: wrongType,
  additionalProperties: unknownKey,
  required: missingKey,
  enum: wrongValue,
  const: wrongValue,
  pattern: wrongPattern,
  minLength: (_, path) => ({ code: 'schema/too-short', message: { nl: `"${nameOf(path)}" is leeg`, en: `"${nameOf(path)}" is empty` } }),
  maxLength: (error, path) => ({
    code: 'schema/too-long',
    message: { nl: `"${nameOf(path)}" is langer dan ${count(error)} tekens`, en: `"${nameOf(path)}" is longer than ${count(error)} characters` },
  }),
  minItems: few,
  minProperties: few,
  maxItems: many,
  minimum: range,
  maximum: range,
  uniqueItems: repeatedItem,
  'false schema': (_, path) => ({
    code: 'schema/not-here',
    part: 'key',
    message: { nl: `"${nameOf(path)}" hoort hier niet bij de andere waarden`, en: `"${nameOf(path)}" does not go with the other values here` },
  }),
};

/** `/links/0/factor` to its parts; numbers are indexes, for no key in the data is a number. */
const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((inner: unknown, part) => {
    if (Array.isArray(inner)) return inner[Number(part)];
    return isRecord(inner) ? inner[String(part)] : undefined;
  }, value);

/** A required key that stands there misspelt, or without a value, was reported as that. */
function isToldOtherwise(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (error.keyword !== 'required') return false;
  const missing = String(error.params['missingProperty']);
  if (isRecord(error.data) && Object.hasOwn(error.data, missing)) return true;
  return errors.some(
    (other) =>
      other.keyword === 'additionalProperties' &&
      other.instancePath === error.instancePath &&
      meantKey(other, String(other.params['additionalProperty'])) === missing,
  );
}

function faultOf(error: ErrorObject, value: unknown): SchemaFault | undefined {
  const path = pathOf(error.instancePath);
  if (path.length > 0 && valueAt(value, path) === undefined) return undefined;
  const fault = EXPLAIN[error.keyword]?.(error, path);
  return fault && { path, part: 'value', ...fault };
}

/** The errors of a validator as diagnostics: one for each slip, each at the part that is wrong. */
export function schemaDiagnostics(value: unknown, errors: readonly ErrorObject[], place: Locate): readonly Diagnostic[] {
  return errors.flatMap((error): readonly Diagnostic[] => {
    if (isToldOtherwise(error, errors)) return [];
    const fault = faultOf(error, value);
    if (fault === undefined) return [];
    const { code, path, part, message, suggestion, first } = fault;
    const related: readonly Related[] | undefined = first && [
      { ...place(first), message: { nl: 'hier staat de eerste', en: 'the first one is here' } },
    ];
    return [{ code, severity: 'error', ...place(path, part), message, ...(related && { related }), ...(suggestion !== undefined && { suggestion }) }];
  });
}

/** The first part of the path of each error: which records of a list are wrong. */
export const brokenItems = (errors: readonly ErrorObject[]): ReadonlySet<string | number> =>
  new Set(errors.flatMap(({ instancePath }) => pathOf(instancePath).slice(0, 1)));

/** Whether an error is about the file as a whole. */
export const breaksWhole = (errors: readonly ErrorObject[]): boolean => errors.some(({ instancePath }) => instancePath === '');
