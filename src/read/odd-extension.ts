import { type Diagnostic, START_OF_FILE } from '../core/diagnostic.ts';
import { WHY_NOT } from '../core/fix/fix.ts';

/** What somebody, or the file manager, may make of `.yaml`. */
const LOOKS_LIKE_YAML = /\.ya?ml(\.txt)?$/i;

/** A warning about a file that looks like data, and is not read because of how its name ends. */
export function oddExtension(file: string): readonly Diagnostic[] {
  const [ending] = LOOKS_LIKE_YAML.exec(file) ?? [];
  if (ending === undefined || ending === '.yaml' || ending === '.yml') return [];
  return [
    {
      code: 'catalogue/odd-extension',
      severity: 'warning',
      file,
      range: START_OF_FILE,
      message: {
        nl: `kiem leest dit bestand niet: de naam eindigt op ${ending}, niet op .yaml`,
        en: `kiem does not read this file: its name ends in ${ending}, not in .yaml`,
      },
      suggestion: `${file.slice(0, -ending.length)}.yaml`,
      fix: { certainty: 'none', why: WHY_NOT.rename },
    },
  ];
}
