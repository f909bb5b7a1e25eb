import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DiagnosticsReport } from '../../../src/core/generated/schema-types.ts';
import { cleanData } from '../../support/check-fixture.ts';
import { runKiem } from '../../support/fake-context.ts';

async function check(file: string, text: string) {
  const folder = cleanData();
  writeFileSync(join(folder, file), text);
  const flags = ['check', '--data', 'data', '--format', 'json'];
  const { stdout, exitCode } = await runKiem(flags, { workingDirectory: folder });
  return { exitCode, diagnostics: (JSON.parse(stdout) as DiagnosticsReport).diagnostics };
}

describe('a file that is wrong all over ends in a list that a person can read, soon', () => {
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
  it.each([
    ['records that are none', lines(60_000, () => '- {a: 1}')],
    ['texts for records', lines(60_000, () => '- a')],
    ['records without anything', lines(60_000, () => '-')],
    ['records with a key too many', lines(30_000, (index) => `- id: a${String(index)}\n  lable: b`)],
  ])('%s', async (_, text) => {
    const start = performance.now();
    const { exitCode, diagnostics } = await check('data/sources.yaml', text);
    const inFile = diagnostics.filter(({ file }) => file === 'data/sources.yaml');
    expect(exitCode).toBe(1);
    expect(inFile).toHaveLength(1001);
    expect(inFile.filter(({ code }) => code === 'yaml/too-large').map(({ message }) => message)).toEqual([
      'more than 1000 faults in this file; none after this point was reported',
    ]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('comments that ignore', async () => {
    const start = performance.now();
    const text = lines(30_000, () => '# kiem-ignore yaml/null: a');
    const { diagnostics } = await check('data/interventions/other.yaml', `${text}id: other\n`);
    expect(diagnostics.filter(({ code }) => code === 'config/unused-ignore')).toHaveLength(30_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
