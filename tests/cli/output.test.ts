import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATA_FORMATS, FORMATS, type FormatName } from '../../src/cli/output/formats.ts';
import { ROOT, runKiem } from '../support/fake-context.ts';

const PROFILE = join(ROOT, 'data/examples/before-conception.yaml');
const SELECT = ['select', '--profile', PROFILE, '--as-of', '2026-11-25', '--lang', 'nl'] as const;

let workingDirectory = '';

beforeEach(() => {
  workingDirectory = mkdtempSync(join(tmpdir(), 'kiem-output-'));
});

afterEach(() => {
  chmodSync(workingDirectory, 0o755);
  rmSync(workingDirectory, { recursive: true });
});

const kiem = (...argv: readonly string[]) => runKiem(argv, { workingDirectory });

/** How the bytes of a format begin. */
const BEGINS: Readonly<Record<FormatName, string>> = {
  table: 'Gezond aan',
  json: '{',
  ndjson: '{',
  csv: 'profile,',
  markdown: '# Aanbod in de eerste 1000 dagen: Gezond aan',
  html: '<!doctype html>',
  docx: 'PK',
  xlsx: 'PK',
  man: '.TH',
  svg: '<?xml',
};

const endings = DATA_FORMATS.flatMap((name) => FORMATS[name].endings.map((ending) => [ending, name] as const));

describe('--output', () => {
  it.each(endings)('a file that ends in %s is written as %s', async (ending, name) => {
    const { exitCode, stdout } = await kiem(...SELECT, '--output', `result${ending.toUpperCase()}`);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    const written = readFileSync(join(workingDirectory, `result${ending.toUpperCase()}`)).toString('latin1');
    expect(written.startsWith(BEGINS[name])).toBe(true);
  });

  it.each(DATA_FORMATS)('--format %s wins over the ending, and a file holds what the pipe would', async (format) => {
    const piped = await kiem(...SELECT, '--format', format);
    await kiem(...SELECT, '--format', format, '--output', 'result.anything');
    expect(readFileSync(join(workingDirectory, 'result.anything')).equals(piped.bytes)).toBe(true);
    const dash = await kiem(...SELECT, '--format', format, '--output', '-');
    expect(dash.bytes.equals(piped.bytes)).toBe(true);
  });

  it('an ending that says nothing is refused, with the formats to choose from', async () => {
    const { exitCode, stderr } = await kiem(...SELECT, '--output', 'result.pdf');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/result\.pdf.*--format table, json.*docx/);
    expect(readdirSync(workingDirectory)).toEqual([]);
  });

  it('a file that exists is kept, unless --force says otherwise', async () => {
    writeFileSync(join(workingDirectory, 'memo.md'), 'mine');
    const refused = await kiem(...SELECT, '--output', 'memo.md');
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/memo\.md.*--force/);
    expect(readFileSync(join(workingDirectory, 'memo.md'), 'utf8')).toBe('mine');
    const forced = await kiem(...SELECT, '--output', 'memo.md', '--force');
    expect(forced.exitCode).toBe(0);
    expect(readFileSync(join(workingDirectory, 'memo.md'), 'utf8')).toMatch(/^# Aanbod/);
  });

  it.each([
    ['nl', /nowhere\/memo\.docx: de map is er niet/],
    ['en', /nowhere\/memo\.docx: there is no such folder/],
  ])('a folder that is not there fails with its path, and leaves nothing behind (%s)', async (language, words) => {
    const { exitCode, stderr } = await kiem(...SELECT.slice(0, -1), language, '--output', 'nowhere/memo.docx');
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(words);
    expect(existsSync(join(workingDirectory, 'nowhere'))).toBe(false);
  });

  it.each([[[]], [['--force']]])('a folder is no file to overwrite, with force or without: %j', async (force) => {
    mkdirSync(join(workingDirectory, 'memo.md'));
    const { exitCode, stderr } = await kiem(...SELECT, '--output', 'memo.md', ...force);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: 'kiem: memo.md is een map; geef een bestand\n' });
  });

  it.skipIf(process.getuid?.() === 0)(
    'says in the language of the reader that a folder may not be written',
    async () => {
      chmodSync(workingDirectory, 0o555);
      const { exitCode, stderr } = await kiem(...SELECT, '--output', 'memo.md');
      expect(exitCode).toBe(3);
      expect(stderr).toMatch(/memo\.md: u heeft hier geen rechten voor/);
    },
  );

  it('writes nothing at all when the profile cannot be answered', async () => {
    const { exitCode } = await kiem('select', '--risk', 'smoking', '--output', 'memo.html');
    expect(exitCode).toBe(2);
    expect(readdirSync(workingDirectory)).toEqual([]);
  });

  it('leaves one whole file, which others may read', async () => {
    await kiem(...SELECT, '--output', 'memo.xlsx');
    expect(readdirSync(workingDirectory)).toEqual(['memo.xlsx']);
    expect(statSync(join(workingDirectory, 'memo.xlsx')).mode & 0o777).toBe(0o644);
  });
});

describe('formats that are no text', () => {
  it.each(['docx', 'xlsx'])('%s is not poured over a terminal', async (format) => {
    const { exitCode, bytes, stderr } = await runKiem([...SELECT, '--format', format], { columns: 80 });
    expect({ exitCode, size: bytes.length }).toEqual({ exitCode: 2, size: 0 });
    expect(stderr).toMatch(/--output/);
  });

  it('text formats are', async () => {
    const { exitCode, stdout } = await runKiem([...SELECT, '--format', 'markdown'], { columns: 80 });
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain('\u001b');
  });
});

describe('every format of every command', () => {
  it.each(DATA_FORMATS)('%s can be had of select, list and show, the same twice', async (format) => {
    for (const argv of [SELECT, ['list', 'factors'], ['show', 'voorzorg']]) {
      const first = await kiem(...argv, '--format', format);
      expect({ argv, exitCode: first.exitCode, stderr: first.stderr }).toEqual({ argv, exitCode: 0, stderr: '' });
      expect(first.bytes.length).toBeGreaterThan(100);
      expect((await kiem(...argv, '--format', format)).bytes.equals(first.bytes)).toBe(true);
    }
  });
});
