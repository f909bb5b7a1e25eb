import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Output } from '../context.ts';
import { codeOf } from '../errors.ts';
import { isTerminal } from './node-dialogue.ts';
import { streamFailure } from './system-error.ts';

type Stream = NodeJS.WriteStream;

/** A standard stream of the process, and the ways to write to it. */
export interface StandardStream {
  readonly isTerminal: () => boolean;
  readonly isFile: () => boolean;
  /** Hands over what is taken at once, and tells how many bytes that is. */
  readonly give: (bytes: Uint8Array) => number;
  /** Makes the stream of Node, which can wait, and takes longer than most of what we do with it. */
  readonly open: () => Stream;
}

/** What knows terminals takes long to load: a look at the descriptor tells of most that it is none. */
function isTerminalAt(descriptor: number): boolean {
  const found = fstatSync(descriptor);
  return found.isCharacterDevice() && found.rdev !== statSync('/dev/null').rdev && isTerminal(descriptor);
}

export const standardStream = (descriptor: number, open: () => Stream): StandardStream => ({
  isTerminal: () => (process.platform === 'win32' ? isTerminal(descriptor) : isTerminalAt(descriptor)),
  isFile: () => fstatSync(descriptor).isFile(),
  give: (bytes) => writeSync(descriptor, bytes),
  open,
});

/** How systems say that nobody reads any more; Windows says EOF. */
const GONE: readonly string[] = ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'];

const isGone = (error: unknown): boolean => GONE.includes(codeOf(error));

/** Gives as much as is taken at once; what is left is for whoever can wait. */
function giveAtOnce(bytes: Uint8Array, give: StandardStream['give']): Uint8Array {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(give(rest));
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw error;
  }
  return rest;
}

/** Writes to a stream of Node, and waits until that is done. */
const pour = (stream: Stream, bytes: Uint8Array): Promise<void> =>
  new Promise((done, fail) => {
    stream.write(bytes, (error) => {
      if (error) fail(error);
      else done();
    });
  });

/** A terminal that nobody told its size says zero. */
const known = (size: number | undefined): number | undefined => (size === 0 ? undefined : size);

/** Hands texts over as long as somebody reads them, and drops the rest. */
function whileRead(name: 'stdout' | 'stderr', handOver: (bytes: Uint8Array) => Promise<void>) {
  let hasReader = true;
  return {
    hasReader: () => hasReader,
    write: async (text: string | Uint8Array): Promise<void> => {
      if (!hasReader) return;
      try {
        await handOver(typeof text === 'string' ? Buffer.from(text) : text);
      } catch (error) {
        if (!isGone(error)) throw streamFailure(name, error);
        hasReader = false;
      }
    },
  };
}

/** Writes to the descriptor itself; to a terminal, and to a pipe that is full, through the stream of Node. */
export function nodeOutput(name: 'stdout' | 'stderr', system: StandardStream): Output {
  let opened: Stream | undefined;
  let isUsed = false;
  let isTerminal: boolean | undefined;
  const terminal = (): boolean => (isTerminal ??= system.isTerminal());
  // A stream that fails emits as well as calls back; the callback is where we handle it.
  const stream = (): Stream => (opened ??= system.open().on('error', () => undefined));
  const handOver = async (bytes: Uint8Array): Promise<void> => {
    const rest = opened !== undefined || terminal() ? bytes : giveAtOnce(bytes, system.give);
    if (rest.length > 0) await pour(stream(), rest);
  };
  const reader = whileRead(name, handOver);
  return {
    get isUsed() {
      return isUsed;
    },
    get isTerminal() {
      return terminal();
    },
    get isFile() {
      return system.isFile();
    },
    get columns() {
      return known(terminal() ? stream().columns : undefined);
    },
    get rows() {
      return known(terminal() ? stream().rows : undefined);
    },
    get hasReader() {
      return reader.hasReader();
    },
    write: async (text) => {
      if (text.length === 0) return;
      isUsed = true;
      await reader.write(text);
    },
  };
}
