import type { Diagnostic, Place, Related } from '../../core/diagnostic.ts';
import type { Text } from '../../core/generated/schema-types.ts';

/** What can be wrong with a file before anything is known of its meaning. */
export const YAML_CODES = [
  'yaml/syntax',
  'yaml/merge-conflict',
  'yaml/tab',
  'yaml/indentation',
  'yaml/encoding',
  'yaml/too-large',
  'yaml/too-deep',
  'yaml/too-many-keys',
  'yaml/empty',
  'yaml/control-character',
  'yaml/bidi-character',
  'yaml/invisible-character',
  'yaml/duplicate-key',
  'yaml/key-not-text',
  'yaml/alias',
  'yaml/tag',
  'yaml/directive',
  'yaml/merge-key',
  'yaml/multiple-documents',
  'yaml/null',
  'yaml/number',
] as const;

export type YamlCode = (typeof YAML_CODES)[number];

export const yamlFault = (code: YamlCode, place: Place, message: Text, related?: readonly Related[]): Diagnostic => ({
  code,
  severity: 'error',
  ...place,
  message,
  ...(related === undefined ? {} : { related }),
});
