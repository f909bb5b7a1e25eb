import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { fixOf } from '../../core/fix/fix.ts';
import type { Path } from '../../core/entry.ts';
import { groupBy } from '../../core/group-by.ts';
import { isRecord } from '../../core/is-record.ts';
import { FAULT_LIMIT } from '../limits.ts';
import type { Locate } from '../../core/facts/file-reading.ts';
import { conditionOf, recordOf } from './condition.ts';
import { keyMeantBy } from './key-faults.ts';
import type { SchemaFault } from './schema-fault.ts';
import { EXPLAIN } from './schema-faults.ts';
import { withinLimit } from '../within-limit.ts';
import { UNUSABLE_YAML } from '../yaml/unusable-yaml.ts';

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

/** The errors at a path. A file may have as many as it has values, so they are looked up and not searched. */
type ErrorsAt = (path: string) => readonly ErrorObject[];

/** A value of the wrong form is often of the wrong length as well. */
function isToldBetter({ keyword, instancePath }: ErrorObject, at: ErrorsAt): boolean {
  if (keyword !== 'minLength' && keyword !== 'maxLength') return false;
  return at(instancePath).some((other) => TELLING.includes(other.keyword));
}

/** Whether a key may or must be there depends on a neighbour, which is misspelt or has a wrong value itself. */
function restsOnFault(error: ErrorObject, at: ErrorsAt): boolean {
  const record = recordOf(error);
  const { keys = [] } = conditionOf(error, at(record)) ?? {};
  if (keys.some((key) => at(`${record}/${key}`).some((other) => other.keyword === 'enum'))) return true;
  return at(record).some((other) => {
    if (other.keyword === 'required') return keys.includes(String(other.params['missingProperty']));
    return other.keyword === 'additionalProperties' && keys.includes(keyMeantBy(other) ?? '');
  });
}

/** A required key that stands there misspelt, or without a value, was reported as that. */
function isToldOtherwise(error: ErrorObject, at: ErrorsAt): boolean {
  if (error.keyword !== 'required') return false;
  const missing = String(error.params['missingProperty']);
  if (isRecord(error.data) && Object.hasOwn(error.data, missing)) return true;
  return at(error.instancePath).some(
    (other) => other.keyword === 'additionalProperties' && keyMeantBy(other) === missing,
  );
}

function faultOf(error: ErrorObject, value: unknown, at: ErrorsAt): SchemaFault | undefined {
  const path = pathOf(error.instancePath);
  if (path.length > 0 && valueAt(value, path) === undefined) return undefined;
  const fault = EXPLAIN[error.keyword]?.(error, path, conditionOf(error, at(recordOf(error))));
  return fault && { path, part: 'value', ...fault };
}

function diagnosticOf({ code, path, part, message, suggestion, first }: SchemaFault, locate: Locate): Diagnostic {
  const place = locate(path, part);
  return {
    code,
    severity: 'error',
    ...place,
    message,
    ...(first && { related: [{ ...locate(first), message: UNUSABLE_YAML.first }] }),
    ...(suggestion && { suggestion: suggestion.text, fix: fixOf(suggestion, place.range) }),
  };
}

/** The errors of a validator as diagnostics: one for each slip, each at the part that is wrong. */
export function schemaDiagnostics(
  value: unknown,
  errors: readonly ErrorObject[],
  place: Locate,
): readonly Diagnostic[] {
  const byPath = groupBy(errors, ({ instancePath }) => instancePath);
  const at: ErrorsAt = (path) => byPath.get(path) ?? [];
  const faults = errors
    .filter((error) => ![isToldOtherwise, isToldBetter, restsOnFault].some((isTold) => isTold(error, at)))
    .flatMap((error) => faultOf(error, value, at) ?? [])
    .map((fault) => diagnosticOf(fault, place));
  return withinLimit(faults);
}

/** The first part of the path of each error: which records of a list are wrong. */
export const brokenItems = (errors: readonly ErrorObject[]): ReadonlySet<string | number> =>
  new Set(errors.flatMap(({ instancePath }) => pathOf(instancePath).slice(0, 1)));

/** Whether an error is about the file as a whole, or there are so many that the validator did not keep all. */
export const breaksWhole = (errors: readonly ErrorObject[]): boolean =>
  errors.length > FAULT_LIMIT || errors.some(({ instancePath }) => instancePath === '');
