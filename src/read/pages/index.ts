import type { DiagnosticKind } from '../../core/rule.ts';
import { SCHEMA_CODES } from '../schema/schema-codes.ts';
import { YAML_CODES } from '../yaml/yaml-codes.ts';
import { FILE_KINDS_OF_FAULT } from './file-pages.ts';
import { SCHEMA_PAGES } from '../schema/schema-pages.ts';
import { YAML_PAGES } from '../yaml/yaml-pages.ts';

/** Everything that the loader itself can report. */
export const loaderKinds: readonly DiagnosticKind[] = [
  ...YAML_CODES.map((code) => ({ code, severity: 'error', page: YAML_PAGES[code] }) as const),
  ...SCHEMA_CODES.map((code) => ({ code, severity: 'error', page: SCHEMA_PAGES[code] }) as const),
  ...FILE_KINDS_OF_FAULT,
];
