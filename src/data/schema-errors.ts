import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Path } from '../core/entry.ts';
import type { Locate } from './yaml-source.ts';
import { EXPLAIN, isRecord, meantKey, type SchemaFault } from './schema-faults.ts';
import { YAML_TEXTS } from './yaml-texts.ts';

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

/** What says the most of a value; what else is wrong with it is most likely the same slip. */
const TELLING = ['type', 'enum', 'const', 'pattern'];

/** A value of the wrong form is often of the wrong length as well. */
function isToldBetter({ keyword, instancePath }: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (keyword !== 'minLength' && keyword !== 'maxLength') return false;
  return errors.some((other) => other.instancePath === instancePath && TELLING.includes(other.keyword));
}

/** Whether a key may or must be there depends on a neighbour, which is misspelt or has a wrong value itself. */
function restsOnFault({ keyword, instancePath, schemaPath }: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (!/\/(then|else)\//.test(schemaPath)) return false;
  const record = keyword === 'required' ? instancePath : instancePath.replace(/\/[^/]*$/, '');
  return errors.some((other) => {
    if (other.keyword === 'required' && other.instancePath === record)
      return ['claim', 'kind'].includes(String(other.params['missingProperty']));
    if (other.keyword === 'enum') return [`${record}/claim`, `${record}/kind`].includes(other.instancePath);
    return (
      other.keyword === 'additionalProperties' &&
      other.instancePath === record &&
      meantKey(other, String(other.params['additionalProperty'])) !== undefined
    );
  });
}

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

function diagnosticOf({ code, path, part, message, suggestion, first }: SchemaFault, place: Locate): Diagnostic {
  return {
    code,
    severity: 'error',
    ...place(path, part),
    message,
    ...(first && { related: [{ ...place(first), message: YAML_TEXTS.first }] }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** The errors of a validator as diagnostics: one for each slip, each at the part that is wrong. */
export const schemaDiagnostics = (
  value: unknown,
  errors: readonly ErrorObject[],
  place: Locate,
): readonly Diagnostic[] =>
  errors
    .filter((error) => ![isToldOtherwise, isToldBetter, restsOnFault].some((isTold) => isTold(error, errors)))
    .flatMap((error) => faultOf(error, value) ?? [])
    .map((fault) => diagnosticOf(fault, place));

/** The first part of the path of each error: which records of a list are wrong. */
export const brokenItems = (errors: readonly ErrorObject[]): ReadonlySet<string | number> =>
  new Set(errors.flatMap(({ instancePath }) => pathOf(instancePath).slice(0, 1)));

/** Whether an error is about the file as a whole. */
export const breaksWhole = (errors: readonly ErrorObject[]): boolean =>
  errors.some(({ instancePath }) => instancePath === '');
