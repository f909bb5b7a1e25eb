import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { loadData } from '../../src/read/load-data.ts';
import { rules } from '../../src/rules/index.ts';
import { ROOT } from '../support/fake-context.ts';

const BASE = join(ROOT, 'tests/fixtures/check-base/data');

/** The clean data of the fixtures, by file. */
export const texts: ReadonlyMap<string, string> = new Map(
  readdirSync(BASE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path, readFileSync(join(BASE, path), 'utf8')]),
);

export type Slip = readonly [file: string, from: string, to: string];

function withSlip(files: ReadonlyMap<string, string>, [file, from, to]: Slip): ReadonlyMap<string, string> {
  const text = files.get(file);
  if (text?.includes(from) !== true) throw new Error(`${file} has no ${from}`);
  return new Map(files).set(
    file,
    text.replace(from, () => to),
  );
}

/** The errors and warnings of the clean data with these slips in it. */
export async function foundOf(slips: readonly Slip[]): Promise<readonly Diagnostic[]> {
  const files = slips.reduce(withSlip, texts);
  const sources = [...files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const { diagnostics } = await loadData(sources, rules, '2026-11-25');
  return diagnostics.filter(({ severity }) => severity !== 'note');
}
