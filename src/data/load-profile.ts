import type { Diagnostic } from '../core/diagnostic.ts';
import type { Profile } from '../core/generated/schema-types.ts';
import { isProfile } from './is-profile.ts';
import { readFlawlessJson } from './read-json.ts';

/** A profile, or all that is wrong with the text that should hold one. */
export interface LoadedProfile {
  readonly profile?: Profile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a profile. Flawless JSON needs no YAML reader, so that one is loaded only for the rest. */
export async function loadProfile(file: string, bytes: Uint8Array, format: 'yaml' | 'json'): Promise<LoadedProfile> {
  const quick = format === 'json' ? readFlawlessJson(bytes) : undefined;
  if (quick !== undefined && isProfile(quick)) return { profile: quick, diagnostics: [] };
  const { explainProfile } = await import('./explain-profile.ts');
  return explainProfile(file, bytes, format);
}
