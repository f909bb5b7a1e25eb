import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isCodeName } from '../../../src/cli/start/kept-code.ts';
import { ROOT } from '../../support/fake-context.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kiem-start-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

/** One start of what was built, with a cache of its own. */
function start(argv: readonly string[], cache = home, root = ROOT) {
  const env = { PATH: process.env['PATH'], HOME: home, XDG_CACHE_HOME: cache, KIEM_LANG: 'en' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/kiem.js'), ...argv], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const codeFiles = (): readonly string[] =>
  readdirSync(join(home, 'kiem'))
    .filter(isCodeName)
    .map((name) => join(home, 'kiem', name));

const SHOW = ['show', 'voorzorg', '--as-of', '2026-01-01'];

const LINES: readonly (readonly [readonly string[]])[] = [
  [['--help']],
  [['--version']],
  [SHOW],
  [['select', '--profile', 'data/examples/smoking-low-ses.yaml', '--as-of', '2026-01-01']],
  [['select', '--risk', 'poverty', '--format', 'json', '--as-of', '2026-01-01']],
  [['list', 'factors', '--format', 'csv']],
  [['check', '--format', 'json']],
  [['select', '--risk', 'nothing']],
  [['nothing']],
];

describe('a start without anything that was made before', () => {
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

  it.each(LINES)('gives the same bytes as one with all of it: %j', (argv) => {
    start(argv);
    expect(start(argv, join(bare, 'package.json'), bare)).toEqual(start(argv));
  });
});

describe('a start with what an earlier one kept', () => {
  it.each(LINES)('gives the same bytes as one that keeps nothing: %j', (argv) => {
    // No folder can be made in a file.
    const plain = start(argv, join(ROOT, 'package.json'));
    expect(start(argv)).toEqual(plain);
    expect(start(argv)).toEqual(plain);
  });

  it('writes the code of a command once', () => {
    start(SHOW);
    const [file = ''] = codeFiles();
    const before = statSync(file, { bigint: true }).mtimeNs;
    start(SHOW);
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
  ])('does without a word where it finds %s', (_, damage) => {
    const first = start(SHOW);
    for (const path of codeFiles()) damage(path);
    expect(start(SHOW)).toEqual(first);
    expect(start(SHOW)).toEqual(first);
  });

  it('reads chunks of which each character is a byte', () => {
    const folder = join(ROOT, 'dist/chunks');
    const wide = readdirSync(folder).filter((name) => /[^\0-\x7f]/.test(readFileSync(join(folder, name), 'utf8')));
    expect(wide).toEqual([]);
  });

  it('loads no words for the version', () => {
    start(['--version']);
    const [file = ''] = codeFiles();
    const [head = ''] = readFileSync(file, 'latin1').split('\n');
    expect(head).toMatch(/"chunks.start-/);
    expect(head).not.toMatch(/"chunks.common-/);
  });

  it('keeps nothing of a line that was wrong', () => {
    expect(start(['nothing']).status).toBe(2);
    expect(readdirSync(home)).toEqual([]);
  });
});
