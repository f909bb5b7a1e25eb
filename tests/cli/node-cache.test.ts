import { spawnSync } from 'node:child_process';
import fs, {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeCache } from '../../src/cli/node/node-cache.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kiem-home-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

const NAME = 'check-0123456789abcdef';
const cacheIn = (bundle: string) => nodeCache(bundle, { XDG_CACHE_HOME: home });
const textOf = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);
const nameOf = (index: number): string => `data-${String(index).padStart(16, '0')}`;

describe('what is kept between runs', () => {
  it('is read back, and is for the user alone', async () => {
    const cache = cacheIn(home);
    expect(await cache.read(NAME)).toBeUndefined();
    await cache.write(NAME, '{"é":1}');
    expect(textOf(await cache.read(NAME))).toBe('{"é":1}');
    expect(statSync(join(home, 'kiem')).mode & 0o777).toBe(0o700);
    expect(statSync(join(home, 'kiem', NAME)).mode & 0o777).toBe(0o600);
  });

  it('takes its place without waiting for the disk, unless it is code', async () => {
    const cache = cacheIn(home);
    const synced = vi.spyOn(fs, 'fsyncSync');
    syncBuiltinESMExports();
    try {
      await cache.write(NAME, '{}');
      expect(synced).not.toHaveBeenCalled();
      await cache.write('code-0123456789abcdef', '{}');
      expect(synced).toHaveBeenCalledOnce();
    } finally {
      synced.mockRestore();
      syncBuiltinESMExports();
    }
  });

  it('is bounded: the oldest goes first', async () => {
    const cache = cacheIn(home);
    await cache.write(nameOf(0), '{}');
    for (let index = 0; index < 40; index += 1) {
      const path = join(home, 'kiem', nameOf(index));
      writeFileSync(path, '{}');
      utimesSync(path, index, index);
    }
    await cache.write(NAME, '{}');
    const left = readdirSync(join(home, 'kiem'));
    expect(left.length).toBe(32);
    expect(left).toEqual(expect.arrayContaining([NAME, nameOf(39)]));
    expect(left).not.toContain(nameOf(8));
  });

  it('leaves alone what is not its own', async () => {
    const cache = cacheIn(home);
    await cache.write(NAME, '{}');
    const others = Array.from({ length: 40 }, (_, index) => `notes-${String(index)}.txt`);
    for (const name of others) writeFileSync(join(home, 'kiem', name), '');
    mkdirSync(join(home, 'kiem', nameOf(1)));
    await cache.write(NAME, '{}');
    expect(readdirSync(join(home, 'kiem'))).toHaveLength(42);
  });

  it('costs nothing but time when it cannot be written', async () => {
    writeFileSync(join(home, 'kiem'), 'a file where the folder should be');
    const cache = cacheIn(home);
    await cache.write(NAME, '{}');
    expect(await cache.read(NAME)).toBeUndefined();
  });
});

describe('what others can have put there is as if it were not', () => {
  const entry = () => join(home, 'kiem', NAME);
  const elsewhere = () => join(home, 'elsewhere');

  const linkTo = (path: string): void => {
    renameSync(path, elsewhere());
    symlinkSync(elsewhere(), path);
  };

  const CHANGES: readonly (readonly [string, () => unknown])[] = [
    ['a link', () => linkTo(entry())],
    ['a pipe', () => spawnSync('sh', ['-c', 'rm "$0" && mkfifo -m 600 "$0"', entry()])],
    ['a folder', () => spawnSync('sh', ['-c', 'rm "$0" && mkdir "$0"', entry()])],
    ['a file that others may write', () => chmodSync(entry(), 0o666)],
    ['a file that the group may write', () => chmodSync(entry(), 0o620)],
    ['a file that is larger than any', () => truncateSync(entry(), 300 * 1024 * 1024)],
    ['a folder that others may write', () => chmodSync(join(home, 'kiem'), 0o777)],
    ['a link instead of the folder', () => linkTo(join(home, 'kiem'))],
  ];

  it.each(CHANGES)('%s', async (_, change) => {
    const cache = cacheIn(home);
    await cache.write(NAME, '{}');
    expect(textOf(await cache.read(NAME))).toBe('{}');
    change();
    expect(await cache.read(NAME)).toBeUndefined();
  });

  it.each(CHANGES.filter(([name]) => !name.includes('folder')))(
    '%s gives way to what is written',
    async (_, change) => {
      const cache = cacheIn(home);
      await cache.write(NAME, '{}');
      change();
      await cache.write(NAME, '[]');
      expect(textOf(await cache.read(NAME))).toBe('[]');
      if (existsSync(elsewhere())) expect(readFileSync(elsewhere(), 'utf8')).toBe('{}');
    },
  );

  it.skipIf(process.getuid?.() !== 0).each([
    ['an entry', () => chownSync(entry(), 12345, 12345)],
    ['a folder', () => chownSync(join(home, 'kiem'), 12345, 12345)],
  ])('%s of another user', async (_, change) => {
    const cache = cacheIn(home);
    await cache.write(NAME, '{}');
    change();
    expect(await cache.read(NAME)).toBeUndefined();
  });

  it('and nothing is written into a folder of theirs', async () => {
    mkdirSync(join(home, 'kiem'));
    chmodSync(join(home, 'kiem'), 0o777);
    await cacheIn(home).write(NAME, '{}');
    expect(readdirSync(join(home, 'kiem'))).toEqual([]);
  });
});

describe('the place', () => {
  it('is never relative to where the program happens to run', async () => {
    vi.stubEnv('HOME', home);
    await nodeCache(home, { XDG_CACHE_HOME: 'relative' }).write(NAME, '{}');
    expect(readdirSync(join(home, '.cache/kiem'))).toEqual([NAME]);
  });

  it('is none when the home is not known', async () => {
    vi.stubEnv('HOME', 'relative');
    const cache = nodeCache(home, {});
    await cache.write(NAME, '{}');
    expect(await cache.read(NAME)).toBeUndefined();
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
