import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFile } from '../../../src/read/read-file.ts';
import { draws } from '../../support/draws.ts';
import { type Outcome, ROOT, runKiem, type World } from '../../support/fake-context.ts';
import { memoryCache } from '../../support/memory-cache.ts';
import { mutate, MUTATION_KINDS, randomNumbers } from '../../support/mutations.ts';
import { shippedFiles } from '../../support/shipped-catalogue.ts';

vi.mock('../../../src/read/read-file.ts', { spy: true });

/** How many edits are made one after another. */
const EDITS = draws(12, 1000);

const paths = shippedFiles().map(({ path }) => path);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiem-incremental-'));
  cpSync(join(ROOT, 'data'), folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const check = (world: World, ...flags: readonly string[]): Promise<Outcome> =>
  runKiem(['check', '--data', folder, '--format', 'json', ...flags], world);

const found = ({ exitCode, stdout }: Outcome): unknown => ({ exitCode, found: JSON.parse(stdout) as unknown });

type Pick = (below: number) => number;
const one = <Item>(items: readonly Item[], pick: Pick): Item => {
  const item = items[pick(items.length)];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
};

const shippedText = (path: string): string => readFileSync(join(ROOT, 'data', path), 'utf8');
const isThere = (path: string): boolean => existsSync(join(folder, path));
const write = (path: string, text: string): void => {
  writeFileSync(join(folder, path), text);
};

function mutateFile(path: string, pick: Pick): void {
  const text = isThere(path) ? readFileSync(join(folder, path), 'utf8') : shippedText(path);
  write(path, mutate(one(MUTATION_KINDS, pick), text, pick)?.text ?? text);
}

/** What people do to a file. Faults pile up until a file is restored. */
const EDITS_OF: Readonly<Record<string, (path: string, pick: Pick) => void>> = {
  mutate: mutateFile,
  'mutate it, as most edits do': mutateFile,
  restore: (path) => {
    write(path, shippedText(path));
  },
  remove: (path) => {
    rmSync(join(folder, path), { force: true });
  },
  'copy under another name': (path) => {
    write(path.replace('.yaml', '-2.yaml'), shippedText(path));
  },
  'restore all': () => {
    rmSync(folder, { recursive: true });
    cpSync(join(ROOT, 'data'), folder, { recursive: true });
  },
};

it(`a check after an edit finds the same as one that knows nothing, ${String(EDITS)} times in a row`, async () => {
  const pick = randomNumbers(20);
  const { cache } = memoryCache();
  for (let count = 0; count < EDITS; count += 1) {
    const [path, kind] = [one(paths, pick), one(Object.keys(EDITS_OF), pick)];
    EDITS_OF[kind]?.(path, pick);
    const today = one(['2026-11-25', '2026-11-25', '2019-01-01', '2036-01-01'], pick);
    expect(found(await check({ cache, today })), `${kind} ${path} on ${today}`).toEqual(found(await check({ today })));
  }
}, 3_600_000);

describe('only the file that was edited is read', () => {
  const readPaths = (): readonly string[] => vi.mocked(readFile).mock.calls.map(([{ path }]) => path);
  const path = 'interventions/voorzorg.yaml';
  const edited = `${shippedText(path)}# edited\n`;

  beforeEach(() => {
    EDITS_OF['restore all']?.('', () => 0);
  });

  it('by a check of the folder', async () => {
    const { cache } = memoryCache();
    await check({ cache });
    write(path, edited);
    vi.mocked(readFile).mockClear();
    await check({ cache });
    expect(readPaths()).toEqual([path]);
  });

  it('by a check on another day none', async () => {
    const { cache } = memoryCache();
    await check({ cache, today: '2026-11-25' });
    vi.mocked(readFile).mockClear();
    await check({ cache, today: '2026-11-26' });
    expect(readPaths()).toEqual([]);
  });

  it('by a check of what an editor holds, which is not kept', async () => {
    const { cache, writes } = memoryCache();
    await check({ cache });
    vi.mocked(readFile).mockClear();
    const asked = { cache, stdin: edited.replace('id: voorzorg', 'id: voorzorgt') };
    const { stdout } = await check(asked, '--stdin-filename', join(folder, path));
    expect(stdout).toContain('catalogue/file-name');
    expect(new Set(readPaths())).toEqual(new Set([path]));
    expect(writes()).toBe(1);
  });
});
