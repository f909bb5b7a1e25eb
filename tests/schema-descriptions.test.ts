import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/fake-context.ts';

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

const schemas = new Map(
  readdirSync(join(ROOT, 'schemas')).map((file) => [
    file,
    JSON.parse(readFileSync(join(ROOT, 'schemas', file), 'utf8')) as Schema,
  ]),
);

/** Its own description, or that of what it refers to. */
function isDescribed(schema: Schema, file: string): boolean {
  if (typeof schema['description'] === 'string') return true;
  const { $ref: reference } = schema;
  if (typeof reference !== 'string') return false;
  const [named = '', name] = reference.split('#/$defs/');
  const where = named === '' ? file : named;
  const whole = schemas.get(where);
  const definitions = whole?.['$defs'];
  const defined = isSchema(definitions) ? definitions : {};
  const found = name === undefined ? whole : defined[name];
  return isSchema(found) && isDescribed(found, where);
}

/** The properties that a reader of the schema learns nothing about. A condition (`if`) describes nothing. */
function undescribed(value: unknown, file: string, path = ''): readonly string[] {
  if (!isSchema(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'if' || key === 'then' || key === 'else') return [];
    const own =
      key === 'properties' && isSchema(inner)
        ? Object.entries(inner).flatMap(([name, property]) =>
            isSchema(property) && !isDescribed(property, file) ? [`${path}/${name}`] : [],
          )
        : [];
    return [...own, ...undescribed(inner, file, `${path}/${key}`)];
  });
}

describe('the published schemas', () => {
  it.each([...schemas])('describe every property: %s', (file, schema) => {
    expect(schema['description']).toEqual(expect.any(String));
    expect(undescribed(schema, file)).toEqual([]);
  });
});
