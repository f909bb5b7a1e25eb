import type { ErrorObject } from 'ajv';
import type { Path } from '../../core/entry.ts';
import { type Suggestion, WHY_NOT } from '../../core/fix/fix.ts';
import { meantIn } from '../../core/fix/likeness.ts';
import type { Text } from '../../core/generated/schema-types.ts';
import { isRecord } from '../../core/is-record.ts';
import { nearest } from '../../core/nearest.ts';
import type { Condition } from './condition.ts';
import { dutchValue } from './dutch-values.ts';
import type { SchemaCode } from './schema-codes.ts';
import { formOf } from './text-form.ts';
import { asWanted, typeName, wantedType } from './wanted-type.ts';

/** What a schema error means, before it has a place in a file. */
export interface SchemaFault {
  readonly code: SchemaCode;
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: Text;
  readonly suggestion?: Suggestion;
  /** The first of two equal items. */
  readonly first?: Path;
}

type Fault = Pick<SchemaFault, 'code' | 'message'> & Partial<SchemaFault>;
type Explain = (error: ErrorObject, path: Path, condition?: Condition) => Fault | undefined;

const quoted = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');
/** What a message is about: the last key on the path, or the file itself. */
function subject(path: Path): Text {
  const name = path.findLast((part) => typeof part === 'string');
  return name === undefined ? { nl: 'het bestand', en: 'the file' } : { nl: `"${name}"`, en: `"${name}"` };
}

const count = (error: ErrorObject): string => String(error.params['limit']);

const wrongType: Explain = (error, path) => {
  const wanted = wantedType(error);
  const got = typeName(error.data);
  const suggestion = asWanted(error);
  const isQuotes = suggestion?.text.startsWith('"') === true;
  return {
    code: 'schema/type',
    message: {
      nl: `${subject(path).nl} moet ${wanted.nl} zijn, geen ${got.nl.replace(/^een /, '')}${isQuotes ? '; zet er aanhalingstekens omheen' : ''}`,
      en: `${subject(path).en} must be ${wanted.en}, not ${got.en}${isQuotes ? '; put quotes around it' : ''}`,
    },
    ...(suggestion && { suggestion }),
  };
};

const LANGUAGES: Readonly<Record<string, Text>> = {
  nl: { nl: 'Nederlandse', en: 'Dutch' },
  en: { nl: 'Engelse', en: 'English' },
};

const allowedKeys = (error: ErrorObject): readonly string[] => {
  const properties: unknown = error.parentSchema?.['properties'];
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
};

/** The keys that the record may have, and does not have yet. */
function absentKeys(error: ErrorObject): readonly string[] {
  const present = isRecord(error.data) ? error.data : {};
  return allowedKeys(error).filter((name) => !Object.hasOwn(present, name));
}

/** The key that was meant: the nearest that the record does not have yet; in a text the language that is left. */
export function meantKey(error: ErrorObject, key: string): string | undefined {
  const absent = absentKeys(error);
  const isText = allowedKeys(error).every((name) => name in LANGUAGES);
  return nearest(key, absent) ?? (isText ? absent[0] : undefined);
}

const unknownKey: Explain = (error, path) => {
  const key = String(error.params['additionalProperty']);
  const meant = meantKey(error, key);
  return {
    code: 'schema/unknown-key',
    path: [...path, key],
    part: 'key',
    // Who is told which key was meant need not read them all.
    message: {
      nl: `onbekende sleutel "${key}"${meant === undefined ? `; toegestaan: ${allowedKeys(error).join(', ')}` : ''}`,
      en: `unknown key "${key}"${meant === undefined ? `; allowed: ${allowedKeys(error).join(', ')}` : ''}`,
    },
    ...(meant !== undefined && { suggestion: meantIn(key, meant, absentKeys(error)) }),
  };
};

/** Whether a key holds a source, or a list of them: its schema says so. */
function holdsSource(error: ErrorObject, key: string): boolean {
  const properties: unknown = error.parentSchema?.['properties'];
  const schema: unknown = isRecord(properties) ? properties[key] : undefined;
  const reference = isRecord(schema) ? (schema['$ref'] ?? (isRecord(schema['items']) && schema['items']['$ref'])) : '';
  return String(reference).endsWith('/sourceRef');
}

const toFillIn = (key: string): Suggestion => ({ text: `${key}:`, trust: { why: WHY_NOT.yours } });

const missingKey: Explain = (error, path, condition) => {
  const key = String(error.params['missingProperty']);
  const language = LANGUAGES[key];
  const last = path.at(-1);
  const where = typeof last === 'string' ? `"${last}": ` : '';
  if (language !== undefined) {
    return {
      code: 'schema/missing-translation',
      message: { nl: `${where}de ${language.nl} tekst ontbreekt`, en: `${where}the ${language.en} text is missing` },
      suggestion: toFillIn(key),
    };
  }
  const goesWith = error.schemaPath.includes('/then/') ? condition?.text : undefined;
  const reason =
    goesWith === undefined
      ? { nl: '', en: '' }
      : { nl: `; hij hoort bij ${goesWith}`, en: `; it goes with ${goesWith}` };
  return {
    code: holdsSource(error, key) ? 'schema/missing-source' : 'schema/required',
    message: {
      nl: `${where}de sleutel "${key}" ontbreekt${reason.nl}`,
      en: `${where}the key "${key}" is missing${reason.en}`,
    },
    suggestion: toFillIn(key),
  };
};

/** The value that was meant: in Dutch, several without their commas, or misspelt. */
function meantValue(text: string, allowed: readonly string[]): Suggestion | undefined {
  const parts = text.split(/\s+/);
  if (parts.length > 1 && parts.every((part) => allowed.includes(part)))
    return { text: parts.join(', '), trust: 'likely' };
  const named = dutchValue(text, allowed);
  if (named !== undefined) return { text: named, trust: 'certain' };
  const meant = nearest(text, allowed);
  return meant === undefined ? undefined : meantIn(text, meant, allowed);
}

/** The one item of a list where no list belongs. */
function onlyOf(value: unknown, allowed: readonly unknown[]): Suggestion | undefined {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const [only] = items;
  return typeof only === 'string' && items.length === 1 && allowed.includes(only)
    ? { text: only, trust: 'certain' }
    : undefined;
}

const wrongValue: Explain = (error, path) => {
  const allowed: unknown = error.params['allowedValues'] ?? [error.params['allowedValue']];
  const values = Array.isArray(allowed) ? allowed : [];
  const meant =
    typeof error.data === 'string' ? meantValue(error.data, values.map(String)) : onlyOf(error.data, values);
  const name = JSON.stringify(error.data);
  return {
    code: 'schema/value',
    message: {
      nl: `${subject(path).nl} kan niet ${name} zijn; kies uit ${quoted(values)}`,
      en: `${subject(path).en} cannot be ${name}; choose from ${quoted(values)}`,
    },
    ...(meant && { suggestion: meant }),
  };
};

const wrongPattern: Explain = (error, path) => {
  const form = formOf(error.parentSchema);
  const text = String(error.data);
  const { nl, en } = form.wrong?.(text) ?? form.wanted;
  const suggestion = form.meant(text);
  return {
    code: 'schema/pattern',
    message: { nl: `${subject(path).nl} moet ${nl}`, en: `${subject(path).en} must ${en}` },
    ...(suggestion && { suggestion }),
  };
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

const notHere: Explain = (error, path, condition) => {
  const name = String(path.at(-1));
  const goesWith = error.schemaPath.includes('/else/') ? condition?.text : undefined;
  return {
    code: 'schema/not-here',
    part: 'key',
    message:
      goesWith === undefined
        ? {
            nl: `"${name}" hoort hier niet bij de andere waarden; verwijder hem`,
            en: `"${name}" does not go with the other values here; remove it`,
          }
        : { nl: `"${name}" hoort alleen bij ${goesWith}`, en: `"${name}" goes with ${goesWith} only` },
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
  'false schema': notHere,
};
