import { kindOf } from './file-kinds.ts';
import { originOf, pathIn } from './origin.ts';

/** How a file tells an editor its schema; it looks for that in every comment. */
export const hasSchemaLine = (text: string): boolean => text.includes('# yaml-language-server: $schema=');

/** The schemas stand beside the shipped data, and within what is laid over it. */
function schemaFolder(file: string): string {
  const depth = pathIn(file).split('/').length;
  return originOf(file) === undefined ? `${'../'.repeat(depth)}schemas` : `${'../'.repeat(depth - 1)}.schemas`;
}

/** The first line of a file of the data; empty for a file that is none. */
export function schemaLine(file: string): string {
  const kind = kindOf(file);
  return kind === undefined ? '' : `# yaml-language-server: $schema=${schemaFolder(file)}/${kind.schema}.schema.json\n`;
}
