import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeCache } from '../../src/cli/node-cache.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kiem-home-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

const cacheIn = (bundle: string) => nodeCache(bundle, { XDG_CACHE_HOME: home });
const textOf = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

describe('what is kept between runs', () => {
  it('is read back, and is for the user alone', async () => {
    const cache = cacheIn(home);
    expect(await cache.read('a.json')).toBeUndefined();
    await cache.write('a.json', '{"é":1}');
    expect(textOf(await cache.read('a.json'))).toBe('{"é":1}');
    expect(statSync(join(home, 'kiem')).mode & 0o777).toBe(0o700);
    expect(statSync(join(home, 'kiem/a.json')).mode & 0o777).toBe(0o600);
  });

  it('is bounded: the oldest goes first', async () => {
    const cache = cacheIn(home);
    for (let index = 0; index < 40; index += 1) {
      await cache.write(`${String(index)}.json`, '{}');
      utimesSync(join(home, 'kiem', `${String(index)}.json`), index, index);
    }
    await cache.write('last.json', '{}');
    const left = readdirSync(join(home, 'kiem'));
    expect(left.length).toBe(32);
    expect(left).toContain('last.json');
    expect(left).toContain('39.json');
    expect(left).not.toContain('8.json');
  });

  it('costs nothing but time when it cannot be written', async () => {
    writeFileSync(join(home, 'kiem'), 'a file where the folder should be');
    const cache = cacheIn(home);
    await cache.write('a.json', '{}');
    expect(await cache.read('a.json')).toBeUndefined();
  });
});

describe('the build that runs', () => {
  it('is known by the names of its chunks, and unknown when there are none', async () => {
    expect(await cacheIn(home).build()).toBeUndefined();
    mkdirSync(join(home, 'chunks'));
    writeFileSync(join(home, 'chunks/run-a1.cjs'), '');
    const one = await cacheIn(home).build();
    writeFileSync(join(home, 'chunks/run-b2.cjs'), '');
    expect(await cacheIn(home).build()).not.toBe(one);
  });
});
