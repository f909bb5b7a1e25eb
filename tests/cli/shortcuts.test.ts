import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Shortcut } from '../../src/cli/shortcuts.ts';
import { ROOT, runKiem } from '../support/fake-context.ts';
import { memoryCache } from '../support/memory-cache.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Inner = Exclude<Shortcut, 'code'>;

/** What is kept between runs for each of them; the build keeps what it made itself. */
const ENTRIES: Readonly<Record<Inner, RegExp | undefined>> = {
  look: /^look-(?:check|data)-/,
  shipped: undefined,
  records: /^data-/,
  facts: /^check-/,
};

// The order of the record above.
const SHORTCUTS = Object.keys(ENTRIES) as readonly Inner[];

const own = temporaryFolder();
const DAY = ['--as-of', '2026-01-01'];
const SELECT = ['select', '--profile', 'example:smoking-low-ses', ...DAY];
const LINES: readonly (readonly string[])[] = [
  SELECT,
  ['list', 'interventions', '--format', 'csv'],
  ['check', '--format', 'json'],
  ['select', '--data', own, '--risk', 'parental-stress', '--format', 'json', ...DAY],
  ['check', '--data', own, '--format', 'json'],
];

beforeAll(() => {
  cpSync(join(ROOT, 'tests/fixtures/check-base/data'), own, { recursive: true });
  appendFileSync(join(own, 'interventions/home-visits.yaml'), '# ours\n');
});

describe('with and without each shortcut', () => {
  let plain: readonly string[];
  const { cache: unused, kept: nothing } = memoryCache();

  beforeAll(async () => {
    plain = await answers(SHORTCUTS, unused);
  }, 120_000);

  /** What all lines print when a run does without some shortcuts. */
  async function answers(without: readonly Shortcut[], cache: typeof unused): Promise<readonly string[]> {
    const found: string[] = [];
    for (const line of LINES)
      found.push((await runKiem(line, { cache, environment: { KIEM_WITHOUT: without.join() } })).stdout);
    return found;
  }

  it('keeps nothing without any of them', () => {
    expect(plain.every((text) => text.length > 100)).toBe(true);
    expect([...nothing.keys()]).toEqual([]);
  });

  it.each([undefined, ...SHORTCUTS])('gives the same bytes first and later without %s', async (one) => {
    const without = one === undefined ? [] : [one];
    const { cache, kept } = memoryCache();
    expect(await answers(without, cache)).toEqual(plain);
    expect(await answers(without, cache)).toEqual(plain);
    const used = SHORTCUTS.filter((shortcut) => [...kept.keys()].some((name) => ENTRIES[shortcut]?.test(name)));
    expect(used).toEqual(SHORTCUTS.filter((shortcut) => shortcut !== one && ENTRIES[shortcut] !== undefined));
  });
});

/** Needs the build: `npm ci` makes it. */
describe('with and without code that V8 made in an earlier start', () => {
  const run = promisify(execFile);

  it.each([
    ['with', '', true],
    ['without', 'code', false],
  ])('gives the same bytes first and later: %s', async (_, without, isKept) => {
    const home = temporaryFolder();
    const env = { PATH: process.env['PATH'], HOME: home, XDG_CACHE_HOME: home, KIEM_LANG: 'en', KIEM_WITHOUT: without };
    const start = async (): Promise<string> =>
      (await run(process.execPath, ['bin/kiem.js', ...SELECT], { cwd: ROOT, env })).stdout;
    const { stdout } = await runKiem(SELECT);
    expect(await start()).toBe(stdout);
    expect(await start()).toBe(stdout);
    expect(readdirSync(join(home, 'kiem')).some((name) => name.startsWith('code-'))).toBe(isKept);
  });
});
