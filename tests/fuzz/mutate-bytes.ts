import type { Random } from '../support/random.ts';
import { hostileText } from './hostile.ts';

type Change = (bytes: Buffer, random: Random) => Buffer;

const splice = (bytes: Buffer, start: number, end: number, by: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, start), by, bytes.subarray(end)]);

/** Some stretch of the bytes; mostly a short one. */
function stretch(bytes: Buffer, random: Random): readonly [number, number] {
  const start = random.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + random.below(random.pick([4, 40, 400])))];
}

function line(bytes: Buffer, random: Random): readonly [number, number] {
  const start = bytes.lastIndexOf(0x0a, random.below(bytes.length + 1)) + 1;
  const end = bytes.indexOf(0x0a, start);
  return [start, end < 0 ? bytes.length : end + 1];
}

const CHANGES: readonly Change[] = [
  (bytes, random) => {
    const [at] = stretch(bytes, random);
    return splice(bytes, at, Math.min(at + 1, bytes.length), Uint8Array.of(random.below(256)));
  },
  (bytes, random) => splice(bytes, ...stretch(bytes, random), Buffer.from(hostileText(random))),
  (bytes, random) => splice(bytes, ...stretch(bytes, random), Buffer.alloc(0)),
  (bytes, random) => {
    const [at] = stretch(bytes, random);
    return splice(bytes, at, at, Buffer.from(hostileText(random)));
  },
  (bytes, random) => {
    const [start, end] = stretch(bytes, random);
    const times = random.pick([1, 2, 30, 1000]);
    const piece = bytes.subarray(start, Math.min(end, start + Math.floor(100_000 / times)));
    return splice(bytes, end, end, Buffer.concat(Array<Buffer>(times).fill(piece)));
  },
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  (bytes, random) => splice(bytes, ...line(bytes, random), Buffer.alloc(0)),
  (bytes, random) => {
    const [start, end] = line(bytes, random);
    return splice(bytes, end, end, bytes.subarray(start, end));
  },
  (bytes, random) => {
    const [start] = line(bytes, random);
    return splice(bytes, start, start, Buffer.from(' '.repeat(1 + random.below(4))));
  },
  (bytes, random) => {
    const [start, end] = line(bytes, random);
    const blanks = /^ */.exec(bytes.toString('latin1', start, end))?.[0].length ?? 0;
    return splice(bytes, start, start + random.below(blanks + 1), Buffer.alloc(0));
  },
  (bytes, random) =>
    random.pick([
      Buffer.concat([Buffer.from('\n'), bytes]),
      Buffer.from(bytes.toString('latin1').replaceAll('\n', random.pick(['\r\n', '\r', '\n\n'])), 'latin1'),
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
      Buffer.from(bytes.toString('utf8'), 'utf16le'),
    ]),
];

/** The bytes after one to five random changes. */
export function mutateBytes(bytes: Uint8Array, random: Random): Buffer {
  let changed: Buffer = Buffer.from(bytes);
  for (let left = 1 + random.below(5); left > 0; left--) changed = random.pick(CHANGES)(changed, random);
  return changed.subarray(0, 400_000);
}

export const mutateText = (text: string, random: Random): string =>
  mutateBytes(Buffer.from(text), random).toString('utf8');
