import { isProfile, type LoadedProfile } from './is-profile.ts';
import { readFlawlessJson } from './read-json.ts';

/** Reads a profile. Flawless JSON needs no YAML reader, so that one is loaded only for the rest. */
export async function loadProfile(file: string, bytes: Uint8Array, format: 'yaml' | 'json'): Promise<LoadedProfile> {
  const quick = format === 'json' ? readFlawlessJson(bytes) : undefined;
  if (quick !== undefined && isProfile(quick)) return { profile: quick, diagnostics: [] };
  const { explainProfile } = await import('./explain-profile.ts');
  return explainProfile(file, bytes, format);
}
