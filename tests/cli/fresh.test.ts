import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { diagnoseData } from '../../src/cli/check/diagnose.ts';
import { wholeFolder } from '../../src/cli/check/targets.ts';
import type { Session } from '../../src/cli/session.ts';
import { loadCatalogue } from '../../src/cli/store/load-catalogue.ts';
import { fakeSession, ROOT } from '../support/fake-context.ts';
import { memoryCache } from '../support/memory-cache.ts';

const MINUTE = 60_000;
const VERSION = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string }).version;

let root: string;
let read: string[];
let { cache, kept } = memoryCache();
const file = () => join(root, 'data/levels.yaml');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kiem-fresh-'));
  cpSync(join(ROOT, 'data'), join(root, 'data'), { recursive: true });
  cpSync(join(ROOT, 'dist/records.jsonl'), join(root, 'dist/records.jsonl'));
  ({ cache, kept } = memoryCache());
  later(MINUTE);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** The time of the system goes its own way; that of the program can be another. */
function later(by: number): void {
  const now = performance.timeOrigin + performance.now();
  vi.spyOn(Date, 'now').mockReturnValue(Math.round(now) + by);
}

function session(more: Partial<Session> = {}, build = cache): Session {
  const plain = fakeSession({ cache: build });
  const files = plain.context.files;
  const watched = { ...files, read: (path: string) => (read.push(path), files.read(path)) };
  return { ...plain, version: VERSION, context: { ...plain.context, packageRoot: root, files: watched }, ...more };
}

/** Loads the data. Gives the digest, and how many of its files were read. */
async function load(of?: Session) {
  read = [];
  const { digest } = await loadCatalogue(of ?? session());
  return { digest, files: read.filter((path) => path.endsWith('.yaml')).length };
}

/** Checks the data. Gives what was found, and how many of its files were read. */
async function check(of: Session = session(), useCache = true) {
  read = [];
  const { diagnostics, files } = await diagnoseData(of, await wholeFolder(of), { config: {}, useCache });
  return { diagnostics, files, read: read.filter((path) => path.endsWith('.yaml')).length };
}

describe('the check of the shipped data', () => {
  it('reads no file that looks as it did, and finds the same', async () => {
    const first = await check();
    expect(first.read).toBeGreaterThan(50);
    expect(first.diagnostics.length).toBeGreaterThan(0);
    expect(await check()).toEqual({ ...first, read: 0 });
  });

  it('reads all of them again for who wants no earlier result, or names the folder', async () => {
    await check();
    expect((await check(session(), false)).read).toBeGreaterThan(50);
    const named = session({ settings: { ...session().settings, dataFolder: join(root, 'data') } });
    expect((await check(named)).read).toBeGreaterThan(50);
  });

  it('finds what an edit made wrong', async () => {
    const errors = async () => (await check()).diagnostics.filter(({ severity }) => severity === 'error').length;
    expect(await errors()).toBe(0);
    appendFileSync(file(), '- id: good\n');
    later(2 * MINUTE);
    expect(await errors()).toBeGreaterThan(0);
  });

  it('does its work again on another day: some findings are of a day', async () => {
    await check();
    const { context } = session();
    expect((await check({ ...session(), context: { ...context, today: () => '2099-01-01' } })).read).toBeGreaterThan(
      50,
    );
  });

  it('does not believe what was kept when a byte is other than it was', async () => {
    const first = await check();
    const [[name, text] = ['', '']] = [...kept].filter(([key]) => key.startsWith('look-check'));
    kept.set(name, text.replace('"note"', '"nota"'));
    expect(await check()).toEqual(first);
  });
});

describe('the shipped data', () => {
  it('is not read again while its files look as they did', async () => {
    const first = await load();
    expect(first.files).toBeGreaterThan(50);
    expect(await load()).toEqual({ digest: first.digest, files: 0 });
  });

  const sameAgain = (): void => {
    const { atime, mtime } = statSync(file());
    const text = readFileSync(file(), 'utf8');
    writeFileSync(file(), text.replace('id: good', 'id: gool').replace('TNO', 'TNX'));
    utimesSync(file(), atime, mtime);
  };

  it.each([
    ['was changed, with its size and its time as before', sameAgain],
    [
      'was put in the place of another',
      () => {
        cpSync(file(), `${file()}.new`, { preserveTimestamps: true });
        renameSync(`${file()}.new`, file());
      },
    ],
    ['was added', () => writeFileSync(join(root, 'data/more.yaml'), '[]\n')],
    ['is gone', () => rmSync(join(root, 'data/caveats.yaml'))],
    ['was made of it and is another', () => appendFileSync(join(root, 'dist/records.jsonl'), '\n')],
    ['has no time', () => utimesSync(file(), 0, 0)],
  ])('is read when a file %s', async (_, change) => {
    await load();
    change();
    later(2 * MINUTE);
    const again = load().catch((error: unknown) => ({ error }));
    await again;
    expect(read.length).toBeGreaterThan(50);
  });

  it('gets the digest of its bytes', async () => {
    const { digest } = await load();
    appendFileSync(file(), '# a remark\n');
    later(2 * MINUTE);
    expect((await load()).digest).not.toBe(digest);
    expect((await load()).files).toBeGreaterThan(50);
  });

  it('is read where a file was touched just now: it may be touched again and look the same', async () => {
    later(1000);
    await load();
    later(MINUTE);
    expect((await load()).files).toBeGreaterThan(50);
    expect((await load()).files).toBe(0);
  });

  it.each([
    ['by another build', () => session({}, { ...cache, build: () => Promise.resolve('two') })],
    ['where nothing is kept', () => session({}, { ...cache, build: () => Promise.resolve(undefined) })],
    [
      'by whoever names a folder',
      () => session({ settings: { ...session().settings, dataFolder: join(root, 'data') } }),
    ],
  ])('is read %s', async (_, of) => {
    await load();
    expect((await load(of())).files).toBeGreaterThan(50);
  });
});
