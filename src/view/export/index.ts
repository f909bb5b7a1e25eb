import { careTable } from './care-table.ts';
import { factorTable } from './factor-table.ts';
import { interventionTable } from './intervention-table.ts';
import { linkTable } from './link-table.ts';
import { outcomeTable } from './outcome-table.ts';
import { recognitionTable } from './recognition-table.ts';
import { sourceTable } from './source-table.ts';
import { studyTable } from './study-table.ts';
import type { ExportTable } from './table.ts';

/** Every table of the exported data. */
export const TABLES: readonly ExportTable[] = [
  factorTable,
  interventionTable,
  linkTable,
  recognitionTable,
  studyTable,
  outcomeTable,
  sourceTable,
  careTable,
];
