import type { ErrorObject } from 'ajv';
import { isRecord } from '../../core/is-record.ts';

/** The neighbours on which it depends whether a key may or must be there. */
export interface SchemaCondition {
  readonly keys: readonly string[];
  /** The values that they must have, as YAML; empty when it is enough that they are there. */
  readonly text: string;
}

/** The record that an error is about: of a key that may not be there, the one that holds it. */
export const recordOf = ({ keyword, instancePath }: ErrorObject): string =>
  keyword === 'required' ? instancePath : instancePath.replace(/\/[^/]*$/, '');

function conditionIn(test: unknown): SchemaCondition {
  const { properties = {}, required = [] } = isRecord(test) ? test : {};
  const values = Object.entries(isRecord(properties) ? properties : {});
  return {
    keys: [...values.map(([key]) => key), ...(Array.isArray(required) ? required.map(String) : [])],
    text: values.map(([key, value]) => `${key}: ${String(isRecord(value) ? value['const'] : '')}`).join(', '),
  };
}

/** The condition of the schema under which an error arose; a validator reports its test, too, at the same record. */
export function conditionOf(error: ErrorObject, beside: readonly ErrorObject[]): SchemaCondition | undefined {
  const [place] = /^.*(?=\/(then|else)\/)/.exec(error.schemaPath) ?? [];
  const test = beside.find(({ schemaPath }) => place !== undefined && schemaPath === `${place}/if`);
  return test && conditionIn(test.schema);
}
