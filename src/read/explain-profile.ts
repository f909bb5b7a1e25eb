import { compareDiagnostics, type Diagnostic, withoutFixes } from '../core/diagnostic.ts';
import { WHY_NOT } from '../core/fix/fix.ts';
import { isRecord } from '../core/is-record.ts';
import { withoutEchoes } from './schema/echoes.ts';
import { isProfile, type LoadedProfile, profileErrors } from './schema/is-profile.ts';
import { readSource } from './read-source.ts';
import { schemaDiagnostics } from './schema/schema-errors.ts';
import { rangesIn } from './text-position.ts';
import { yamlFault } from './yaml/yaml-codes.ts';
import type { YamlSource } from './yaml-source.ts';

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

const isJsonMap = (text: string): boolean => {
  try {
    return isRecord(JSON.parse(text));
  } catch {
    return false;
  }
};

/** Where a second profile begins: JSON has them one under the other, and a list of them is one too many from the start. */
function secondProfile({ text, value }: YamlSource): number | undefined {
  if (Array.isArray(value) && value.some((one) => isRecord(one) && 'factors' in one)) return 0;
  const start = /(?<=\}[ \t]*\r?\n)\{/.exec(text)?.index;
  return start !== undefined && isJsonMap(text.slice(0, start)) ? start : undefined;
}

function severalFault(file: string, source: YamlSource): Diagnostic | undefined {
  const start = secondProfile(source);
  if (start === undefined) return undefined;
  return yamlFault(
    'yaml/multiple-documents',
    { file, range: rangesIn(source.text)(start, start + 1) },
    {
      nl: 'een bestand is één profiel, en dit zijn er meer; zet elk in een eigen bestand (kiem select neemt er meer, of een map)',
      en: 'a file holds one profile, and this one holds more; put each in a file of its own (kiem select takes several, or a folder)',
    },
  );
}

/** Reads a profile with places for all that is wrong. JSON is YAML as well, so one reader serves both. */
export function explainProfile(file: string, bytes: Uint8Array, format: 'yaml' | 'json'): LoadedProfile {
  const source = readSource({ path: file, bytes });
  const json = format === 'json' && source.diagnostics.length === 0 ? jsonFault(file, source.text) : undefined;
  const whole = severalFault(file, source) ?? json;
  if (whole !== undefined) return { diagnostics: [whole] };
  const { value } = source;
  const isValid = value !== undefined && isProfile(value);
  if (isValid && source.diagnostics.length === 0) return { profile: value, diagnostics: [] };
  const errors = isValid || value === undefined ? [] : profileErrors();
  const found = withoutEchoes(source.diagnostics, schemaDiagnostics(value, errors, source.locate));
  const all = [...source.diagnostics, ...found].sort(compareDiagnostics);
  return { diagnostics: format === 'json' ? withoutFixes(all, WHY_NOT.json) : all };
}
