import { quickHash } from '../quick-hash.ts';

/** What V8 made of the chunks of the bundle, by the name of each. */
export type MadeCode = ReadonlyMap<string, Uint8Array>;

/** The same as an earlier run kept it: each is read when it is asked for, and undefined when it is not as it was written. */
export interface KeptCode {
  readonly names: readonly string[];
  readonly get: (name: string) => Buffer | undefined;
}

/** A file from a place on: fills the buffer, or as much of it as there is. */
type ReadAt = (at: number, into: Buffer) => Buffer;

export const NO_CODE: KeptCode = { names: [], get: () => undefined };

const PREFIX = 'code-';

/** Whether a file has the name of an entry. */
export const isCodeName = (name: string): boolean => /^code-[0-9a-f]{16}$/.test(name);

/** What is kept for one command, by one build, for one Node. */
export const codeName = (of: string): string => PREFIX + quickHash(of);

interface KeptHead {
  readonly of: string;
  readonly chunks: readonly (readonly [name: string, size: number])[];
}

/** V8 wants what it gets at a multiple of this. */
const ALIGNED = 8;

/** The head, behind its own length in the first eight bytes. */
function headBytes(head: KeptHead): Buffer {
  const text = Buffer.from(JSON.stringify(head));
  const size = ALIGNED + Math.ceil(text.length / ALIGNED) * ALIGNED;
  const bytes = Buffer.alloc(size, ' ');
  bytes.write(String(size).padEnd(ALIGNED));
  text.copy(bytes, ALIGNED);
  return bytes;
}

/** A head, then the code of each chunk; each of these twice. */
export function codeEntry(of: string, code: MadeCode): Uint8Array {
  const head = headBytes({ of, chunks: Array.from(code, ([name, { length }]) => [name, length]) });
  return Buffer.concat([head, ...code.values()].flatMap((part) => [part, part]));
}

const piece = Buffer.allocUnsafe(64 * 1024);

/** What stands at a place twice. The second copy is compared piece by piece: memory that is new costs more than reading. */
function onceAt(read: ReadAt, at: number, size: number): Buffer | undefined {
  const once = read(at, Buffer.allocUnsafe(size));
  for (let done = 0; done < size; done += piece.length) {
    const part = once.subarray(done, done + piece.length);
    if (!read(at + size + done, piece.subarray(0, part.length)).equals(part)) return undefined;
  }
  return once.length === size ? once : undefined;
}

function headOf(read: ReadAt): { readonly head: KeptHead; readonly end: number } | undefined {
  const size = Number(read(0, Buffer.alloc(ALIGNED)).toString('latin1'));
  const bytes = size > ALIGNED && size < piece.length ? onceAt(read, 0, size) : undefined;
  return bytes && { head: JSON.parse(bytes.toString('utf8', ALIGNED)) as KeptHead, end: 2 * size };
}

/**
 * The code in an entry; none when the entry is of something else or damaged. V8 believes what it is given, so it must get
 * every byte as it was.
 */
export function codeIn(read: ReadAt, of: string): KeptCode {
  const found = headOf(read);
  if (found?.head.of !== of) return NO_CODE;
  const places = new Map<string, readonly [at: number, size: number]>();
  let at = found.end;
  for (const [name, size] of found.head.chunks) {
    places.set(name, [at, size]);
    at += 2 * size;
  }
  const get = (name: string): Buffer | undefined => {
    const place = places.get(name);
    return place && onceAt(read, ...place);
  };
  return { names: [...places.keys()], get };
}
