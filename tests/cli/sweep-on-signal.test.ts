import * as nodeFs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { replaceFile } from '../../src/cli/node/node-write.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { heard } = vi.hoisted(() => ({ heard: [] as number[] }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof nodeFs>();
  const openSync: typeof fs.openSync = (...given) => {
    heard.push(process.listenerCount('SIGINT'));
    return fs.openSync(...given);
  };
  return { ...fs, openSync };
});

describe('a file that is being made', () => {
  it('is swept by a signal that comes as soon as it is there', async () => {
    const before = process.listenerCount('SIGINT');
    const folder = temporaryFolder();
    nodeFs.mkdirSync(folder, { recursive: true });
    await replaceFile(join(folder, 'memo.md'), 'text', {});
    expect(heard).toEqual([before + 1]);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  it('is no longer waited for when it could not be made', async () => {
    const before = process.listenerCount('SIGINT');
    await expect(replaceFile(join(temporaryFolder(), 'nowhere', 'memo.md'), 'text', {})).rejects.toThrow('ENOENT');
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});
