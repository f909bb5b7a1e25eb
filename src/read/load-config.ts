import { compareDiagnostics, type Diagnostic, keepsFromLoading, type Place, withoutFixes } from '../core/diagnostic.ts';
import { WHY_NOT } from '../core/fix/fix.ts';
import type { Baseline, Config } from '../core/generated/schema-types.ts';
import { nearest } from '../core/nearest.ts';
import type { DiagnosticKind } from '../core/rule.ts';
import { withoutEchoes } from './schema/echoes.ts';
import * as validators from './schema/generated/control-validators.cjs';
import { readSource } from './read-source.ts';
import { schemaDiagnostics } from './schema/schema-errors.ts';
import type { SourceFile } from './source-file.ts';
import type { YamlSource } from './yaml-source.ts';

export interface LoadedConfig {
  readonly config?: Config;
  readonly diagnostics: readonly Diagnostic[];
}

// Valid by the schemas that the types are made from.
const isConfig = (value: unknown): value is Config => validators.config(value);
const isBaseline = (value: unknown): value is Baseline => validators.baseline(value);

type Codes = readonly Pick<DiagnosticKind, 'code' | 'severity'>[];

function unknownCode(code: string, place: Place, codes: Codes): Diagnostic {
  const meant = nearest(
    code,
    codes.map((known) => known.code),
  );
  return {
    code: 'config/unknown-code',
    severity: 'error',
    ...place,
    message: { nl: `onbekende code "${code}"`, en: `unknown code "${code}"` },
    ...(meant !== undefined && { suggestion: meant, fix: { certainty: 'none', why: WHY_NOT.settings } as const }),
  };
}

const notToSilence = (code: string, place: Place): Diagnostic => ({
  code: 'config/not-to-silence',
  severity: 'error',
  ...place,
  message: {
    nl: `met ${code} zijn de gegevens niet te gebruiken, dus het blijft een fout; verwijder deze regel`,
    en: `with ${code} the data cannot be used, so it stays an error; remove this line`,
  },
});

/** What cannot be asked of a check. A code that does not exist would silently do nothing. */
function severityFaults({ check }: Config, locate: YamlSource['locate'], codes: Codes): readonly Diagnostic[] {
  const known = new Map(codes.map((kind) => [kind.code, kind]));
  return Object.entries(check?.severity ?? {}).flatMap(([code, chosen]) => {
    const place = locate(['check', 'severity', code], 'key');
    const kind = known.get(code);
    if (kind === undefined) return [unknownCode(code, place, codes)];
    return chosen !== 'error' && keepsFromLoading(kind) ? [notToSilence(code, place)] : [];
  });
}

/** Reads `kiem.config.yaml`, and judges what it asks for by these codes. */
export function loadConfig(file: SourceFile, codes?: Codes): LoadedConfig {
  const source = readSource(file);
  const { value, locate } = source;
  if (value === undefined) return { diagnostics: withoutFixes(source.diagnostics, WHY_NOT.settings) };
  if (!isConfig(value)) {
    const errors = schemaDiagnostics(value, validators.config.errors ?? [], locate);
    const found = [...source.diagnostics, ...withoutEchoes(source.diagnostics, errors)].sort(compareDiagnostics);
    return { diagnostics: withoutFixes(found, WHY_NOT.settings) };
  }
  const diagnostics = codes === undefined ? [] : severityFaults(value, locate, codes);
  const all = withoutFixes([...source.diagnostics, ...diagnostics], WHY_NOT.settings);
  return all.length === 0 ? { config: value, diagnostics: [] } : { diagnostics: all };
}

/** Reads a baseline; undefined when the bytes are none. */
export function loadBaseline(bytes: Uint8Array): Baseline | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isBaseline(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
