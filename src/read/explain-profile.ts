import { compareDiagnostics, type Diagnostic, withoutFixes } from '../core/diagnostic.ts';
import { WHY_NOT } from '../core/fix/fix.ts';
import { withoutEchoes } from './schema/echoes.ts';
import { isProfile, type LoadedProfile, profileErrors } from './schema/is-profile.ts';
import { readSource } from './read-source.ts';
import { schemaDiagnostics } from './schema/schema-errors.ts';
import { rangesIn } from './text-position.ts';
import { yamlFault } from './yaml/yaml-codes.ts';

/** What JSON does not allow and YAML does, such as a comma too many. */
function jsonFault(file: string, text: string): Diagnostic | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    const message = { nl: 'dit is geen geldige JSON', en: 'this is not valid JSON' };
    return yamlFault('yaml/syntax', { file, range: rangesIn(text)(offset, offset + 1) }, message);
  }
}

/** Reads a profile with places for all that is wrong. JSON is YAML as well, so one reader serves both. */
export function explainProfile(file: string, bytes: Uint8Array, format: 'yaml' | 'json'): LoadedProfile {
  const source = readSource({ path: file, bytes });
  const json = format === 'json' && source.diagnostics.length === 0 ? jsonFault(file, source.text) : undefined;
  if (json !== undefined) return { diagnostics: [json] };
  const { value } = source;
  const isValid = value !== undefined && isProfile(value);
  if (isValid && source.diagnostics.length === 0) return { profile: value, diagnostics: [] };
  const errors = isValid || value === undefined ? [] : profileErrors();
  const found = withoutEchoes(source.diagnostics, schemaDiagnostics(value, errors, source.locate));
  const all = [...source.diagnostics, ...found].sort(compareDiagnostics);
  return { diagnostics: format === 'json' ? withoutFixes(all, WHY_NOT.json) : all };
}
