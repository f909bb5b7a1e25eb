import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { everyKind } from '../../../src/cli/check/every-kind.ts';
import type { DiagnosticsReport } from '../../../src/core/generated/schema-types.ts';
import { readSource } from '../../../src/read/read-source.ts';
import { CASES, cleanData, missingCases, quietData, spoiltData } from '../../support/check-fixture.ts';
import { runKiem } from '../../support/fake-context.ts';
import { memoryCache } from '../../support/memory-cache.ts';

const kinds = await everyKind();
/** What a check keeps is for the next one of the same folder, and for no other. */
const world = (workingDirectory: string, { cache } = memoryCache()) => ({ workingDirectory, cache });

/** The data, with what some cases lay over it. */
const dataIn = (folder: string): readonly string[] => [
  '--data',
  'data',
  ...(existsSync(join(folder, 'overlay')) ? ['--overlay', 'overlay'] : []),
];

describe('the clean data of the fixtures', () => {
  it('has nothing to report', async () => {
    const { stdout, exitCode } = await runKiem(['check', '--data', 'data', '--notes'], world(cleanData()));
    expect({ stdout, exitCode }).toEqual({
      stdout: '13 files checked: no errors, no warnings in 0.00 s\n',
      exitCode: 0,
    });
  });
});

/** Every code keeps these promises, a new one from its first day. */
describe.each(kinds)('$code', ({ code, severity, page }) => {
  let spoilt: string;
  let quiet: string;
  const kept = memoryCache();
  beforeAll(() => {
    [spoilt, quiet] = [spoiltData(code), quietData(code)];
  });

  it('has a case of what is wrong and one of what is right', () => {
    expect(missingCases(code)).toEqual([]);
  });

  it('is the only thing reported for one slip', async () => {
    const { stdout, exitCode } = await runKiem(['check', ...dataIn(spoilt), '--format', 'json'], world(spoilt, kept));
    const { diagnostics } = JSON.parse(stdout) as DiagnosticsReport;
    expect(diagnostics.map((found) => [found.code, found.severity])).toEqual([[code, severity]]);
    expect(exitCode).toBe(severity === 'error' ? 1 : 0);
  });

  it('is quiet about what is right and near to it', async () => {
    const { stdout, exitCode } = await runKiem(['check', ...dataIn(quiet), '--format', 'json'], world(quiet));
    const { diagnostics } = JSON.parse(stdout) as DiagnosticsReport;
    expect(diagnostics.filter((found) => found.severity !== 'note' || found.code === code)).toEqual([]);
    expect(exitCode).toBe(0);
  });

  it.each(['nl', 'en'])('is told as the golden file has it (%s)', async (lang) => {
    const { stdout } = await runKiem(['check', ...dataIn(spoilt), '--notes', '--lang', lang], world(spoilt, kept));
    await expect(stdout).toMatchFileSnapshot(join(CASES, code.replace('/', '.'), `expected.${lang}.txt`));
  });

  it.each(['nl', 'en'] as const)('has a page that says what, why and how, without a full stop missing (%s)', (lang) => {
    expect(page.what[lang]).toMatch(/^\S.*[.:…]$/);
    expect(page.why[lang]).toMatch(/^\S.*\.$/);
    expect(`${page.what[lang]} ${page.why[lang]}`).not.toMatch(/gedekt|bewezen|beste keuze/i);
  });

  it('has an example that is wrong and one that is right', () => {
    expect(page.wrong).not.toBe(page.right);
    expect(page.right).toMatch(/\n$/);
    expect(parseDocument(page.right).errors).toEqual([]);
    if (!code.startsWith('yaml/') || page.wrong.startsWith('#')) return;
    const codesIn = (text: string) =>
      readSource({ path: 'x.yaml', bytes: new TextEncoder().encode(text) }).diagnostics.map((found) => found.code);
    expect(codesIn(page.wrong)).toContain(code);
    expect(codesIn(page.right)).toEqual([]);
  });
});

it('every case is of a code that exists', () => {
  const codes = kinds.map(({ code }) => code.replace('/', '.'));
  expect(readdirSync(CASES).filter((name) => !codes.includes(name))).toEqual([]);
});

it('no code occurs twice', () => {
  expect(new Set(kinds.map(({ code }) => code)).size).toBe(kinds.length);
});
