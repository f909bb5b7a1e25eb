import { describe, expect, it } from 'vitest';
import { codeEntry, codeIn, codeName, isCodeName, type KeptCode } from '../../../src/cli/start/kept-code.ts';

const CODE = new Map([
  ['chunks/run.cjs', Buffer.alloc(24, 'a')],
  ['chunks/één.cjs', Buffer.alloc(70_000, 'b')],
]);
const entry = Buffer.from(codeEntry('build 1', CODE));

const kept = (bytes: Buffer, of = 'build 1'): KeptCode =>
  codeIn((at, into) => into.subarray(0, bytes.copy(into, 0, Math.min(at, bytes.length))), of);

/** The chunks that are read of an entry; each of them must be as it was written. */
function believed(bytes: Buffer): readonly string[] {
  const { names, get } = kept(bytes);
  const read = names.flatMap((name) => ({ name, code: get(name) ?? [] })).filter(({ code }) => code.length > 0);
  expect(read.every(({ name, code }) => CODE.get(name)?.equals(Buffer.from(code)))).toBe(true);
  return read.map(({ name }) => name);
}

describe('kept code', () => {
  it('is read back as it was', () => {
    expect(believed(entry)).toEqual([...CODE.keys()]);
  });

  it('is not of another build', () => {
    expect(kept(entry, 'build 2').names).toEqual([]);
    expect(codeName('build 1')).not.toBe(codeName('build 2'));
    expect(isCodeName(codeName('build 1'))).toBe(true);
  });

  it('is not believed when a byte is other than it was', () => {
    for (let at = 0; at < entry.length; at += at < 600 ? 1 : 997) {
      const damaged = Buffer.from(entry);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(believed(damaged).length).toBeLessThan(CODE.size);
    }
  });

  it('is not believed as far as it is cut off, or absent', () => {
    for (const end of [0, 1, 100, entry.length / 2, entry.length - 1]) {
      expect(believed(entry.subarray(0, end))).not.toContain('chunks/één.cjs');
    }
  });
});
