import { describe, expect, it } from 'vitest';
import { codeEntry, codeIn, codeName, isCodeName } from '../../../src/cli/start/kept-code.ts';

const CODE = new Map([
  ['chunks/run.cjs', Buffer.alloc(24, 'a')],
  ['chunks/één.cjs', Buffer.alloc(16, 'b')],
]);
const entry = Buffer.from(codeEntry('build 1', CODE));

describe('kept code', () => {
  it('is read back as it was, where V8 can take it', () => {
    const read = codeIn(entry, 'build 1');
    expect([...read]).toEqual([...CODE]);
    for (const { byteOffset } of read.values()) expect((byteOffset - entry.byteOffset) % 8).toBe(0);
  });

  it('is not of another build', () => {
    expect(codeIn(entry, 'build 2').size).toBe(0);
    expect(codeName('build 1')).not.toBe(codeName('build 2'));
    expect(isCodeName(codeName('build 1'))).toBe(true);
  });

  it('is not believed when a byte is other than it was', () => {
    for (let at = 0; at < entry.length; at += 1) {
      const damaged = Buffer.from(entry);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(codeIn(damaged, 'build 1').size).toBe(0);
    }
  });

  it('is not believed when it is cut off, or absent', () => {
    for (const end of [0, 1, entry.length / 2, entry.length - 1])
      expect(codeIn(entry.subarray(0, end), 'build 1').size).toBe(0);
    expect(codeIn(undefined, 'build 1').size).toBe(0);
  });
});
