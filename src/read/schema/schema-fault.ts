import type { ErrorObject } from 'ajv';
import type { Path } from '../../core/entry.ts';
import type { Suggestion } from '../../core/fix/fix.ts';
import type { Text } from '../../core/generated/schema-types.ts';
import type { SchemaCondition } from './condition.ts';
import type { SchemaCode } from './schema-codes.ts';

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
/** Puts one error of the validator into words; undefined when it says nothing by itself. */
export type Explain = (error: ErrorObject, path: Path, condition?: SchemaCondition) => Fault | undefined;

/** What a message is about: the last key on the path, or the file itself. */
export function subject(path: Path): Text {
  const name = path.findLast((part) => typeof part === 'string');
  return name === undefined ? { nl: 'het bestand', en: 'the file' } : { nl: `"${name}"`, en: `"${name}"` };
}
