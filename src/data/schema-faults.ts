import type { ErrorObject } from 'ajv';
import type { Path } from '../core/entry.ts';
import type { Text } from '../core/generated/schema-types.ts';
import { nearest } from '../core/nearest.ts';
import type { SchemaCode } from './schema-codes.ts';

/** What a schema error means, before it has a place in a file. */
export interface SchemaFault {
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
/** What a message is about: the last key on the path, or the file itself. */
function subject(path: Path): Text {
  const name = path.findLast((part) => typeof part === 'string');
  return name === undefined ? { nl: 'het bestand', en: 'the file' } : { nl: `"${name}"`, en: `"${name}"` };
}

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
  const quote =
    error.params['type'] === 'string' && (typeof error.data === 'number' || typeof error.data === 'boolean');
  return {
    code: 'schema/type',
    message: {
      nl: `${subject(path).nl} moet ${wanted.nl} zijn, geen ${got.nl.replace(/^een /, '')}${quote ? '; zet er aanhalingstekens omheen' : ''}`,
      en: `${subject(path).en} must be ${wanted.en}, not ${got.en}${quote ? '; put quotes around it' : ''}`,
    },
    ...(quote ? { suggestion: JSON.stringify(String(error.data)) } : {}),
  };
};

const allowedKeys = (error: ErrorObject): readonly string[] => {
  const properties: unknown = error.parentSchema?.['properties'];
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The key that was meant: the nearest that the record does not have yet. */
export function meantKey(error: ErrorObject, key: string): string | undefined {
  const present = isRecord(error.data) ? error.data : {};
  return nearest(
    key,
    allowedKeys(error).filter((name) => !Object.hasOwn(present, name)),
  );
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
  const last = path.at(-1);
  const where = typeof last === 'string' ? `"${last}": ` : '';
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
      nl: `${subject(path).nl} kan niet ${name} zijn; kies uit ${quoted(values)}`,
      en: `${subject(path).en} cannot be ${name}; choose from ${quoted(values)}`,
    },
    ...(meant === undefined ? {} : { suggestion: meant }),
  };
};

const asSlug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const wrongPattern: Explain = (error, path) => {
  const pattern = String(error.params['pattern']);
  const text = String(error.data);
  const name = subject(path);
  if (pattern.startsWith('^https')) {
    const message = {
      nl: `${name.nl} moet een adres zijn dat met https:// begint`,
      en: `${name.en} must be an address that starts with https://`,
    };
    return {
      code: 'schema/pattern',
      message,
      ...(text.startsWith('http://') ? { suggestion: text.replace('http:', 'https:') } : {}),
    };
  }
  if (pattern.startsWith('^[0-9]{4}')) {
    return {
      code: 'schema/pattern',
      message: {
        nl: `${name.nl} moet een datum zijn: JJJJ, JJJJ-MM of JJJJ-MM-DD`,
        en: `${name.en} must be a date: YYYY, YYYY-MM or YYYY-MM-DD`,
      },
    };
  }
  const slug = asSlug(text);
  const message = {
    nl: `${name.nl} moet een id zijn: kleine letters, cijfers en koppeltekens`,
    en: `${name.en} must be an id: lower-case letters, digits and hyphens`,
  };
  return { code: 'schema/pattern', message, ...(slug === '' ? {} : { suggestion: slug }) };
};

const few: Explain = (error, path) => ({
  code: 'schema/too-few',
  message: {
    nl: `${subject(path).nl} moet er minstens ${count(error)} bevatten; weet u niets, laat de sleutel dan weg`,
    en: `${subject(path).en} must hold at least ${count(error)}; when nothing is known, leave the key out`,
  },
});

const many: Explain = (error, path) => ({
  code: 'schema/too-many',
  message: {
    nl: `${subject(path).nl} mag er hoogstens ${count(error)} bevatten`,
    en: `${subject(path).en} may hold at most ${count(error)}`,
  },
});

const range: Explain = (error, path) => {
  const least = error.keyword === 'minimum';
  return {
    code: 'schema/out-of-range',
    message: {
      nl: `${subject(path).nl} moet ${least ? 'minstens' : 'hoogstens'} ${count(error)} zijn`,
      en: `${subject(path).en} must be ${least ? 'at least' : 'at most'} ${count(error)}`,
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
    message: { nl: `deze waarde staat al in ${subject(path).nl}`, en: `this value is in ${subject(path).en} already` },
  };
};

/** One line a keyword of JSON Schema that the schemas use; what is absent says nothing by itself. */
export const EXPLAIN: Readonly<Record<string, Explain>> = {
  type: wrongType,
  additionalProperties: unknownKey,
  required: missingKey,
  enum: wrongValue,
  const: wrongValue,
  pattern: wrongPattern,
  minLength: (_, path) => ({
    code: 'schema/too-short',
    message: { nl: `${subject(path).nl} is leeg`, en: `${subject(path).en} is empty` },
  }),
  maxLength: (error, path) => ({
    code: 'schema/too-long',
    message: {
      nl: `${subject(path).nl} is langer dan ${count(error)} tekens`,
      en: `${subject(path).en} is longer than ${count(error)} characters`,
    },
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
    message: {
      nl: `${subject(path).nl} hoort hier niet bij de andere waarden`,
      en: `${subject(path).en} does not go with the other values here`,
    },
  }),
};
