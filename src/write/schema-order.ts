import { isRecord } from '../core/is-record.ts';

type Json = Readonly<Record<string, unknown>>;

/** Schemas by the name of their file. */
export type Schemas = ReadonlyMap<string, unknown>;

/** A part of a schema: the file that it stands in, and itself. */
interface Node {
  readonly file: string;
  readonly schema: Json;
}

const inside = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined);

function nodeAt(schemas: Schemas, reference: string, from: string): Node {
  const [name = '', pointer = ''] = reference.split('#');
  const file = name === '' ? from : name;
  const found = pointer
    .split('/')
    .filter((part) => part !== '')
    .reduce(inside, schemas.get(file));
  return resolved(schemas, { file, schema: isRecord(found) ? found : {} });
}

function resolved(schemas: Schemas, node: Node): Node {
  const { $ref: reference } = node.schema;
  return typeof reference === 'string' ? nodeAt(schemas, reference, node.file) : node;
}

function child(schemas: Schemas, { file, schema }: Node, ...path: readonly string[]): Node {
  const found = path.reduce(inside, schema);
  return resolved(schemas, { file, schema: isRecord(found) ? found : {} });
}

function arranged(schemas: Schemas, value: unknown, node: Node): unknown {
  if (Array.isArray(value)) {
    const items = child(schemas, node, 'items');
    return value.map((item) => arranged(schemas, item, items));
  }
  if (!isRecord(value)) return value;
  const { properties } = node.schema;
  const known = isRecord(properties) ? Object.keys(properties) : [];
  const keys = [
    ...known.filter((key) => Object.hasOwn(value, key)),
    ...Object.keys(value).filter((key) => !known.includes(key)),
  ];
  return Object.fromEntries(
    keys.map((key) => [key, arranged(schemas, value[key], child(schemas, node, 'properties', key))]),
  );
}

/** The same value with the keys of every map in the order of the schema, which is the order of the data files. */
export const inSchemaOrder = (value: unknown, reference: string, schemas: Schemas): unknown =>
  arranged(schemas, value, nodeAt(schemas, reference, ''));
