import { join } from 'node:path';
import type { Session } from '../session.ts';

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

const decoder = new TextDecoder();

/** Reads each schema once. */
function schemaReader({ context }: Session): (file: string) => Promise<Schema> {
  const known = new Map<string, Schema>();
  return async (file) => {
    const path = join(context.packageRoot, 'schemas', file);
    const read: unknown = known.get(file) ?? JSON.parse(decoder.decode(await context.files.read(path)));
    const schema = isSchema(read) ? read : {};
    known.set(file, schema);
    return schema;
  };
}

/** A part of a schema and the file in which it stands. */
interface SchemaPart {
  readonly schema: Schema;
  readonly file: string;
}

/** What the part says, or what it refers to says. */
async function resolved(read: (file: string) => Promise<Schema>, { schema, file }: SchemaPart): Promise<SchemaPart> {
  const { $ref: reference } = schema;
  if (typeof reference !== 'string') return { schema, file };
  const [named = '', name] = reference.split('#/$defs/');
  const where = named === '' ? file : named;
  const whole = await read(where);
  const { $defs } = whole;
  const defined = isSchema($defs) ? $defs : {};
  const found = name === undefined ? whole : defined[name];
  return resolved(read, { schema: isSchema(found) ? found : {}, file: where });
}

/** The path of every field that a published schema names. */
async function schemaPaths(session: Session, name: string): Promise<readonly string[]> {
  const read = schemaReader(session);
  const below = async (part: SchemaPart, path: string): Promise<readonly string[]> => {
    const { schema, file } = await resolved(read, part);
    const { properties, items } = schema;
    if (isSchema(items)) return below({ schema: items, file }, path);
    const found: string[] = [];
    for (const [key, inner] of Object.entries(isSchema(properties) ? properties : {})) {
      const own = path === '' ? key : `${path}.${key}`;
      found.push(own, ...(isSchema(inner) ? await below({ schema: inner, file }, own) : []));
    }
    return found;
  };
  return below({ schema: await read(`${name}.schema.json`), file: `${name}.schema.json` }, '');
}

/** The fields of a selection. */
export const selectionFields = (session: Session): Promise<readonly string[]> => schemaPaths(session, 'selection');
