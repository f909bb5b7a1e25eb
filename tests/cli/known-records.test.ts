import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sealed, unsealed } from '../../src/cli/store/kept.ts';
import { cleanData } from '../support/check-fixture.ts';
import { type Outcome, runKiem, type World } from '../support/fake-context.ts';
import { edit } from '../support/files.ts';
import { memoryCache } from '../support/memory-cache.ts';

let folder: string;
beforeEach(() => {
  folder = join(cleanData(), 'data');
});

const select = (world: World): Promise<Outcome> =>
  runKiem(['select', '--risk', 'parental-stress', '--format', 'json', '--data', folder], world);

describe('own data that was checked before', () => {
  it('is not read anew, and gives the same', async () => {
    const { cache, kept, writes } = memoryCache();
    const first = await select({ cache });
    expect(first).toEqual(await select({}));
    expect(await select({ cache })).toEqual(first);
    expect(writes()).toBe(1);
    // Proof that the second run took what was kept: with something else in its place, it says something else.
    for (const [name, text] of kept) {
      const records = Buffer.from(unsealed(Buffer.from(text)) ?? '').toString();
      kept.set(name, Buffer.from(sealed(records.replaceAll('Home Visits', 'Home Guests'))).toString());
    }
    expect((await select({ cache })).stdout).toContain('Home Guests');
  });

  it('serves every command that reads the data', async () => {
    const { cache, writes } = memoryCache();
    await select({ cache });
    await runKiem(['list', 'interventions', '--data', folder], { cache });
    await runKiem(['show', 'home-visits', '--data', folder], { cache });
    expect(writes()).toBe(1);
  });
});

describe('own data is read anew', () => {
  it('when a byte of it changes', async () => {
    const { cache, writes } = memoryCache();
    await select({ cache });
    edit(folder, 'interventions/home-visits.yaml', 'name: Home Visits', 'name: Home Guests');
    expect((await select({ cache })).stdout).toContain('Home Guests');
    expect(writes()).toBe(2);
  });

  it('by another build of the program', async () => {
    const { cache, writes } = memoryCache();
    await select({ cache });
    await select({ cache: { ...cache, build: () => Promise.resolve('two') } });
    expect(writes()).toBe(2);
  });

  it.each([
    ['nothing', () => ''],
    ['half of it', (text: string) => text.slice(0, text.length / 2)],
    ['something else', () => '{"records":{}}'],
    ['another name', (text: string) => text.replaceAll('Home Visits', 'Home Guests')],
    ['another shape', (text: string) => text.replaceAll('"target":', '"doel":')],
    [
      'only its start, which names the data,',
      (text: string) => `${text.slice(0, text.indexOf('"records"'))}"records":{}}`,
    ],
  ])('when %s is kept', async (_, damage) => {
    const { cache, kept } = memoryCache();
    const first = await select({ cache });
    for (const [name, text] of kept) kept.set(name, damage(text));
    expect(await select({ cache })).toEqual(first);
  });

  it('as long as it has errors, which are told each time', async () => {
    edit(folder, 'interventions/home-visits.yaml', 'theme: parenting-support', 'theme: parenting');
    const { cache, writes } = memoryCache();
    const first = await select({ cache });
    expect(first.exitCode).toBe(1);
    expect(await select({ cache })).toEqual(first);
    expect(writes()).toBe(0);
  });
});
