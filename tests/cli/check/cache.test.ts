import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { cleanData } from '../../support/check-fixture.ts';
import { type Outcome, runKiem, type World } from '../../support/fake-context.ts';
import { edit } from '../../support/files.ts';
import { memoryCache } from '../../support/memory-cache.ts';

let folder: string;
beforeEach(() => {
  folder = join(cleanData(), 'data');
});

/** When a recognition of the data has expired. */
const LATER = '2036-01-01';

const check = (world: World, ...flags: readonly string[]): Promise<Outcome> =>
  runKiem(['check', '--data', folder, '--notes', ...flags], world);

describe('a check of what has not changed', () => {
  it('says the same without checking again', async () => {
    const { cache, writes } = memoryCache();
    const first = await check({ cache, today: LATER });
    expect(first.stdout).toContain('catalogue/recognition-expired');
    expect(await check({ cache, today: LATER })).toEqual(first);
    expect(writes()).toBe(1);
  });

  it('shows the lines of a fault, and heeds the comments in the files', async () => {
    edit(folder, 'interventions/home-visits.yaml', 'id: home-visits', 'id: home-visit');
    edit(folder, 'sources.yaml', '- id: ', '# kiem-ignore catalogue/unused-source: kept for later\n- id: ');
    const { cache, writes } = memoryCache();
    const first = await check({ cache });
    expect(first.exitCode).toBe(1);
    expect(first.stdout).toContain('id: home-visit');
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
      () => renameSync(join(folder, 'interventions/home-visits.yaml'), join(folder, 'interventions/a.yaml')),
    ],
    ['a file is gone', () => rmSync(join(folder, 'interventions/home-visits.yaml'))],
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
    expect(await check({ cache, today: LATER })).toEqual(await check({ today: LATER }));
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
    edit(folder, 'interventions/home-visits.yaml', 'id: home-visits', 'id: home-visit');
    const { cache, kept } = memoryCache();
    const first = await check({ cache });
    const damaged = [...kept].map(([name, text]) => [name, damage(text), text] as const);
    for (const [name, text] of damaged) kept.set(name, text);
    expect(damaged.every(([, text, before]) => text !== before)).toBe(true);
    expect(await check({ cache })).toEqual(first);
  });
});

it('of a folder with a file that is too large to read says the same, and notices when it is not any more', async () => {
  const levels = join(folder, 'levels.yaml');
  const whole = readFileSync(levels);
  truncateSync(levels, 17 * 1024 * 1024);
  const { cache, writes } = memoryCache();
  const first = await check({ cache });
  expect(first.stdout).toContain('yaml/too-large');
  expect(await check({ cache })).toEqual(first);
  expect(writes()).toBe(1);
  writeFileSync(levels, whole);
  expect(await check({ cache })).toEqual(await check({}));
  expect(writes()).toBe(2);
});
