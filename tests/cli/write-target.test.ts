import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryPath } from '../../src/cli/node/temporary-name.ts';
import { ROOT, runKiem } from '../support/fake-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;
const MEMO = /^# Levels|^# Niveaus/m;

let folder = '';
let umask = 0;

beforeEach(() => {
  folder = temporaryFolder();
  umask = process.umask(0o022);
});

afterEach(() => {
  process.umask(umask);
});

const at = (name: string): string => join(folder, name);
const modeOf = (name: string): string => (statSync(at(name)).mode & 0o777).toString(8);
const kiem = (...argv: readonly string[]) => runKiem(argv, { workingDirectory: folder });
const list = (output: string, ...flags: readonly string[]) =>
  kiem('list', 'levels', '--format', 'markdown', '--output', output, ...flags);

/** Makes a node of the file system; false where that is not allowed. */
function makeNode(command: 'mknod' | 'mkfifo', ...argv: readonly string[]): boolean {
  try {
    execFileSync(command, argv, { cwd: folder, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(isWindows)('how open a written file is', () => {
  it.each([
    [0o022, '644'],
    [0o077, '600'],
    [0o002, '664'],
  ])('a new one follows the umask %o', async (mask, mode) => {
    process.umask(mask);
    await list('new.md');
    expect(modeOf('new.md')).toBe(mode);
  });

  it.each(['600', '444', '640', '664'])('an existing one of mode %s keeps it', async (mode) => {
    writeFileSync(at('old.md'), 'old');
    chmodSync(at('old.md'), parseInt(mode, 8));
    const { exitCode } = await list('old.md', '--force');
    expect({ exitCode, mode: modeOf('old.md') }).toEqual({ exitCode: 0, mode });
    expect(readFileSync(at('old.md'), 'utf8')).toMatch(MEMO);
  });

  it.each([
    ['600', '600'],
    ['640', '640'],
    ['644', '644'],
    ['400', '600'],
  ])('a new one from a profile of mode %s has mode %s', async (profile, mode) => {
    cpSync(join(ROOT, 'data/examples/smoking-low-ses.yaml'), at('p.yaml'));
    chmodSync(at('p.yaml'), parseInt(profile, 8));
    for (const command of ['select', 'coverage'])
      await kiem(command, '--profile', 'p.yaml', '--output', `${command}.json`);
    await kiem('diff', '--since', '2019-07', '--profile', 'p.yaml', '--output', 'diff.json');
    expect([modeOf('select.json'), modeOf('coverage.json'), modeOf('diff.json')]).toEqual([mode, mode, mode]);
  });

  it('one from several profiles is as closed as the most closed of them', async () => {
    mkdirSync(at('profiles'));
    for (const name of ['smoking-low-ses.yaml', 'all-phases.yaml'])
      cpSync(join(ROOT, 'data/examples', name), at(`profiles/${name}`));
    chmodSync(at('profiles/all-phases.yaml'), 0o600);
    await kiem('select', '--profile', 'profiles', '--output', 'all.csv');
    expect(modeOf('all.csv')).toBe('600');
  });

  it('a saved profile is for its owner alone, and keeps the mode that somebody gave it', async () => {
    await kiem('select', '--risk', 'poverty', '--save-profile', 'p.yaml');
    expect(modeOf('p.yaml')).toBe('600');
    chmodSync(at('p.yaml'), 0o644);
    await kiem('select', '--risk', 'poverty', '--save-profile', 'p.yaml', '--force');
    expect(modeOf('p.yaml')).toBe('644');
  });
});

describe.skipIf(isWindows)('what is no file is written into, and stays what it is', () => {
  const argvs = [
    ['list', 'levels', '--format', 'markdown', '--output', 'target'],
    ['check', '--format', 'markdown:target'],
  ];

  it.each(argvs)('a pipe with a name: kiem %s %s %s %s', async (...argv) => {
    makeNode('mkfifo', 'target');
    const reader = spawn('cat', [at('target')]);
    let text = '';
    reader.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const ended = new Promise((done) => reader.on('close', done));
    const { exitCode } = await kiem(...argv);
    await ended;
    expect(exitCode).toBe(0);
    expect(text).toMatch(/^##? \w/);
    expect(lstatSync(at('target')).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['target']);
  });

  it.each(argvs)('a device of characters: kiem %s %s %s %s', async (...argv) => {
    if (!makeNode('mknod', 'target', 'c', '1', '3')) return;
    expect((await kiem(...argv)).exitCode).toBe(0);
    expect(lstatSync(at('target')).isCharacterDevice()).toBe(true);
    expect(readdirSync(folder)).toEqual(['target']);
  });

  it.each(argvs)('a device that is full says so: kiem %s %s %s %s', async (...argv) => {
    if (!makeNode('mknod', 'target', 'c', '1', '7')) return;
    const { exitCode, stderr } = await kiem(...argv, '--lang', 'nl');
    expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: `kiem: ${at('target')}: de schijf is vol\n` });
  });

  it('a socket', async () => {
    const heard = new Promise<string>((resolve) => {
      const server = createServer((socket) => {
        let text = '';
        socket.on('data', (chunk) => (text += chunk.toString()));
        socket.on('close', () => {
          resolve(text);
          server.close();
        });
      }).listen(at('target'));
    });
    expect((await list('target')).exitCode).toBe(0);
    expect(await heard).toMatch(MEMO);
  });

  it('an open descriptor goes on where it is', async () => {
    const descriptor = openSync(at('log.md'), 'w');
    writeSync(descriptor, 'before\n');
    const { exitCode } = await list(`/dev/fd/${String(descriptor)}`);
    writeSync(descriptor, 'after\n');
    closeSync(descriptor);
    expect(exitCode).toBe(0);
    expect(readFileSync(at('log.md'), 'utf8')).toMatch(/^before\n[^]*^# Levels[^]*after\n$/m);
  });

  it('a descriptor that nobody opened is told', async () => {
    const { exitCode, stderr } = await list('/dev/fd/987', '--lang', 'nl');
    expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: 'kiem: /dev/fd/987: dit is niet geopend\n' });
  });

  it.skipIf(process.platform !== 'linux')('by which Node talks to itself is not written into', async () => {
    const descriptors = readdirSync('/proc/self/fd').filter(
      (name) => Number(name) > 2 && existsSync(`/proc/self/fdinfo/${name}`),
    );
    const places = descriptors.map((name) => readlinkSync(`/proc/self/fd/${name}`));
    const isOwn = (place: string): boolean =>
      place.startsWith('anon_inode:') ||
      (place.startsWith('pipe:') && places.filter((one) => one === place).length > 1);
    const own = descriptors.filter((_, index) => isOwn(places[index] ?? ''));
    expect(own).not.toEqual([]);
    for (const name of own)
      expect(await list(`/dev/fd/${name}`)).toMatchObject({
        exitCode: 3,
        stderr: `kiem: /dev/fd/${name}: it is not open\n`,
      });
  });
});

describe('what cannot be written is refused, with --force as well', () => {
  const commands = [
    ['list', 'levels', '--format', 'markdown', '--output', 'target', '--force'],
    ['select', '--risk', 'poverty', '--save-profile', 'target', '--force'],
  ];

  it.each(commands)('a folder: kiem %s %s %s %s', async (...argv) => {
    mkdirSync(at('target'));
    const { exitCode, stderr, stdout } = await kiem(...argv, '--lang', 'nl');
    expect({ exitCode, stderr, stdout }).toEqual({
      exitCode: 2,
      stderr: 'kiem: target is een map; geef een bestand\n',
      stdout: '',
    });
  });

  it('a path that ends as that of a folder does', async () => {
    const { exitCode, stderr } = await kiem('list', 'levels', '--output', 'levels.json/', '--lang', 'nl');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'kiem: levels.json/ is een map; geef een bestand\n',
    });
    expect(existsSync(at('levels.json'))).toBe(false);
  });

  it.each(commands)('a block device: kiem %s %s %s %s', async (...argv) => {
    if (!makeNode('mknod', 'target', 'b', '7', '250')) return;
    const { exitCode, stderr } = await kiem(...argv, '--lang', 'nl');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'kiem: target is een schijf; geef een bestand\n',
    });
    expect(lstatSync(at('target')).isBlockDevice()).toBe(true);
  });
});

describe.skipIf(isWindows)('a link', () => {
  it.each([['there'], ['not there yet']])('leads to the file, which is %s', async (state) => {
    mkdirSync(at('other'));
    if (state === 'there') writeFileSync(at('other/memo.md'), 'old');
    symlinkSync('other/memo.md', at('link.md'));
    await list('link.md', '--force');
    expect(readlinkSync(at('link.md'))).toBe('other/memo.md');
    expect(readFileSync(at('other/memo.md'), 'utf8')).toMatch(MEMO);
    expect(readdirSync(folder).sort()).toEqual(['link.md', 'other']);
  });
});

describe('what a run that was killed left behind', () => {
  const HOURS_AGO = new Date(Date.now() - 2 * 60 * 60 * 1000);
  const leave = (name: string, time?: Date): string => {
    writeFileSync(at(name), 'half');
    if (time !== undefined) utimesSync(at(name), time, time);
    return name;
  };

  it('is removed at the next write of the same file, and nothing else is', async () => {
    leave('.memo.md.kiem-0123456789ab.tmp', HOURS_AGO);
    const kept = [
      leave('.memo.md.kiem-ba9876543210.tmp'),
      leave('.memo2.md.kiem-0123456789ab.tmp', HOURS_AGO),
      leave('.memo.md.kiem-mine.tmp', HOURS_AGO),
      leave('memo.md.kiem-0123456789ab.tmp', HOURS_AGO),
      leave('x.memo.md.kiem-0123456789ab.tmp', HOURS_AGO),
      leave('.memo.md.kiem-0123456789ab.tmp.txt', HOURS_AGO),
    ];
    if (isRoot) {
      kept.push(leave('.memo.md.kiem-00000000000a.tmp', HOURS_AGO));
      chownSync(at('.memo.md.kiem-00000000000a.tmp'), 12345, 12345);
    }
    mkdirSync(at('.memo.md.kiem-00000000000b.tmp'));
    utimesSync(at('.memo.md.kiem-00000000000b.tmp'), HOURS_AGO, HOURS_AGO);
    await list('memo.md');
    expect(readdirSync(folder).sort()).toEqual([...kept, '.memo.md.kiem-00000000000b.tmp', 'memo.md'].sort());
  });

  it('is looked for once in a row of writes, for a folder may hold very many files', async () => {
    await list('memo.md');
    const appeared = leave('.later.md.kiem-0123456789ab.tmp', HOURS_AGO);
    await list('later.md');
    expect(readdirSync(folder).sort()).toEqual([appeared, 'later.md', 'memo.md']);
  });

  it('is removed under a long name as well, and not what another long name left', async () => {
    const [long, other] = [`${'a'.repeat(252)}.md`, `${'a'.repeat(251)}b.md`];
    leave(basename(temporaryPath(at(long))), HOURS_AGO);
    const kept = leave(basename(temporaryPath(at(other))), HOURS_AGO);
    expect(await list(long)).toMatchObject({ exitCode: 0 });
    expect(readdirSync(folder).sort()).toEqual([kept, long].sort());
  });
});

it.skipIf(isWindows).each([
  ['letters', `${'a'.repeat(252)}.md`],
  ['letters of two bytes each', `${'\u00eb'.repeat(126)}.md`],
])('a file may have the longest name that a file can have, in %s', async (_, name) => {
  expect(Buffer.byteLength(name)).toBe(255);
  expect(await list(name)).toMatchObject({ exitCode: 0 });
  expect(await list(name, '--force')).toMatchObject({ exitCode: 0 });
  expect(readdirSync(folder)).toEqual([name]);
  expect(await list(`a${name}`)).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('too long') as string });
});
