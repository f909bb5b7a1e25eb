import type { ErrorObject } from 'ajv';
import type { Path } from '../../core/entry.ts';
import { referenceKindAt } from '../../core/facts/references.ts';
import type { Suggestion } from '../../core/fix/fix.ts';
import { missingKey, notHere, unknownKey } from './key-faults.ts';
import { type Explain, subject } from './schema-fault.ts';
import { meantValue } from './meant-value.ts';
import { formOf } from './text-form.ts';
import { asWanted, typeName, wantedType } from './wanted-type.ts';

const quoted = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');
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

const wrongValue: Explain = (error, path) => {
  const allowed: unknown = error.params['allowedValues'] ?? [error.params['allowedValue']];
  const values = Array.isArray(allowed) ? allowed : [];
  const meant = meantValue(error.data, values);
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

/** What names a record is known only to what sees them all: in the form of an id it may still name none. */
const ofName = (suggestion: Suggestion, path: Path): Suggestion =>
  suggestion.trust === 'certain' && referenceKindAt(path) !== undefined
    ? { ...suggestion, trust: 'likely' }
    : suggestion;

const wrongPattern: Explain = (error, path) => {
  const form = formOf(error.parentSchema);
  const text = String(error.data);
  const { nl, en } = form.wrong?.(text) ?? form.wanted;
  const meant = form.meant(text);
  const suggestion = meant && ofName(meant, path);
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
