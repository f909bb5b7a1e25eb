import { compareDiagnostics, type Diagnostic } from '../core/diagnostic.ts';
import type { Profile } from '../core/generated/schema-types.ts';
import { profile as validate } from './generated/profile-validator.cjs';
import { readFlawlessJson } from './read-json.ts';
import { withoutEchoes } from './echoes.ts';
import { schemaDiagnostics } from './schema-errors.ts';
import { rangesIn } from './text-position.ts';
import { yamlFault } from './yaml-codes.ts';
import { readSource } from './read-source.ts';

/** A profile, or all that is wrong with the text that should hold one. */
export interface LoadedProfile {
  readonly profile?: Profile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Valid by the schema that the type is made from. */
const isProfile = (value: unknown): value is Profile => validate(value);

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

/** Reads a profile. JSON is YAML as well, so the slow reader finds the places when there is something to report. */
export function loadProfile(file: string, bytes: Uint8Array, format: 'yaml' | 'json'): LoadedProfile {
  const quick = format === 'json' ? readFlawlessJson(bytes) : undefined;
  if (quick !== undefined && isProfile(quick)) return { profile: quick, diagnostics: [] };
  const source = readSource({ path: file, bytes });
  const json = format === 'json' && source.diagnostics.length === 0 ? jsonFault(file, source.text) : undefined;
  if (json !== undefined) return { diagnostics: [json] };
  const { value } = source;
  const isValid = value !== undefined && isProfile(value);
  if (isValid && source.diagnostics.length === 0) return { profile: value, diagnostics: [] };
  const errors = isValid || value === undefined ? [] : (validate.errors ?? []);
  const found = withoutEchoes(source, schemaDiagnostics(value, errors, source.locate));
  return { diagnostics: [...source.diagnostics, ...found].sort(compareDiagnostics) };
}
