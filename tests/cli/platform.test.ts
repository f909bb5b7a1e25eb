import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder, type Machine } from '../../src/cli/node/cache-folder.ts';
import type { Output } from '../../src/cli/context.ts';
import { digestOf } from '../../src/cli/store/data-files.ts';
import { isColorful, isUnicode } from '../../src/cli/settings.ts';
import { shownPath } from '../../src/cli/shown-path.ts';
import { readSource } from '../../src/read/read-source.ts';

// What differs between systems is decided by functions that get the system handed to them, so that all of it is tested on one.

const on = (platform: NodeJS.Platform, home: string, environment: Machine['environment'] = {}): Machine => ({
  platform,
  home,
  environment,
});

describe('where what is kept stands', () => {
  it.each<readonly [string, Machine, string]>([
    ['Linux', on('linux', '/home/a'), '/home/a/.cache/kiem'],
    ['Linux, where the user has a place for it', on('linux', '/home/a', { XDG_CACHE_HOME: '/x' }), '/x/kiem'],
    ['Linux, where that place is relative', on('linux', '/home/a', { XDG_CACHE_HOME: 'x' }), '/home/a/.cache/kiem'],
    ['Linux, where that place is empty', on('linux', '/home/a', { XDG_CACHE_HOME: '' }), '/home/a/.cache/kiem'],
    ['macOS', on('darwin', '/Users/a'), '/Users/a/Library/Caches/kiem'],
    [
      'macOS, with a variable of Windows',
      on('darwin', '/Users/a', { LOCALAPPDATA: '/x' }),
      '/Users/a/Library/Caches/kiem',
    ],
    ['Windows', on('win32', 'C:\\Users\\a', { LOCALAPPDATA: 'C:\\L' }), 'C:\\L\\kiem\\cache'],
    ['Windows without its variable', on('win32', 'C:\\Users\\a'), 'C:\\Users\\a\\.cache\\kiem'],
  ])('%s', (_, machine, folder) => {
    expect(cacheFolder(machine)).toBe(folder);
  });

  it('is nowhere for a user without a folder', () => {
    expect(() => cacheFolder(on('linux', ''))).toThrow('no cache');
  });
});

describe('how a path is shown', () => {
  it.each([
    ['a file below, on Windows', win32, 'C:\\work', 'C:\\work\\data\\a.yaml', 'data/a.yaml'],
    ['a file elsewhere, on Windows', win32, 'C:\\work', 'C:\\other\\a.yaml', 'C:/other/a.yaml'],
    ['a file on another disk', win32, 'C:\\here', 'D:\\here\\a.yaml', 'D:/here/a.yaml'],
    ['a file below', posix, '/here', '/here/data/a.yaml', 'data/a.yaml'],
    ['a file elsewhere', posix, '/here', '/other/a.yaml', '/other/a.yaml'],
    ['a file of which the name begins with dots', posix, '/here', '/here/..a.yaml', '..a.yaml'],
    ['a backslash in a name, where it is no separator', posix, '/here', '/here/a\\b.yaml', 'a\\b.yaml'],
  ] as const)('%s', (_, paths, workingDirectory, path, shown) => {
    expect(shownPath(workingDirectory, path, paths)).toBe(shown);
  });
});

describe('line ends of Windows', () => {
  const text = 'a: één\nb:\n  - c\n';
  const bytes = [text, text.replaceAll('\n', '\r\n')].map((form) => Buffer.from(form));

  it('are read as those of Linux', () => {
    const [unix, windows] = bytes.map((form) => readSource({ path: 'x.yaml', bytes: form }).value);
    expect(windows).toEqual(unix);
  });

  it('make no other data of it', () => {
    expect(new Set(bytes.map((form) => digestOf([{ path: 'x.yaml', bytes: form }]))).size).toBe(1);
  });
});

const output = (isTerminal: boolean): Output => ({
  isTerminal,
  columns: 80,
  hasReader: true,
  isUsed: false,
  write: () => Promise.resolve(),
});
const settings = { language: 'nl', accessible: false, pager: true, overlays: [] } as const;

describe('what a terminal can show', () => {
  it.each([
    ['the Windows terminal, which has no TERM', {}, true, true],
    ['a terminal of Linux', { TERM: 'xterm-256color' }, true, true],
    ['a terminal that can do nothing', { TERM: 'dumb' }, true, false],
    ['a pipe', {}, false, false],
    ['a pipe of a job that wants colour', { FORCE_COLOR: '1' }, false, true],
    ['who wants none', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ])('colour in %s', (_, environment, isTerminal, isColourful) => {
    expect(isColorful(settings, output(isTerminal), environment)).toBe(isColourful);
  });

  it.each([
    ['the Windows terminal', { WT_SESSION: 'x' }, true],
    ['the old console of Windows', {}, false],
    ['a locale of UTF-8', { LANG: 'nl_NL.UTF-8' }, true],
    ['a locale that is not', { LANG: 'nl_NL.ISO-8859-1', WT_SESSION: 'x' }, false],
    ['the console of Linux', { LANG: 'nl_NL.UTF-8', TERM: 'linux' }, false],
  ])('more than ASCII in %s', (_, environment, isRich) => {
    expect(isUnicode(environment)).toBe(isRich);
  });
});
