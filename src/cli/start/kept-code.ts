import { onceOf } from '../doubled.ts';
import { quickHash } from '../quick-hash.ts';

/** What V8 made of the chunks of the bundle, by the name of each. */
export type KeptCode = ReadonlyMap<string, Buffer>;

const PREFIX = 'code-';

/** Whether a file has the name of an entry. */
export const isCodeName = (name: string): boolean => /^code-[0-9a-f]{16}$/.test(name);

/** What is kept for one command, by one build, for one Node. */
export const codeName = (of: string): string => PREFIX + quickHash(of);

interface Head {
  readonly of: string;
  readonly chunks: readonly (readonly [name: string, size: number])[];
}

/** V8 wants what it gets at a multiple of this. */
const ALIGNED = 8;

/** A head on a line of its own, then the code; and all of that once more. */
export function codeEntry(of: string, code: KeptCode): Uint8Array {
  const head: Head = { of, chunks: Array.from(code, ([name, { length }]) => [name, length]) };
  const line = Buffer.from(JSON.stringify(head));
  const padding = Buffer.alloc(ALIGNED - (line.length % ALIGNED), ' ');
  padding.write('\n', padding.length - 1);
  const half = [line, padding, ...code.values()];
  return Buffer.concat([...half, ...half]);
}

/**
 * The code in an entry; none when the entry is of something else or damaged. V8 believes what it is given, so it must get
 * every byte as it was.
 */
export function codeIn(entry: Buffer | undefined, of: string): KeptCode {
  const code = new Map<string, Buffer>();
  const half = entry && onceOf(entry);
  if (half === undefined) return code;
  let at = half.indexOf('\n') + 1;
  const head = JSON.parse(half.toString('utf8', 0, at)) as Head;
  if (head.of !== of) return code;
  for (const [name, size] of head.chunks) {
    code.set(name, half.subarray(at, at + size));
    at += size;
  }
  return code;
}
