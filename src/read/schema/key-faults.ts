import type { ErrorObject } from 'ajv';
import { type Suggestion, WHY_NOT } from '../../core/fix/fix.ts';
import { meantIn } from '../../core/fix/likeness.ts';
import type { Text } from '../../core/generated/schema-types.ts';
import { isRecord } from '../../core/is-record.ts';
import { nearest } from '../../core/nearest.ts';
import { dutchKey } from './key-names.ts';
import type { Explain } from './schema-fault.ts';

const LANGUAGES: Readonly<Record<string, Text>> = {
  nl: { nl: 'Nederlandse', en: 'Dutch' },
  en: { nl: 'Engelse', en: 'English' },
};

const allowedKeys = (error: ErrorObject): readonly string[] => {
  const properties: unknown = error.parentSchema?.['properties'];
  return isRecord(properties) ? Object.keys(properties) : [];
};

/** The keys that the record may have, and does not have yet. */
function absentKeys(error: ErrorObject): readonly string[] {
  const present = isRecord(error.data) ? error.data : {};
  return allowedKeys(error).filter((name) => !Object.hasOwn(present, name));
}

/** The key that was meant, of those that the record does not have yet: in Dutch, or the nearest; in a text the other language. */
function suggestedKey(error: ErrorObject, key: string): Suggestion | undefined {
  const absent = absentKeys(error);
  const named = dutchKey(key, absent);
  if (named !== undefined) return { text: named, trust: 'certain' };
  const isText = allowedKeys(error).every((name) => name in LANGUAGES);
  const meant = nearest(key, absent) ?? (isText ? absent[0] : undefined);
  return meant === undefined ? undefined : meantIn(key, meant, absent);
}

/** The key that an error is about most likely stands for this one. */
export const keyMeantBy = (error: ErrorObject): string | undefined =>
  suggestedKey(error, String(error.params['additionalProperty']))?.text;

export const unknownKey: Explain = (error, path) => {
  const key = String(error.params['additionalProperty']);
  const suggestion = suggestedKey(error, key);
  const isOpen = suggestion === undefined;
  return {
    code: 'schema/unknown-key',
    path: [...path, key],
    part: 'key',
    // Who is told which key was meant need not read them all.
    message: {
      nl: `onbekende sleutel "${key}"${isOpen ? `; toegestaan: ${allowedKeys(error).join(', ')}` : ''}`,
      en: `unknown key "${key}"${isOpen ? `; allowed: ${allowedKeys(error).join(', ')}` : ''}`,
    },
    ...(suggestion && { suggestion }),
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

export const missingKey: Explain = (error, path, condition) => {
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

export const notHere: Explain = (error, path, condition) => {
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
