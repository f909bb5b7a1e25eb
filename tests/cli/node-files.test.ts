import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../src/cli/is-inside.ts';
import { nodeFiles } from '../../src/cli/node/node-files.ts';
import type { DiagnosticsReport } from '../../src/core/generated/schema-types.ts';
import { cleanData } from '../support/check-fixture.ts';
import { runKiem } from '../support/fake-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openFailingWorld, within } from '../torture/failing-world.ts';

describe('the files of a folder', () => {
  it('are listed once where a folder holds a link to itself', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, 'inner/a.yaml'), '');
    symlinkSync('..', join(folder, 'inner/up'));
    symlinkSync('.', join(folder, 'self'));
    symlinkSync('loop', join(folder, 'loop'));
    expect(await nodeFiles(folder).list('.')).toEqual(['inner/a.yaml']);
  });

  it('are those inside, wherever a link leads', async () => {
    const folder = temporaryFolder();
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'b.yaml'), '');
    writeFileSync(join(folder, 'a.yaml'), '');
    symlinkSync('a.yaml', join(folder, 'same.yaml'));
    symlinkSync(join(outside, 'b.yaml'), join(folder, 'b.yaml'));
    symlinkSync(outside, join(folder, 'out'));
    expect(await nodeFiles(folder).list('.')).toEqual(['a.yaml', 'same.yaml']);
  });

  it('fail under the name of the folder that went meanwhile, not of the whole', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'inner'));
    const world = openFailingWorld(within([join(folder, 'inner')]), { call: 0, code: 'ENOENT' });
    try {
      await expect(nodeFiles(folder).list('.')).rejects.toMatchObject({ path: join(folder, 'inner') });
    } finally {
      world.close();
    }
  });

  it('are bounded, as those of a whole disk are not', async () => {
    const folder = temporaryFolder();
    for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), '');
    expect(await nodeFiles(folder, 0, 3).list('.')).toHaveLength(3);
    await expect(nodeFiles(folder, 0, 2).list('.')).rejects.toMatchObject({ path: folder, reason: 'manyFiles' });
  });

  it('are told of where a folder has the name of a file', async () => {
    const folder = cleanData();
    mkdirSync(join(folder, 'data/caveats2.yaml'));
    writeFileSync(join(folder, 'data/caveats2.yaml/x.yaml'), 'id: x\n');
    const { stdout } = await runKiem(['check', '--data', 'data', '--format', 'json'], { workingDirectory: folder });
    const { diagnostics } = JSON.parse(stdout) as DiagnosticsReport;
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['catalogue/unknown-file', 'data/caveats2.yaml/x.yaml'],
    ]);
  });
});

it('a path lies in the root of its disk, and in a folder but not in one that begins alike', () => {
  const { root } = parse(process.cwd());
  expect(isInside(root, join(root, 'a'))).toBe(true);
  expect(isInside(join(root, 'a'), join(root, 'a', 'b'))).toBe(true);
  expect(isInside(join(root, 'a'), join(root, 'ab'))).toBe(false);
});

it('a folder of data with errors is named as a shell takes it', async () => {
  const workingDirectory = temporaryFolder();
  mkdirSync(join(workingDirectory, 'two words'));
  writeFileSync(join(workingDirectory, 'two words/sources.yaml'), '- id: a\n');
  const { stderr } = await runKiem(['list', 'levels', '--data', 'two words', '--lang', 'en'], { workingDirectory });
  expect(stderr).toContain(`kiem check --data '${join(workingDirectory, 'two words')}' shows them`);
});

describe('a folder', () => {
  it('is made with those above it, and may be there', async () => {
    const folder = temporaryFolder();
    await nodeFiles(folder).makeFolder('a/b/c');
    await nodeFiles(folder).makeFolder('a/b');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b']);
  });

  it.skipIf(process.platform !== 'linux').each(['/proc/kiem', '/proc/kiem/a/b'])('is refused by %s', async (path) => {
    await expect(nodeFiles('/').makeFolder(path)).rejects.toThrow(path);
  });

  it('does not take the place of a file, or of a link to nothing', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    symlinkSync('nothing', join(folder, 'link'));
    symlinkSync('circle', join(folder, 'circle'));
    for (const [path, reason, named = path] of [
      ['file', 'other'],
      ['file/a', 'underFile'],
      ['link', 'linkToNothing'],
      ['link/a', 'linkToNothing', 'link'],
      ['link/a/b', 'linkToNothing', 'link'],
      ['circle/a', 'circular'],
    ] as const)
      await expect(nodeFiles(folder).makeFolder(path)).rejects.toMatchObject({ path: join(folder, named), reason });
  });
});

describe('files that belong together', () => {
  const NEW = [
    { name: 'a.csv', content: 'new a' },
    { name: 'b.json', content: 'new b' },
  ];

  /** Each call of the system fails in turn, until none is left to fail. */
  async function whenEachFails(prepare: (folder: string) => void, look: (folder: string, what: string) => void) {
    for (let call = 0; ; call += 1) {
      const folder = temporaryFolder();
      prepare(folder);
      const world = openFailingWorld(within([folder]), { call, code: 'ENOSPC' });
      const outcome = await nodeFiles(folder)
        .writeFolder('out/deep', NEW)
        .then(
          () => 'written',
          () => 'failed',
        )
        .finally(() => {
          world.close();
        });
      const failed = world.calls[call];
      if (failed === undefined) return call;
      if (outcome === 'failed') look(folder, failed.what);
    }
  }

  it('are written whole, or leave neither a file nor a folder', async () => {
    const seen: string[] = [];
    const calls = await whenEachFails(
      () => undefined,
      (folder, what) => {
        seen.push(what);
        expect([what, readdirSync(folder)]).toEqual([what, []]);
      },
    );
    expect(calls).toBeGreaterThan(10);
    expect(seen).toEqual(expect.arrayContaining(['mkdirSync', 'openSync', 'writeFileSync', 'fsyncSync', 'renameSync']));
  });

  it('leave those that they replace, all of them, when one cannot be made', async () => {
    const seen: string[] = [];
    await whenEachFails(
      (folder) => {
        mkdirSync(join(folder, 'out/deep'), { recursive: true });
        for (const { name } of NEW) writeFileSync(join(folder, 'out/deep', name), 'old');
      },
      (folder, what) => {
        seen.push(what);
        if (what === 'renameSync') return;
        const texts = NEW.map(({ name }) => readFileSync(join(folder, 'out/deep', name), 'utf8'));
        expect([what, texts]).toEqual([what, ['old', 'old']]);
        expect(readdirSync(join(folder, 'out/deep'))).toEqual(['a.csv', 'b.json']);
      },
    );
    expect(seen.filter((what) => what === 'writeFileSync')).toHaveLength(2);
  });

  it('leave a folder that was there', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'out/deep/b.json'), { recursive: true });
    await expect(nodeFiles(folder).writeFolder('out/deep', NEW)).rejects.toThrow('b.json');
    expect(existsSync(join(folder, 'out/deep'))).toBe(true);
    expect(readdirSync(join(folder, 'out/deep'))).toEqual(['b.json']);
  });
});

it('of two that write one file at once, one has written it whole', async () => {
  const folder = temporaryFolder();
  const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(100_000));
  await Promise.all(texts.map((text) => nodeFiles(folder).write('out.txt', text)));
  expect(texts).toContain(readFileSync(join(folder, 'out.txt'), 'utf8'));
  expect(readdirSync(folder)).toEqual(['out.txt']);
});
