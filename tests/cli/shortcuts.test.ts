import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shortcut } from '../../src/cli/shortcuts.ts';
import { ROOT } from '../support/fake-context.ts';

const run = promisify(execFile);

/** What is kept between runs for each of them; the build keeps what it made itself. */
const ENTRIES: Readonly<Record<Shortcut, RegExp | undefined>> = {
  code: /^code-/,
  look: /^look-(?:check|data)-/,
  shipped: undefined,
  records: /^data-/,
  facts: /^check-/,
};

// The order of the record above.
const SHORTCUTS = Object.keys(ENTRIES) as readonly Shortcut[];

const DAY = ['--as-of', '2026-01-01'];
const LINES: readonly (readonly string[])[] = [
  ['select', '--profile', 'example:smoking-low-ses', ...DAY],
  ['list', 'interventions', '--format', 'csv'],
  ['check', '--format', 'json'],
  ['select', '--data', 'own', '--risk', 'poverty', '--format', 'json', ...DAY],
  ['check', '--data', 'own', '--format', 'json'],
];

describe('with and without each shortcut', () => {
  let root: string;
  let plain: readonly string[];

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'kiem-shortcuts-'));
    for (const part of ['bin', 'data', 'dist', 'schemas', 'package.json'])
      cpSync(join(ROOT, part), join(root, part), { recursive: true });
    cpSync(join(ROOT, 'data'), join(root, 'own'), { recursive: true });
    appendFileSync(join(root, 'own/interventions/voorzorg.yaml'), '# ours\n');
    plain = await answers(SHORTCUTS, 'nothing');
  }, 120_000);
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  /** What all lines print when a run does without some shortcuts, with what is kept in a folder. */
  async function answers(without: readonly Shortcut[], folder: string): Promise<readonly string[]> {
    const cache = { XDG_CACHE_HOME: join(root, 'caches', folder), KIEM_WITHOUT: without.join() };
    const env = { PATH: process.env['PATH'], HOME: root, KIEM_LANG: 'en', ...cache };
    const found: string[] = [];
    for (const line of LINES) {
      const argv = [join(root, 'bin/kiem.js'), ...line];
      found.push((await run(process.execPath, argv, { cwd: root, env, maxBuffer: Infinity })).stdout);
    }
    return found;
  }

  function kept(folder: string): readonly string[] {
    const path = join(root, 'caches', folder, 'kiem');
    return existsSync(path) ? readdirSync(path) : [];
  }

  it('keeps nothing without any of them', () => {
    expect(plain.every((text) => text.length > 100)).toBe(true);
    expect(kept('nothing')).toEqual([]);
  });

  it.each([undefined, ...SHORTCUTS])(
    'gives the same bytes first and later without %s',
    { timeout: 120_000 },
    async (one) => {
      const without = one === undefined ? [] : [one];
      const folder = one ?? 'everything';
      expect(await answers(without, folder)).toEqual(plain);
      expect(await answers(without, folder)).toEqual(plain);
      const used = SHORTCUTS.filter((shortcut) => kept(folder).some((name) => ENTRIES[shortcut]?.test(name)));
      expect(used).toEqual(SHORTCUTS.filter((shortcut) => shortcut !== one && ENTRIES[shortcut] !== undefined));
    },
  );
});
