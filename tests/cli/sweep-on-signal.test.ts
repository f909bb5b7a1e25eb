import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/cli/node/node-write.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('a file that is being made', () => {
  it('is swept by a signal that comes as soon as it is there', async () => {
    const before = process.listenerCount('SIGINT');
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    const whenListening: unknown[] = [];
    const look = (event: string | symbol): void => {
      if (event === 'SIGINT') whenListening.push(readdirSync(folder));
    };
    process.on('newListener', look);
    await replaceFile(join(folder, 'memo.md'), 'text', {});
    process.off('newListener', look);
    expect(whenListening).toEqual([[]]);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  it('is no longer waited for when it could not be made', async () => {
    const before = process.listenerCount('SIGINT');
    await expect(replaceFile(join(temporaryFolder(), 'nowhere', 'memo.md'), 'text', {})).rejects.toThrow('ENOENT');
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});
