import { isProfile, type LoadedProfile } from './schema/is-profile.ts';
import { readFlawlessJson } from './read-flawless-json.ts';

/** The value that the bytes hold, when their form leaves nothing to say. JSON needs no YAML reader. */
async function readQuickly(path: string, bytes: Uint8Array, format: 'yaml' | 'json'): Promise<unknown> {
  if (format === 'json') return readFlawlessJson(bytes);
  const { readFlawless } = await import('./read-flawless.ts');
  return readFlawless({ path, bytes })?.value;
}

/** Reads a profile. What it takes to explain a fault is loaded only when there is one. */
export async function loadProfile(file: string, bytes: Uint8Array, format: 'yaml' | 'json'): Promise<LoadedProfile> {
  const quick = await readQuickly(file, bytes, format);
  if (quick !== undefined && isProfile(quick)) return { profile: quick, diagnostics: [] };
  const { explainProfile } = await import('./explain-profile.ts');
  return explainProfile(file, bytes, format);
}
