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

/** The first line of a file of the data, which stands beside the folder with the schemas. */
export const schemaLine = (file: string, kind: keyof Entries): string =>
  `# yaml-language-server: $schema=${'../'.repeat(file.split('/').length)}schemas/${SCHEMAS[kind]}.schema.json\n`;
