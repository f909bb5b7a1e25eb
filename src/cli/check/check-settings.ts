import type { CheckConfig } from '../../core/generated/schema-types.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { loadConfig } from '../../read/load-config.ts';
import { everyKind } from './every-kind.ts';

/** What settings ask for, and what is wrong with them. */
export interface CheckedSettings {
  readonly config: CheckConfig;
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: ReadonlyMap<string, () => Promise<readonly string[]>>;
}

/** Checks settings under the name that the user would type. */
export async function checkSettings(file: string, bytes: Uint8Array): Promise<CheckedSettings> {
  const { config, diagnostics } = loadConfig({ path: file, bytes }, await everyKind());
  const lines = new Map([[file, () => Promise.resolve(new TextDecoder().decode(bytes).split(/\r?\n/))]]);
  return { config: config?.check ?? {}, diagnostics, lines };
}
