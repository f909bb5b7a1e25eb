import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, linkCatalogue } from '../../src/core/catalogue.ts';
import type { Profile } from '../../src/core/generated/schema-types.ts';
import { loadProfile } from '../../src/read/load-profile.ts';
import type { SourceFile } from '../../src/read/source-file.ts';
import { loadData } from '../../src/read/load-data.ts';
import { rules } from '../../src/rules/index.ts';
import { once } from '../../src/core/once.ts';
import { ROOT } from './fake-context.ts';

export const DATA = join(ROOT, 'data');

/** The example profiles, by the name of their file. */
export function shippedProfiles(): Promise<readonly { readonly name: string; readonly profile: Profile }[]> {
  const read = readdirSync(join(DATA, 'examples')).map(async (name) => {
    const { profile } = await loadProfile(name, readFileSync(join(DATA, 'examples', name)), 'yaml');
    if (profile === undefined) throw new Error(`${name} is no profile`);
    return { name, profile };
  });
  return Promise.all(read);
}

/** Every YAML file of the shipped data, in path order, read once in a process. */
export const shippedFiles: () => readonly SourceFile[] = once(() =>
  readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(DATA, path)) })),
);

async function load(): Promise<Catalogue> {
  const { records, diagnostics } = await loadData(shippedFiles(), rules, '2026-11-25');
  if (records === undefined)
    throw new Error(diagnostics.map(({ file, message }) => `${file}: ${message.en}`).join('\n'));
  return linkCatalogue(records, '0'.repeat(64));
}

/** The shipped data, linked, once in a process. Throws with the diagnostics when it does not load. */
export const shippedCatalogue: () => Promise<Catalogue> = once(load);
