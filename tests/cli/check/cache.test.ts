import { appendFileSync, cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedFindings } from '../../../src/cli/check/cache.ts';
import { fakeSession, type Outcome, ROOT, runKiem, type World } from '../../support/fake-context.ts';
import { edit } from '../../support/files.ts';
import { memoryCache } from '../../support/memory-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiem-cache-'));
  cpSync(join(ROOT, 'data'), folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const check = (world: World, ...flags: readonly string[]): Promise<Outcome> =>
  runKiem(['check', '--data', folder, '--notes', ...flags], world);

describe('a check of what has not changed', () => {
  it('says the same without checking again', async () => {
    const { cache, writes } = memoryCache();
    const first = await check({ cache });
    expect(first.stdout).toContain('catalogue/recognition-expired');
    expect(await check({ cache })).toEqual(first);
    expect(writes()).toBe(1);
  });

  it('shows the lines of a fault, and heeds the comments in the files', async () => {
    edit(folder, 'interventions/voorzorg.yaml', 'id: voorzorg', 'id: voorzorgt');
    edit(folder, 'sources.yaml', '- id: ', '# kiem-ignore catalogue/unused-source: kept for later\n- id: ');
    const { cache, writes } = memoryCache();
    const first = await check({ cache });
    expect(first.exitCode).toBe(1);
    expect(first.stdout).toContain('id: voorzorgt');
    expect(first.stdout).toContain('config/unused-ignore');
    expect(await check({ cache })).toEqual(first);
    expect(writes()).toBe(1);
  });

  it('is made all the same when asked to', async () => {
    const { cache, kept } = memoryCache();
    await check({ cache }, '--no-cache');
    expect(kept.size).toBe(0);
  });
});

describe('a check is made anew', () => {
  it.each([
    ['a byte is added', () => appendFileSync(join(folder, 'levels.yaml'), '\n')],
    [
      'a file has another name',
      () => renameSync(join(folder, 'interventions/voorzorg.yaml'), join(folder, 'interventions/a.yaml')),
    ],
    ['a file is gone', () => rmSync(join(folder, 'interventions/voorzorg.yaml'))],
    ['a file has come', () => cpSync(join(folder, 'levels.yaml'), join(folder, 'more.yaml'))],
  ])('when %s', async (_, change) => {
    const { cache, writes } = memoryCache();
    await check({ cache });
    change();
    const then = await check({ cache });
    expect(writes()).toBe(2);
    expect(then).toEqual(await check({}));
  });

  it('on another day, on which more has expired', async () => {
    const { cache, writes } = memoryCache();
    await check({ cache, today: '2026-11-25' });
    expect(await check({ cache, today: '2036-01-01' })).toEqual(await check({ today: '2036-01-01' }));
    expect(writes()).toBe(2);
  });

  it('by another build of the program', async () => {
    const { cache, writes } = memoryCache();
    await check({ cache });
    await check({ cache: { ...cache, build: () => Promise.resolve('two') } });
    expect(writes()).toBe(2);
  });

  it.each(['', '{', 'null', '[]', '{"key":1}'])('when the cache holds %j', async (text) => {
    const { cache, kept, writes } = memoryCache();
    const first = await check({ cache });
    for (const name of kept.keys()) kept.set(name, text);
    expect(await check({ cache })).toEqual(first);
    expect(writes()).toBe(2);
  });

  it.each([
    ['another shape', (text: string) => text.replace(/"findings":.*/, '"findings":{}}')],
    ['no faults', (text: string) => text.replace(/"diagnostics":\[.*?\],"comments"/, '"diagnostics":[],"comments"')],
  ])('when what was kept has %s now', async (_, damage) => {
    const { cache, kept } = memoryCache();
    const first = await check({ cache });
    const damaged = [...kept].map(([name, text]) => [name, damage(text), text] as const);
    for (const [name, text] of damaged) kept.set(name, text);
    expect(damaged.every(([, text, before]) => text !== before)).toBe(true);
    expect(await check({ cache })).toEqual(first);
  });
});

it('of a folder that is too large to keep while looking says the same, and notices a change', async () => {
  const { cache, writes } = memoryCache();
  const session = fakeSession({ cache });
  const first = await cachedFindings(session, folder, 1000);
  expect(first).toEqual(await cachedFindings(fakeSession(), folder));
  expect(first.diagnostics.length).toBeGreaterThan(0);
  expect(await cachedFindings(session, folder, 1000)).toEqual(first);
  expect(writes()).toBe(1);
  appendFileSync(join(folder, 'levels.yaml'), '\n');
  await cachedFindings(session, folder, 1000);
  expect(writes()).toBe(2);
});
