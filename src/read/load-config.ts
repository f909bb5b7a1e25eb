import { compareDiagnostics, type Diagnostic, withoutFixes } from '../core/diagnostic.ts';
import { WHY_NOT } from '../core/fix/fix.ts';
import type { Baseline, Config } from '../core/generated/schema-types.ts';
import { nearest } from '../core/nearest.ts';
import { withoutEchoes } from './schema/echoes.ts';
import * as validators from './schema/generated/control-validators.cjs';
import { readSource } from './read-source.ts';
import { schemaDiagnostics } from './schema/schema-errors.ts';
import type { SourceFile } from './source-file.ts';

export interface LoadedConfig {
  readonly config?: Config;
  readonly diagnostics: readonly Diagnostic[];
}

// Valid by the schemas that the types are made from.
const isConfig = (value: unknown): value is Config => validators.config(value);
const isBaseline = (value: unknown): value is Baseline => validators.baseline(value);

/** Reads `kiem.config.yaml`. A code that does not exist would silently do nothing, so among these codes it is an error. */
export function loadConfig(file: SourceFile, codes?: readonly string[]): LoadedConfig {
  const source = readSource(file);
  const { value, locate } = source;
  if (value === undefined) return { diagnostics: withoutFixes(source.diagnostics, WHY_NOT.settings) };
  if (!isConfig(value)) {
    const errors = schemaDiagnostics(value, validators.config.errors ?? [], locate);
    const found = [...source.diagnostics, ...withoutEchoes(source.diagnostics, errors)].sort(compareDiagnostics);
    return { diagnostics: withoutFixes(found, WHY_NOT.settings) };
  }
  const unknown = Object.keys(value.check?.severity ?? {}).filter((code) => codes?.includes(code) === false);
  const diagnostics = unknown.map((code): Diagnostic => {
    const meant = nearest(code, codes ?? []);
    return {
      code: 'config/unknown-code',
      severity: 'error',
      ...locate(['check', 'severity', code], 'key'),
      message: { nl: `onbekende code "${code}"`, en: `unknown code "${code}"` },
      ...(meant !== undefined && { suggestion: meant, fix: { certainty: 'none', why: WHY_NOT.settings } as const }),
    };
  });
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
