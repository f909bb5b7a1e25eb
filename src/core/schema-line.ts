import { originOf, pathIn } from './origin.ts';
import type { Entries } from './records.ts';

/** The schema of each kind of file. */
const SCHEMAS: Readonly<Record<keyof Entries, string>> = {
  sources: 'sources',
  vocabulary: 'vocabulary',
  levels: 'levels',
  factors: 'factors',
  interventions: 'intervention',
  activeElements: 'active-elements',
  explanations: 'explanations',
  caveats: 'caveats',
  regularCare: 'regular-care',
  reportClaims: 'report-claims',
  questionnaire: 'questionnaire',
  examples: 'profile',
};

/** How a file tells an editor its schema; it looks for that in every comment. */
export const hasSchemaLine = (text: string): boolean => text.includes('# yaml-language-server: $schema=');

/** The schemas stand beside the shipped data, and within what is laid over it. */
function schemaFolder(file: string): string {
  const depth = pathIn(file).split('/').length;
  return originOf(file) === undefined ? `${'../'.repeat(depth)}schemas` : `${'../'.repeat(depth - 1)}.schemas`;
}

/** The first line of a file of the data. */
export const schemaLine = (file: string, kind: keyof Entries): string =>
  `# yaml-language-server: $schema=${schemaFolder(file)}/${SCHEMAS[kind]}.schema.json\n`;
