import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, linkCatalogue } from '../../src/core/catalogue.ts';
import type { SourceFile } from '../../src/data/source-file.ts';
import { loadData } from '../../src/data/load.ts';
import { rules } from '../../src/rules/index.ts';
import { ROOT } from './fake-context.ts';

export const DATA = join(ROOT, 'data');

/** Every YAML file of the shipped data, in path order. */
export function shippedFiles(): readonly SourceFile[] {
  return readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(DATA, path)) }));
}

/** The shipped data, linked. Throws with the diagnostics when it does not load. */
export function shippedCatalogue(): Catalogue {
  const { records, diagnostics } = loadData(shippedFiles(), rules, '2026-11-25');
  if (records === undefined)
    throw new Error(diagnostics.map(({ file, message }) => `${file}: ${message.en}`).join('\n'));
  return linkCatalogue(records, '0'.repeat(64));
}
