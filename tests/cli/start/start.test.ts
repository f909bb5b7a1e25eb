import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nodeContext } from '../../../src/cli/node/node-context.ts';
import { isCodeName } from '../../../src/cli/start/kept-code.ts';
import { IS_LONG } from '../../support/draws.ts';
import { ROOT, runKiem } from '../../support/fake-context.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kiem-start-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

interface Started {
  readonly status: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One start of what was built, with a cache of its own. */
function start(argv: readonly string[], cache = home, root = ROOT): Promise<Started> {
  const env = { PATH: process.env['PATH'], HOME: home, XDG_CACHE_HOME: cache, KIEM_LANG: 'en' };
  const line = [join(root, 'bin/kiem.js'), ...argv];
  return new Promise((done) => {
    execFile(process.execPath, line, { cwd: root, env, maxBuffer: Infinity }, (error, stdout, stderr) => {
      done({ status: error === null ? 0 : (error.code ?? null), stdout, stderr });
    });
  });
}

const codeFiles = (): readonly string[] =>
  readdirSync(join(home, 'kiem'))
    .filter(isCodeName)
    .map((name) => join(home, 'kiem', name));

const SHOW = ['show', 'voorzorg', '--as-of', '2026-01-01'];

const LINES: readonly (readonly string[])[] = [
  ['--version'],
  ['select', '--profile', 'data/examples/smoking-low-ses.yaml', '--as-of', '2026-01-01'],
  ['check', '--format', 'json'],
  ['select', '--risk', 'nothing'],
];

const MORE_LINES: typeof LINES = [
  ['--help'],
  SHOW,
  ['select', '--risk', 'poverty', '--format', 'json', '--as-of', '2026-01-01'],
  ['list', 'factors', '--format', 'csv'],
  ['nothing'],
];

describe('a start', () => {
  let bare: string;
  beforeAll(() => {
    bare = mkdtempSync(join(tmpdir(), 'kiem-bare-'));
    for (const part of ['bin', 'data', 'dist', 'schemas', 'package.json'])
      cpSync(join(ROOT, part), join(bare, part), { recursive: true });
    rmSync(join(bare, 'dist/records.jsonl'));
  });
  afterAll(() => {
    rmSync(bare, { recursive: true });
  });

  it.each([...LINES, ...(IS_LONG ? MORE_LINES : [])].map((line) => [line]))(
    'gives the same bytes as a run in this process, also with what an earlier one kept: %j',
    async (argv) => {
      const {
        exitCode: status,
        stdout,
        stderr,
      } = await runKiem(argv, { today: nodeContext(join(ROOT, 'dist')).today() });
      expect(await start(argv)).toEqual({ status, stdout, stderr });
      expect(await start(argv)).toEqual({ status, stdout, stderr });
    },
  );

  it('gives the same bytes where nothing is kept, and nothing was made before', async () => {
    const first = await start(SHOW);
    expect(first.stdout).toContain('VoorZorg');
    // No folder can be made in a file.
    expect(await start(SHOW, join(ROOT, 'package.json'))).toEqual(first);
    expect(await start(SHOW, join(bare, 'package.json'), bare)).toEqual(first);
  });
});

describe('a start with what an earlier one kept', () => {
  let kept: string;
  let first: Started;
  beforeAll(async () => {
    kept = mkdtempSync(join(tmpdir(), 'kiem-kept-'));
    first = await start(SHOW, kept);
  });
  beforeEach(() => {
    cpSync(kept, home, { recursive: true });
  });
  afterAll(() => {
    rmSync(kept, { recursive: true });
  });

  it('writes the code of a command once', async () => {
    const [file = ''] = codeFiles();
    const before = statSync(file, { bigint: true }).mtimeNs;
    await start(SHOW);
    expect(codeFiles()).toEqual([file]);
    expect(statSync(file, { bigint: true }).mtimeNs).toBe(before);
  });

  it.each([
    ['nothing', (path: string) => writeFileSync(path, '')],
    ['half of it', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, statSync(path).size / 2))],
    [
      'one byte that is another',
      (path: string) => {
        const bytes = readFileSync(path);
        bytes[1000] = (bytes[1000] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
    ],
    ['a file that others may write', (path: string) => chmodSync(path, 0o666)],
  ])('does without a word where it finds %s', async (_, damage) => {
    expect(codeFiles()).toHaveLength(1);
    for (const path of codeFiles()) damage(path);
    expect(await start(SHOW)).toEqual(first);
    if (IS_LONG) expect(await start(SHOW)).toEqual(first);
  });
});

describe('what is loaded and kept', () => {
  it('reads chunks of which each character is a byte', () => {
    const folder = join(ROOT, 'dist/chunks');
    const wide = readdirSync(folder).filter((name) => /[^\0-\x7f]/.test(readFileSync(join(folder, name), 'utf8')));
    expect(wide).toEqual([]);
  });

  it('loads no words for the version', async () => {
    await start(['--version']);
    const [file = ''] = codeFiles();
    const [head = ''] = readFileSync(file, 'latin1').split('\n');
    expect(head).toMatch(/"chunks.start-/);
    expect(head).not.toMatch(/"chunks.common-/);
  });

  it('keeps nothing of a line that was wrong', async () => {
    expect((await start(['nothing'])).status).toBe(2);
    expect(readdirSync(home)).toEqual([]);
  });
});
